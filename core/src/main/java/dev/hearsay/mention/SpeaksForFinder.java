package dev.hearsay.mention;

import dev.hearsay.mention.SentenceMentions.Placed;
import dev.hearsay.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds where a text says that someone speaks for an organisation or a government: by what he is
 * called ("a lawyer for the ministry", "ministry spokeswoman Jane Roe", "the bank's counsel"), by a
 * verb ("who represents the bank", "speaking for the ministry"), or "on behalf of". Who is named
 * and who is described are joined by apposition alone. What was so once, is denied, wished for or
 * pretended doesn't count.
 */
public final class SpeaksForFinder {

  /** Words between a comma and the noun of an apposition, or an article and its noun. */
  private static final int LONGEST_MODIFIERS = 5;

  /** Words before a noun or verb among which one takes back what it says. */
  private static final int REACH = 3;

  private final SentenceMentions words;
  private final List<SpeaksFor> found = new ArrayList<>();

  private SpeaksForFinder(SentenceMentions words) {
    this.words = words;
  }

  /**
   * What the sentences say.
   *
   * @return in text order
   */
  public static List<SpeaksFor> find(List<Sentence> sentences, List<Entity> entities) {
    record Told(Entity entity, Mention mention) {}

    List<Told> all = new ArrayList<>();
    for (Entity entity : entities) {
      entity.mentions().stream()
          .filter(mention -> mention.kind() != Mention.Kind.PRONOUN)
          .forEach(mention -> all.add(new Told(entity, mention)));
    }
    all.sort(Comparator.comparing(told -> told.mention().span()));
    List<SpeaksFor> found = new ArrayList<>();
    int at = 0;
    for (Sentence sentence : sentences) {
      SentenceMentions words = new SentenceMentions(sentence);
      while (at < all.size() && all.get(at).mention().span().start() < sentence.span().end()) {
        words.add(all.get(at).entity(), all.get(at).mention());
        at++;
      }
      SpeaksForFinder finder = new SpeaksForFinder(words);
      finder.read();
      found.addAll(finder.found);
    }
    return found.stream().distinct().sorted(Comparator.comparing(SpeaksFor::evidence)).toList();
  }

  private void read() {
    if (words.is(words.count() - 1, "?")) {
      return;
    }
    for (int i = 0; i < words.count(); i++) {
      if (isAdvocate(words.word(i)) && !words.is(i + 1, "general") && isAsserted(i)) {
        readNoun(i);
      } else if (words.is(i, "behalf") && words.is(i - 1, "on") && words.is(i + 1, "of")) {
        readBehalf(i - 1, i + 2);
      } else if (isSpeaking(i) && isAsserted(i)) {
        readVerb(i, words.word(i).startsWith("represent") ? i + 1 : i + 2);
      }
    }
  }

  /** "a spokesman for [the ministry]", "[the ministry]'s spokesman", "[ministry] spokesman". */
  private void readNoun(int noun) {
    if (words.is(noun + 1, "for") || words.is(noun + 1, "representing")) {
      whole(noun + 2).ifPresent(whom -> speaker(noun, whom.to()).ifPresent(by -> add(by, whom)));
      return;
    }
    boolean possessive = isPossessive(noun - 1);
    int end = possessive ? noun - 1 : noun;
    words
        .endingBefore(end, one -> isBody(one) && one.to() == end)
        .filter(whom -> whom.entity().type() == Entity.Type.ORG || isSpokesman(words.word(noun)))
        .filter(whom -> isAsserted(whom.from()))
        .ifPresent(whom -> speaker(noun, noun + 1).ifPresent(by -> add(by, whom)));
  }

  /**
   * Who is called so: the name behind the noun, in apposition to it, or else the noun phrase
   * itself.
   *
   * @param end one past the noun and what says for whom
   */
  private Optional<Placed> speaker(int noun, int end) {
    Predicate<Placed> named = one -> one.isName() && isPerson(one);
    Optional<Placed> title =
        words.beginningAt(noun + 1, named).filter(one -> one.from() == noun + 1);
    if (title.isPresent()) {
      return title;
    }
    if (words.is(end, ",")) {
      Optional<Placed> behind =
          words
              .beginningAt(end + 1, named)
              .filter(one -> one.from() == end + 1 && isClosed(one.to()));
      if (behind.isPresent() && !isApposed(noun)) {
        return behind;
      }
    }
    if (isClosed(end)) {
      int comma = comma(noun);
      Optional<Placed> before = comma < 0 ? Optional.empty() : words.endingBefore(comma, named);
      if (before.isPresent()) {
        return before;
      }
    }
    return words.around(noun, one -> isDescribed(one) && isHead(one, noun));
  }

  private boolean isApposed(int noun) {
    int comma = comma(noun);
    return comma >= 0
        && words.endingBefore(comma, one -> one.isName() && isPerson(one)).isPresent();
  }

  /** The comma before a noun phrase of which nothing but modifiers stand before the noun; or -1. */
  private int comma(int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 1 - LONGEST_MODIFIERS); i--) {
      if (words.is(i, ",") || words.is(i, "(")) {
        return i;
      }
      boolean joined = words.is(i, "and") && !isArticle(words.word(i + 1));
      if (isBreak(words.word(i)) && !joined) { // "a developer and spokesman for"
        return -1;
      }
    }
    return -1;
  }

  /** Whether a description's own noun is this one and not one that it goes on to. */
  private boolean isHead(Placed described, int noun) {
    int from = words.behind(described.mention().phrase().start());
    for (int i = from; i < noun; i++) {
      if (isBreak(words.word(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isClosed(int index) {
    return index >= words.count()
        || switch (words.word(index)) {
          case ",", ".", ";", ":", ")", "—", "–", "!", "\"", "”", "who" -> true;
          default -> false;
        };
  }

  /**
   * "[Roe], on behalf of [the ministry], said", "speaking on behalf of [the ministry], [Roe] said".
   */
  private void readBehalf(int on, int behind) {
    Optional<Placed> whom = whole(behind);
    boolean speaking = isSpeech(words.word(on - 1));
    int start = speaking ? on - 1 : on;
    if (whom.isEmpty() || !isAsserted(start)) {
      return;
    }
    Predicate<Placed> any = one -> isPerson(one) || isBody(one);
    if (words.is(start - 1, ",")) {
      words.endingBefore(start - 1, any).ifPresent(by -> add(by, whom.get()));
    } else if (start == 0 || words.is(start - 1, "\"")) {
      int next = whom.get().to();
      if (words.is(next, ",")) {
        words.beginningAt(next + 1, any).ifPresent(by -> add(by, whom.get()));
      }
    } else {
      words.endingBefore(start, any).ifPresent(by -> add(by, whom.get()));
    }
  }

  /** "[Roe], who represents [the bank]", "[Roe], representing [the bank]", "[Roe] speaks for". */
  private void readVerb(int verb, int behind) {
    Predicate<Placed> organisation = one -> one.entity().type() == Entity.Type.ORG;
    Optional<Placed> whom = whole(behind).filter(organisation);
    boolean any = words.is(behind, "a") || words.is(behind, "an"); // "represents a district"
    if (whom.isEmpty() || any) {
      return;
    }
    int before = verb;
    before -= words.is(before - 1, "also") ? 1 : 0;
    before -= isHelping(words.word(before - 1)) ? 1 : 0;
    before -= words.is(before - 1, "who") ? 1 : 0;
    before -= words.is(before - 1, ",") && before > 1 ? 1 : 0;
    words.endingBefore(before, SpeaksForFinder::isPerson).ifPresent(by -> add(by, whom.get()));
  }

  private static boolean isHelping(String word) {
    return switch (word) {
      case "is", "are", "was", "were", "has", "have" -> true;
      default -> false;
    };
  }

  /** The organisation or place that is named or described at a word, as a whole and by itself. */
  private Optional<Placed> whole(int index) {
    return words
        .beginningAt(index, one -> isBody(one) && !one.mention().modifier())
        .or(
            () ->
                isArticle(words.word(index))
                    ? words.beginningAt(index + 1, one -> isBody(one) && !one.mention().modifier())
                    : Optional.empty())
        .filter(one -> !isPossessive(one.to()));
  }

  private void add(Placed speaker, Placed whom) {
    if (!speaker.entity().id().equals(whom.entity().id())) {
      found.add(
          new SpeaksFor(
              speaker.entity().id(), whom.entity().id(), SentenceMentions.over(speaker, whom)));
    }
  }

  private static boolean isPerson(Placed one) {
    return one.entity().type() == Entity.Type.PERSON && !one.mention().modifier();
  }

  /** "a lawyer", "lawyers". */
  private static boolean isDescribed(Placed one) {
    return one.mention().kind() == Mention.Kind.NOMINAL
        && !one.mention().modifier()
        && switch (one.entity().type()) {
          case PERSON, GROUP -> true;
          case ORG, PLACE, FACILITY, LAW, EVENT, WORK -> false;
        };
  }

  private static boolean isBody(Placed one) {
    return switch (one.entity().type()) {
      case ORG, PLACE -> true;
      case PERSON, GROUP, FACILITY, LAW, EVENT, WORK -> false;
    };
  }

  /** Whether no word shortly before takes back what is said. */
  private boolean isAsserted(int index) {
    for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
      switch (words.word(i)) {
        case ",", ";", ":" -> {
          return true;
        }
        case "not", "n't", "n’t", "never", "no", "nor", "neither", "if", "whether", "without" -> {
          return false;
        }
        case "former", "ex", "onetime", "one-time", "then", "longtime-former", "previous" -> {
          return false;
        }
        case "would", "could", "might", "may", "should", "must", "will", "to", "ca" -> {
          return false;
        }
        case "posing",
            "posed",
            "pretending",
            "pretended",
            "impersonating",
            "purported",
            "alleged",
            "supposed",
            "self-styled",
            "self-described",
            "self-proclaimed",
            "would-be",
            "fake",
            "future",
            "being",
            "become",
            "denied",
            "stopped",
            "refused" -> {
          return false;
        }
        default -> {
          if (words.word(i).startsWith("ex-") || words.word(i).startsWith("then-")) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** "A Strelsau lawyer" works there, "a Strelsau spokesman" speaks for the town. */
  private static boolean isSpokesman(String word) {
    return word.startsWith("spokes");
  }

  private static boolean isAdvocate(String word) {
    return switch (word) {
      case "spokesman",
          "spokeswoman",
          "spokesperson",
          "spokesmen",
          "spokeswomen",
          "spokespeople",
          "spokespersons",
          "lawyer",
          "lawyers",
          "attorney",
          "attorneys",
          "counsel",
          "barrister",
          "solicitor" ->
          true;
      default -> false;
    };
  }

  /** Verbs for speaking on someone's behalf; those of two words begin at the word. */
  private boolean isSpeaking(int index) {
    return switch (words.word(index)) {
      case "represents", "representing", "represented" -> true;
      case "speaks", "speaking", "spoke" -> words.is(index + 1, "for");
      default -> false;
    };
  }

  private static boolean isSpeech(String word) {
    return switch (word) {
      case "speaking", "writing", "acting", "said", "spoke", "appearing", "arguing" -> true;
      default -> false;
    };
  }

  private static boolean isArticle(String word) {
    return switch (word) {
      case "a", "an", "the", "its", "their" -> true;
      default -> false;
    };
  }

  private boolean isPossessive(int index) {
    return switch (words.word(index)) {
      case "'s", "’s", "'", "’" -> true;
      default -> false;
    };
  }

  /** What can't stand inside a noun phrase before its noun. */
  private static boolean isBreak(String word) {
    return switch (word) {
      case "of",
          "for",
          "to",
          "by",
          "with",
          "from",
          "in",
          "on",
          "at",
          "and",
          "or",
          "who",
          "that",
          "which",
          "said",
          "says",
          "told",
          "is",
          "was",
          "are",
          "were",
          ",",
          ";",
          ":",
          "he",
          "she",
          "they",
          "it" ->
          true;
      default -> false;
    };
  }
}
