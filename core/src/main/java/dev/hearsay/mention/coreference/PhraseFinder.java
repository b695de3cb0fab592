package dev.hearsay.mention.coreference;

import dev.hearsay.mention.Entity;
import dev.hearsay.mention.NounPhrases;
import dev.hearsay.mention.Pronoun;
import dev.hearsay.mention.Referent;
import dev.hearsay.mention.Referents;
import dev.hearsay.mention.WordTag;
import dev.hearsay.mention.WordTags;
import dev.hearsay.mention.Words;
import dev.hearsay.syntax.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds noun phrases by their tags: every noun that heads one, every name and every pronoun that
 * can mean someone or something, each with the words before it that belong to it and what {@link
 * Postmodifiers} finds behind it. Where a phrase begins and ends in the text is then told by the
 * {@link Trees}. Phrases may lie in one another.
 */
final class PhraseFinder {

  /** No pronoun, however alike. */
  private static final String COUNTRY = "US";

  private final Referents referents;
  private final Words words;
  private final WordTag[] tags;
  private final Postmodifiers after;

  /** The named by what they are called. */
  private final Map<String, Referent> names = new HashMap<>();

  private final Trees trees;

  PhraseFinder(Referents referents, WordTags tags, Trees trees) {
    this.trees = trees;
    this.referents = referents;
    this.words = referents.words();
    this.tags = new WordTag[words.count()];
    for (int i = 0; i < this.tags.length; i++) {
      this.tags[i] = tags.tagAt(words.start(i));
    }
    this.after = new Postmodifiers(words, this.tags, referents);
    for (int i = 0; i < words.count(); i++) {
      if (referents.named(i).isPresent() && referents.nameStart(i) == i) {
        names.putIfAbsent(words.phrase(i, referents.nameEnd(i)), referents.named(i).get());
      }
    }
  }

  WordTag tag(int word) {
    return tags[word];
  }

  /** All phrases in text order, the longer first of those that begin together. */
  List<Phrase> find() {
    List<Phrase> phrases = new ArrayList<>();
    for (int sentence = 0; sentence < words.sentenceCount(); sentence++) {
      int start = words.sentenceStart(sentence);
      int end = words.sentenceEnd(sentence);
      for (int i = start; i < end; i++) {
        Optional<Referent> named = referents.named(i);
        if (named.isPresent()) {
          phrases.add(name(named.get(), i, start, end));
          inner(named.get(), i, referents.nameEnd(i)).ifPresent(phrases::add);
          i = referents.nameEnd(i) - 1;
        } else if (Pronoun.of(words.lower(i)) != Pronoun.NONE && !words.word(i).equals(COUNTRY)) {
          addPronoun(i, phrases);
        } else if (isHead(i, end)) {
          phrases.add(nominal(i, start, end));
        }
      }
    }
    phrases.sort(Comparator.comparingInt(Phrase::from).thenComparing(phrase -> -phrase.to()));
    return phrases;
  }

  private Phrase name(Referent referent, int from, int start, int end) {
    int to = referents.nameEnd(from);
    boolean modifies = to < end && tags[to].isNoun();
    int first = modifies ? from : left(from, start);
    int last = modifies ? to : after.end(to, end, true, isBeforeVerb(first, start));
    int top = trees.top(from, to);
    if (isBefore(trees.relation(top)) && standsRightBefore(to, trees.head(top))) {
      modifies = true;
      first = from;
      last = to;
    }
    return new Phrase(
        first,
        last,
        to - 1,
        from,
        to,
        referent,
        Pronoun.NONE,
        referent.isPlural(),
        modifies,
        words.span(first, last),
        words.span(from, to),
        modifies ? from : wholeFrom(from, first, start, top),
        modifies ? to : wholeTo(to, end, top),
        top);
  }

  /** The known name that a longer name begins with: "Jane Roe" in "the Jane Roe Foundation". */
  private Optional<Phrase> inner(Referent whole, int from, int to) {
    for (int end = to - 1; end > from; end--) {
      Referent known =
          whole.type() == Entity.Type.PERSON ? null : names.get(words.phrase(from, end));
      boolean full =
          known != null
              && known != whole
              && (known.type() == Entity.Type.ORG
                  || (known.type() == Entity.Type.PERSON && end - from > 1));
      if (full) {
        return Optional.of(
            new Phrase(
                from,
                end,
                end - 1,
                from,
                end,
                known,
                Pronoun.NONE,
                known.isPlural(),
                true,
                words.span(from, end),
                words.span(from, end),
                from,
                end,
                end - 1));
      }
    }
    return Optional.empty();
  }

  private void addPronoun(int i, List<Phrase> phrases) {
    Pronoun pronoun = Pronoun.of(words.lower(i));
    boolean plural = pronoun == Pronoun.THEY || pronoun == Pronoun.WE;
    if (pronoun != Pronoun.WHO) {
      phrases.add(
          new Phrase(
              i,
              i + 1,
              i,
              -1,
              -1,
              null,
              pronoun,
              plural,
              false,
              words.span(i, i + 1),
              words.span(i, i + 1),
              i,
              i + 1,
              i));
    }
  }

  /** A noun with no noun right behind it. */
  private boolean isHead(int i, int end) {
    return tags[i].isNoun()
        && Character.isLetter(words.word(i).charAt(0))
        && (i + 1 >= end || !(tags[i + 1].isNoun() || referents.named(i + 1).isPresent()));
  }

  /** Whether only what belongs to a noun itself stands before it. */
  private boolean standsRightBefore(int to, int noun) {
    if (noun < to) {
      return false;
    }
    for (int i = to; i < noun; i++) {
      if (!tags[i].isNoun() && tags[i] != WordTag.ADJECTIVE && tags[i] != WordTag.NUMBER) {
        return false;
      }
    }
    return true;
  }

  /** Whether what depends so on a noun behind it only tells more of it. */
  private static boolean isBefore(Relation relation) {
    return relation == Relation.COMPOUND || relation == Relation.AMOD || relation == Relation.NMOD;
  }

  /**
   * Where the phrase around a name begins: with the title before it, but not with what names
   * several ("councillors Jane Roe and John Doe").
   */
  private int wholeFrom(int from, int first, int start, int top) {
    boolean several = from > start && tags[from - 1] == WordTag.NOUNS;
    return several ? from : Math.min(first, trees.from(top));
  }

  /** Where it ends: names take on only where someone or something is of or from. */
  private int wholeTo(int to, int end, int top) {
    boolean goesOn = to < end && (words.lower(to).equals("of") || words.lower(to).equals("from"));
    return goesOn ? Math.max(to, trees.end(top)) : to;
  }

  private Phrase nominal(int head, int start, int end) {
    int from = left(head, start);
    int to = after.end(head + 1, end, false, isBeforeVerb(from, start));
    boolean named = head + 1 < end && referents.named(head + 1).isPresent();
    return new Phrase(
        from,
        to,
        head,
        -1,
        -1,
        null,
        Pronoun.NONE,
        tags[head] == WordTag.NOUNS,
        false,
        words.span(from, to),
        words.span(head, head + 1),
        trees.from(head),
        named ? head + 1 : trees.end(head),
        head);
  }

  /** First word of what belongs to a noun or name and stands before it. */
  private int left(int head, int start) {
    int at = head;
    while (at > start) {
      int before = at - 1;
      WordTag tag = tags[before];
      if (isCalendar(words.lower(before))) {
        break;
      }
      if (tag == WordTag.POSSESSIVE) {
        int owner = before - 1;
        return owner >= start && tags[owner].isNoun() ? left(ownerStart(owner), start) : at;
      }
      if (tag == WordTag.POSSESSIVE_PRONOUN) {
        return before;
      }
      if (tag == WordTag.DETERMINER) {
        boolean all = before > start && isPredeterminer(words.lower(before - 1));
        return all ? before - 1 : before;
      }
      if (tag.isNoun() || tag == WordTag.ADJECTIVE || tag == WordTag.NUMBER) {
        at = referents.named(before).isPresent() ? referents.nameStart(before) : before;
      } else if (isLoose(tag) && before > start && opens(tags[before - 1])) {
        at = before;
      } else if (tag == WordTag.CONJUNCTION
          && before > start
          && tags[before - 1] == WordTag.ADJECTIVE
          && tags[at] == WordTag.ADJECTIVE) {
        at = before - 1;
      } else {
        break;
      }
    }
    return at;
  }

  private int ownerStart(int owner) {
    return referents.named(owner).isPresent() ? referents.nameStart(owner) : owner;
  }

  private static boolean isLoose(WordTag tag) {
    return tag == WordTag.ADVERB || tag == WordTag.PARTICIPLE || tag == WordTag.GERUND;
  }

  private static boolean opens(WordTag tag) {
    return tag == WordTag.DETERMINER
        || tag == WordTag.POSSESSIVE_PRONOUN
        || tag == WordTag.POSSESSIVE
        || tag == WordTag.NUMBER
        || tag == WordTag.ADJECTIVE;
  }

  private static boolean isPredeterminer(String word) {
    return switch (word) {
      case "all", "both", "half", "such" -> true;
      default -> false;
    };
  }

  private static boolean isCalendar(String word) {
    return switch (word) {
      case "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "yesterday",
          "today",
          "tomorrow" ->
          true;
      default -> false;
    };
  }

  /** Whether no finite verb stands between the last mark and the phrase, as before a subject. */
  private boolean isBeforeVerb(int from, int start) {
    for (int i = from - 1; i >= start && tags[i] != WordTag.MARK; i--) {
      if (tags[i] == WordTag.FINITE || tags[i] == WordTag.INFINITIVE) {
        return false;
      }
    }
    return from == start || !NounPhrases.isPreposition(words.lower(from - 1));
  }
}
