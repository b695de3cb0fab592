package dev.hearsay.mention;

import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds where a text says that an organisation is part of another: in an apposition ("the Harbour
 * Police, a unit of the Interior Ministry"), by a verb ("is part of", "belongs to"), or with the
 * whole first ("the ministry's inspection arm, the Harbour Police"). What was so once, is to be or
 * is denied doesn't count, and nothing is inferred from what is well known.
 */
public final class PartOfFinder {

  /** Words between the article and the noun: "the main investigative unit of". */
  private static final int MODIFIERS = 3;

  /** Words in brackets behind a name: "the Harbour Police (HP)". */
  private static final int BRACKET = 4;

  private final List<Token> tokens;
  private final Map<Integer, List<Named>> starts;
  private final List<PartOf> found = new ArrayList<>();

  private record Named(String id, Mention mention) {}

  private PartOfFinder(List<Token> tokens, Map<Integer, List<Named>> starts) {
    this.tokens = tokens;
    this.starts = starts;
  }

  /**
   * What the sentences say.
   *
   * @param entities only organisations are looked at
   * @return in text order, each pair once for each place that says so
   */
  public static List<PartOf> find(List<Sentence> sentences, List<Entity> entities) {
    Map<Integer, List<Named>> starts = new HashMap<>();
    List<Named> all = new ArrayList<>();
    for (Entity entity : entities) {
      for (Mention mention : entity.mentions()) {
        if (entity.type() == Entity.Type.ORG && !mention.modifier()) {
          Named named = new Named(entity.id(), mention);
          all.add(named);
          starts.computeIfAbsent(mention.span().start(), key -> new ArrayList<>(1)).add(named);
          if (mention.phrase().start() != mention.span().start()) {
            starts.computeIfAbsent(mention.phrase().start(), key -> new ArrayList<>(1)).add(named);
          }
        }
      }
    }
    all.sort(Comparator.comparing(named -> named.mention().span()));
    List<PartOf> found = new ArrayList<>();
    int at = 0;
    for (Sentence sentence : sentences) {
      PartOfFinder finder = new PartOfFinder(sentence.tokens(), starts);
      while (at < all.size() && all.get(at).mention().span().start() < sentence.span().end()) {
        finder.read(all.get(at++));
      }
      found.addAll(finder.found);
    }
    return found.stream()
        .distinct()
        .filter(one -> found.stream().noneMatch(other -> isWithin(one, other)))
        .sorted(Comparator.comparing(PartOf::evidence).thenComparing(PartOf::part))
        .toList();
  }

  /** Whether the same is said by more words around. */
  private static boolean isWithin(PartOf one, PartOf other) {
    return one.part().equals(other.part())
        && one.whole().equals(other.whole())
        && !one.evidence().equals(other.evidence())
        && other.evidence().contains(one.evidence());
  }

  private void read(Named named) {
    Span span = named.mention().span();
    int behind = behind(span.end());
    readPart(named, skipBracket(behind));
    if (named.mention().kind() == Mention.Kind.NOMINAL) {
      readNominal(named, span);
    }
    boolean owner = isPossessive(behind) || isIts(span);
    if (owner) {
      readWhole(named, isPossessive(behind) ? behind + 1 : behind);
    }
  }

  /** "[the Harbour Police], a unit of [the ministry]"; the other way round for "parent of". */
  private void readPart(Named named, int from) {
    boolean apposition = is(from, ",") || is(from, "(") || is(from, "—") || is(from, "–");
    int at = apposition ? from + 1 : from;
    at = apposition && is(at, "which") ? at + 1 : at;
    boolean clause = at > from + 1 || !apposition;
    if (is(at, "belongs") && is(at + 1, "to") && clause && isAsserted(named)) {
      whole(at + 2).ifPresent(whole -> add(named, whole, named));
      return;
    }
    int verb = copula(at);
    if (clause && (verb == 0 || !isAsserted(named))) {
      return;
    }
    int noun = noun(at + verb);
    if (noun >= 0 && (is(noun + 1, "of") || is(noun + 1, "within"))) {
      whole(noun + 2)
          .ifPresent(
              other -> {
                if (isParent(word(noun))) {
                  add(other, named, named);
                } else {
                  add(named, other, named);
                }
              });
    }
  }

  /** "[the inspection office of [the ministry]]". */
  private void readNominal(Named named, Span span) {
    int first = behind(span.start());
    int noun = noun(first);
    boolean definite = is(first, "the") && !isPredicate(first - 1);
    if (definite && noun >= 0 && is(noun + 1, "of") && !isParent(word(noun)) && !is(noun, "part")) {
      whole(noun + 2)
          .filter(whole -> span.contains(whole.mention().span()))
          .ifPresent(whole -> add(named, whole, named));
    }
  }

  /** Whether what follows a word is only said of something, and perhaps denied. */
  private boolean isPredicate(int index) {
    return switch (word(index)) {
      case "is", "are", "was", "were", "be", "been", "become", "became", "not", "as", "n't" -> true;
      default -> false;
    };
  }

  /** "[the ministry]'s inspection arm, [the Harbour Police]"; or the nominal as a whole. */
  private void readWhole(Named named, int from) {
    int noun = noun(from);
    if (noun < 0 || is(noun, "part")) {
      return;
    }
    boolean parent = isParent(word(noun));
    int next = parent && isBody(word(noun + 1)) ? noun + 2 : noun + 1;
    Optional<Named> other =
        at(is(next, ",") ? next + 1 : next)
            .filter(name -> name.mention().kind() == Mention.Kind.NAME);
    if (other.isPresent()) {
      add(parent ? named : other.get(), parent ? other.get() : named, named);
      return;
    }
    Span span = named.mention().span();
    int end = tokens.get(noun).end();
    starts.entrySet().stream()
        .filter(entry -> entry.getKey() <= span.start() && entry.getKey() > span.start() - 8)
        .flatMap(entry -> entry.getValue().stream())
        .filter(nominal -> nominal.mention().kind() == Mention.Kind.NOMINAL && !parent)
        .filter(nominal -> nominal.mention().span().contains(new Span(span.start(), end)))
        .findFirst()
        .ifPresent(nominal -> add(nominal, named, named));
  }

  private void add(Named part, Named whole, Named first) {
    Span one = part.mention().span();
    Span other = whole.mention().span();
    if (!part.id().equals(whole.id())) {
      int start = Math.min(first.mention().span().start(), Math.min(one.start(), other.start()));
      found.add(
          new PartOf(part.id(), whole.id(), new Span(start, Math.max(one.end(), other.end()))));
    }
  }

  /** The whole that is named at a word or behind its article, unless it isn't so any more. */
  private Optional<Named> whole(int index) {
    return at(index)
        .filter(
            named -> {
              int behind = behind(named.mention().span().end());
              return !isPossessive(behind) && !is(behind, "until");
            });
  }

  private Optional<Named> at(int index) {
    for (int i = index; i < Math.min(tokens.size(), index + 2); i++) {
      List<Named> here = starts.getOrDefault(tokens.get(i).start(), List.of());
      if (!here.isEmpty()) {
        return Optional.of(here.get(0));
      }
      if (!isArticle(word(i))) {
        break;
      }
    }
    return Optional.empty();
  }

  /** Index of the noun for a part or a parent in a noun phrase that begins at a word; or -1. */
  private int noun(int from) {
    int at = isArticle(word(from)) ? from + 1 : from;
    for (int i = at; i <= at + MODIFIERS && i < tokens.size(); i++) {
      boolean last = isParent(word(i)) || (isPart(word(i)) && !isPart(word(i + 1)));
      if (last) {
        return i;
      }
      if (!canModify(word(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** Words of a verb that says that something is so now; 0 for none. */
  private int copula(int at) {
    int verb =
        switch (word(at)) {
          case "is", "are", "remains", "forms", "became" -> 1;
          case "has" -> is(at + 1, "been") || is(at + 1, "become") ? 2 : 0;
          default -> 0;
        };
    boolean adverb = verb > 0 && (is(at + verb, "now") || is(at + verb, "still"));
    return adverb ? verb + 1 : verb;
  }

  /** Whether no word before leaves open or denies what a sentence says. */
  private boolean isAsserted(Named named) {
    if (!tokens.isEmpty() && is(tokens.size() - 1, "?")) {
      return false;
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).start() >= named.mention().span().start()) {
        return true;
      }
      switch (word(i)) {
        case "if", "whether", "unless", "not", "n't", "n’t", "never", "no", "nor", "neither" -> {
          return false;
        }
        default -> {
          if (word(i).startsWith("den") && (word(i).endsWith("ied") || word(i).endsWith("ies"))) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static boolean isPart(String word) {
    return switch (word) {
      case "part",
          "unit",
          "subunit",
          "agency",
          "department",
          "division",
          "subdivision",
          "subsidiary",
          "branch",
          "arm",
          "wing",
          "office",
          "bureau",
          "directorate",
          "section",
          "subcommittee" ->
          true;
      default -> false;
    };
  }

  private static boolean isParent(String word) {
    return word.equals("parent");
  }

  private static boolean isBody(String word) {
    return switch (word) {
      case "company", "organisation", "organization", "group", "body", "firm", "agency" -> true;
      default -> false;
    };
  }

  private static boolean isArticle(String word) {
    return switch (word) {
      case "a", "an", "the", "its" -> true;
      default -> false;
    };
  }

  /** Whether a word can stand before the noun without taking back what it says. */
  private static boolean canModify(String word) {
    return switch (word) {
      case "former",
          "formerly",
          "onetime",
          "one-time",
          "erstwhile",
          "defunct",
          "disbanded",
          "rival",
          "independent",
          "separate",
          "planned",
          "proposed",
          "future",
          "possible",
          "potential",
          "alleged",
          "supposed",
          "suspected",
          "purported",
          "so-called",
          "would-be",
          "ex",
          "once",
          "not",
          "no",
          "never",
          "hardly",
          "longer",
          "of",
          "in",
          "for",
          "to",
          "by",
          "with",
          "and",
          "or" ->
          false;
      default -> !word.isEmpty() && Character.isLetter(word.charAt(0)) && !word.startsWith("ex-");
    };
  }

  private boolean isPossessive(int index) {
    return is(index, "'s") || is(index, "’s") || is(index, "'") || is(index, "’");
  }

  private boolean isIts(Span span) {
    int index = behind(span.start());
    return is(index, "its") && tokens.get(index).start() == span.start();
  }

  private int skipBracket(int from) {
    for (int i = from + 1; is(from, "(") && i < Math.min(tokens.size(), from + BRACKET); i++) {
      if (is(i, ")")) {
        return i + 1;
      }
    }
    return from;
  }

  /** Index of the first word that starts at or behind an offset; the count for none. */
  private int behind(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean is(int index, String word) {
    return word(index).equals(word);
  }

  /** In lower case; empty where there is none. */
  private String word(int index) {
    return index >= 0 && index < tokens.size()
        ? tokens.get(index).text().toLowerCase(Locale.ROOT)
        : "";
  }
}
