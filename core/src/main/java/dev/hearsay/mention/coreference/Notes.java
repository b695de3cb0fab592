package dev.hearsay.mention.coreference;

import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Gender;
import dev.hearsay.mention.Noun;
import dev.hearsay.mention.NounLexicon;
import dev.hearsay.mention.NounPhrases;
import dev.hearsay.mention.Pronoun;
import dev.hearsay.mention.WordTag;
import dev.hearsay.mention.Words;
import dev.hearsay.mention.coreference.Noted.Determiner;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Reads off phrases what they say by their own words and where they stand. */
final class Notes {

  /** Of a longer phrase the last ones are noted; no writer means more. */
  private static final int MOST_WORDS = 64;

  private final Words words;
  private final NounLexicon nouns;
  private final PhraseFinder finder;
  private final IntPredicate quoted;

  /** By word: the innermost voice whose content it is in; -1 for none. */
  private final int[] voices;

  Notes(
      Words words,
      NounLexicon nouns,
      PhraseFinder finder,
      IntPredicate quoted,
      List<Voice> voices) {
    this.words = words;
    this.nouns = nouns;
    this.finder = finder;
    this.quoted = quoted;
    this.voices = new int[words.count()];
    Arrays.fill(this.voices, -1);
    record Said(Span span, int voice) {}
    java.util.stream.IntStream.range(0, voices.size())
        .boxed()
        .flatMap(i -> voices.get(i).content().stream().map(span -> new Said(span, i)))
        .sorted(Comparator.comparingInt(said -> -said.span().length()))
        .forEach(
            said ->
                Arrays.fill(
                    this.voices,
                    words.firstAfter(said.span().start()),
                    Math.max(
                        words.firstAfter(said.span().start()), words.endBefore(said.span().end())),
                    said.voice()));
  }

  Noted read(Phrase phrase) {
    List<String> all = new ArrayList<>(4);
    List<String> heads = new ArrayList<>(2);
    StringBuilder core = new StringBuilder();
    int coreEnd = phrase.nameTo() >= 0 ? phrase.nameTo() : phrase.head() + 1;
    for (int i = Math.max(phrase.from(), coreEnd - MOST_WORDS); i < coreEnd; i++) {
      WordTag tag = finder.tag(i);
      if (tag.isNoun() || tag == WordTag.ADJECTIVE || tag == WordTag.NUMBER || i == phrase.head()) {
        String word = singular(words.lower(i));
        addOnce(word, all);
        core.append(word).append(' ');
      }
    }
    for (int i = Math.max(phrase.coreFrom(), phrase.nameTo() - MOST_WORDS);
        phrase.nameFrom() >= 0 && i < phrase.nameTo();
        i++) {
      if (Character.isUpperCase(words.word(i).charAt(0))) {
        addOnce(singular(words.lower(i)), heads);
      }
    }
    if (phrase.nameFrom() < 0) {
      heads.add(singular(words.lower(phrase.head())));
    }
    Optional<Noun> noun =
        phrase.form() == Phrase.Form.NOMINAL
            ? nouns.nounAt(words, phrase.from(), phrase.head())
            : Optional.empty();
    boolean subject = isSubject(phrase);
    int start = words.sentenceStart(words.sentence(phrase.from()));
    int end = words.sentenceEnd(words.sentence(phrase.from()));
    return new Noted(
        heads,
        all,
        core.toString().strip(),
        thing(phrase, noun),
        gender(phrase, noun),
        determiner(phrase),
        subject,
        role(phrase, subject, start, end),
        verb(phrase, subject, start, end),
        phrase.from() > start ? words.lower(phrase.from() - 1).hashCode() : 1,
        phrase.to() < end ? words.lower(phrase.to()).hashCode() : 1,
        quoted.test(words.start(phrase.head())),
        voices[phrase.head()],
        words.sentence(phrase.head()));
  }

  private static void addOnce(String word, List<String> words) {
    if (!words.contains(word)) {
      words.add(word);
    }
  }

  /** A word without the ending of the plural; crude, but the same on both sides. */
  static String singular(String word) {
    int length = word.length();
    if (length > 4 && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    if (length > 4 && word.endsWith("men")) {
      return word.substring(0, length - 2) + "an";
    }
    return length > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, length - 1)
        : word;
  }

  private Thing thing(Phrase phrase, Optional<Noun> noun) {
    if (phrase.named() != null) {
      return Thing.of(phrase.named().type());
    }
    return switch (phrase.pronoun()) {
      case HE, SHE, I, YOU -> Thing.PERSON;
      case WE, THEY, IT, WHO -> Thing.UNKNOWN;
      case NONE -> noun.map(found -> thing(found, phrase)).orElseGet(() -> bySuffix(phrase));
    };
  }

  private static Thing thing(Noun noun, Phrase phrase) {
    Entity.Type type = noun.type();
    if (noun.is(Noun.Kind.PERSON)) {
      return phrase.plural() || type == Entity.Type.GROUP ? Thing.PEOPLE : Thing.PERSON;
    }
    return Thing.of(type);
  }

  /** Whoever does something ends so; so does much else. */
  private Thing bySuffix(Phrase phrase) {
    String word = singular(words.lower(phrase.head()));
    Optional<Entity.Type> type = nouns.typeOf(word);
    if (type.isPresent()) {
      return type.get() == Entity.Type.PERSON && phrase.plural()
          ? Thing.PEOPLE
          : Thing.of(type.get());
    }
    boolean person =
        word.endsWith("ist")
            || word.endsWith("ian")
            || word.endsWith("eer")
            || word.endsWith("man")
            || word.endsWith("woman")
            || word.endsWith("worker")
            || word.endsWith("goer")
            || word.endsWith("maker")
            || word.endsWith("owner");
    if (person) {
      return phrase.plural() ? Thing.PEOPLE : Thing.PERSON;
    }
    return word.endsWith("er") || word.endsWith("or") ? Thing.UNKNOWN : Thing.OTHER;
  }

  private static Gender gender(Phrase phrase, Optional<Noun> noun) {
    return switch (phrase.pronoun()) {
      case HE -> Gender.MALE;
      case SHE -> Gender.FEMALE;
      default ->
          phrase.named() != null
              ? phrase.named().gender()
              : noun.map(Noun::gender).orElse(Gender.UNKNOWN);
    };
  }

  private Determiner determiner(Phrase phrase) {
    int first = phrase.from();
    String word = words.lower(first);
    if (first < phrase.head() && finder.tag(first) == WordTag.POSSESSIVE_PRONOUN) {
      return Determiner.POSSESSIVE;
    }
    for (int i = first; i < phrase.head() && phrase.nameFrom() < 0; i++) {
      if (finder.tag(i) == WordTag.POSSESSIVE) {
        return Determiner.POSSESSIVE;
      }
    }
    return switch (word) {
      case "the" -> Determiner.DEFINITE;
      case "this", "that", "these", "those" -> Determiner.DEMONSTRATIVE;
      case "a", "an", "another", "one" -> Determiner.INDEFINITE;
      default ->
          first < phrase.head()
                  && (finder.tag(first) == WordTag.NUMBER
                      || NounPhrases.isQuantity(word)
                      || finder.tag(first) == WordTag.DETERMINER)
              ? Determiner.QUANTITY
              : Determiner.NONE;
    };
  }

  /** Before the verb of its clause, and of no preposition. */
  private boolean isSubject(Phrase phrase) {
    int start = words.sentenceStart(words.sentence(phrase.from()));
    int end = words.sentenceEnd(words.sentence(phrase.from()));
    if (phrase.from() > start
        && (finder.tag(phrase.from() - 1) == WordTag.PREPOSITION
            || Pronoun.of(words.lower(phrase.from() - 1)) == Pronoun.WHO)) {
      return false;
    }
    for (int i = phrase.to(); i < Math.min(end, phrase.to() + 3); i++) {
      if (finder.tag(i) == WordTag.FINITE) {
        return true;
      }
      if (finder.tag(i) != WordTag.ADVERB) {
        return false;
      }
    }
    return false;
  }

  private Role role(Phrase phrase, boolean subject, int start, int end) {
    if ((phrase.to() < end && finder.tag(phrase.to()) == WordTag.POSSESSIVE)
        || finder.tag(phrase.head()) == WordTag.POSSESSIVE_PRONOUN) {
      return Role.OWNER;
    }
    if (subject) {
      return Role.SUBJECT;
    }
    if (phrase.from() == start) {
      return Role.TOPIC;
    }
    WordTag before = finder.tag(phrase.from() - 1);
    if (isVerb(before)) {
      return Role.OBJECT;
    }
    if (before != WordTag.PREPOSITION) {
      return Role.OTHER;
    }
    return switch (words.lower(phrase.from() - 1)) {
      case "of" -> Role.OF;
      case "by" -> Role.BY;
      default -> Role.OBLIQUE;
    };
  }

  private static boolean isVerb(WordTag tag) {
    return tag == WordTag.FINITE
        || tag == WordTag.INFINITIVE
        || tag == WordTag.GERUND
        || tag == WordTag.PARTICIPLE;
  }

  /** The last word of the verb behind a subject, or else the nearest verb before the phrase. */
  private int verb(Phrase phrase, boolean subject, int start, int end) {
    if (subject) {
      int found = 0;
      for (int i = phrase.to(); i < Math.min(end, phrase.to() + 6); i++) {
        if (isVerb(finder.tag(i))) {
          found = words.lower(i).hashCode();
        } else if (finder.tag(i) != WordTag.ADVERB) {
          break;
        }
      }
      return found;
    }
    for (int i = phrase.from() - 1; i >= Math.max(start, phrase.from() - 6); i--) {
      if (isVerb(finder.tag(i))) {
        return words.lower(i).hashCode();
      }
    }
    return 0;
  }
}
