package dev.hearsay.attribution;

import dev.hearsay.mention.Discourse;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Gender;
import dev.hearsay.mention.Noun;
import dev.hearsay.mention.NounPhrases;
import dev.hearsay.mention.Pronoun;
import dev.hearsay.mention.Referent;
import dev.hearsay.mention.Referents;
import dev.hearsay.mention.Words;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a description means that doesn't name him: someone whom the text calls the same, whom the
 * next sentences introduce ("A harbour judge ruled … Jane Roe wrote"), or of whom it has been
 * speaking ("the Strelsau senator").
 */
final class Descriptions {

  /** Sentences within which a description is followed by the name, its own counted. */
  private static final int INTRODUCED_WITHIN = 5;

  /** Words behind a name that tell who it is. */
  private static final int APPOSITION = 12;

  /** Words from the start of a sentence within which its subject is named. */
  private static final int SUBJECT_WITHIN = 6;

  private final Referents referents;
  private final Words words;
  private final Discourse discourse;

  Descriptions(Referents referents, Discourse discourse) {
    this.referents = referents;
    this.words = referents.words();
    this.discourse = discourse;
  }

  /** Who is meant, where the text tells. */
  Optional<Referent> find(Noun noun, SourcePhrase phrase) {
    if (noun.plural() || !noun.is(Noun.Kind.PERSON)) {
      return Optional.empty();
    }
    return introducedNext(noun, phrase)
        .or(() -> calledSo(noun, phrase))
        .or(() -> introducedPlainly(noun, phrase))
        .or(() -> spokenOf(noun, phrase));
  }

  /**
   * The first person named in full in the next sentences who is called the same: "A harbour judge
   * ruled … Judge Jane Roe wrote".
   */
  private Optional<Referent> introducedNext(Noun noun, SourcePhrase phrase) {
    int end = horizon(phrase, INTRODUCED_WITHIN - 1);
    for (int i = phrase.to(); i < end; i++) {
      if (isFullName(i) && isCalled(referents.named(i).orElseThrow(), noun)) {
        Referent named = referents.named(i).orElseThrow();
        return isNamedInFull(named, firstSentenceEnd(), phrase.from())
            ? Optional.empty()
            : Optional.of(named);
      }
    }
    return Optional.empty();
  }

  private int horizon(SourcePhrase phrase, int sentences) {
    int last = Math.min(words.sentenceCount(), words.sentence(phrase.to() - 1) + sentences);
    return words.sentenceStart(last);
  }

  private int firstSentenceEnd() {
    return words.sentenceEnd(0);
  }

  private boolean isFullName(int at) {
    return referents.named(at).filter(named -> named.type() == Entity.Type.PERSON).isPresent()
        && referents.nameStart(at) == at
        && referents.nameEnd(at) > at + 1;
  }

  private boolean isNamedInFull(Referent referent, int from, int before) {
    for (int i = from; i < before; i++) {
      if (referents.nameEnd(i) > referents.nameStart(i) + 1
          && referents.named(i).filter(named -> named == referent).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCalled(Referent person, Noun noun) {
    return person.type() == Entity.Type.PERSON
        && noun.gender().agreesWith(person.gender())
        && (person.isDescribedAs(noun.lemma()) || person.isDescribedAs(sameAs(noun.lemma())));
  }

  private static String sameAs(String lemma) {
    return switch (lemma) {
      case "lawyer" -> "attorney";
      case "attorney" -> "lawyer";
      case "judge" -> "justice";
      case "doctor" -> "physician";
      case "physician" -> "doctor";
      case "ex-wife" -> "wife";
      case "ex-husband" -> "husband";
      default -> lemma;
    };
  }

  /** "Doe's lawyer", "the mayor of Strelsau": the only one whom the text calls so. */
  private Optional<Referent> calledSo(Noun noun, SourcePhrase phrase) {
    if (!phrase.isDefinite(words) && !isPossessed(phrase)) {
      return Optional.empty();
    }
    Referent only = null;
    for (Referent person : referents.all()) {
      if (person.isNamed() && isCalled(person, noun)) {
        if (only != null) {
          return Optional.empty();
        }
        only = person;
      }
    }
    Referent found = only;
    return Optional.ofNullable(found)
        .filter(person -> !isPartOf(person, phrase) && sharesNames(person, phrase));
  }

  private boolean isPossessed(SourcePhrase phrase) {
    for (int i = phrase.from(); i < phrase.headWord(); i++) {
      if (NounPhrases.isPossessive(words.lower(i))) {
        return true;
      }
    }
    return switch (words.lower(phrase.from())) {
      case "his", "her", "its", "their" -> true;
      default -> false;
    };
  }

  /** The description of "Roe's lawyer" isn't Roe. */
  private boolean isPartOf(Referent person, SourcePhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (referents.named(i).filter(named -> named == person).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name in the description, if it has one, also stands where the person is named. */
  private boolean sharesNames(Referent person, SourcePhrase phrase) {
    Set<Referent> names = new HashSet<>();
    for (int i = phrase.from(); i < phrase.to(); i++) {
      referents.named(i).ifPresent(names::add);
    }
    Pronoun owner = Pronoun.of(words.lower(phrase.from()));
    if (owner != Pronoun.NONE) {
      Optional<Referent> possessor = discourse.resolveSource(owner, phrase.from());
      if (possessor.isEmpty() || possessor.get() == person) {
        return false;
      }
      names.add(possessor.get());
    }
    if (names.isEmpty()) {
      return true;
    }
    for (int i = 0; i < words.count(); i++) {
      if (referents.named(i).filter(named -> named == person).isPresent()) {
        int sentence = words.sentence(i);
        for (int k = words.sentenceStart(sentence); k < words.sentenceEnd(sentence); k++) {
          if (referents.named(k).filter(names::contains).isPresent()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * "Strelsau's tax commissioner says … Jane Roe says": the next paragraph's subject, named for the
   * first time and without a word of who it is, or with a word that the description had.
   */
  private Optional<Referent> introducedPlainly(Noun noun, SourcePhrase phrase) {
    if (phrase.isDefinite(words)
        || !discourse.opensPart(phrase.from())
        || (staysUnnamed(noun) && !noun.lemma().startsWith("spokes"))) {
      return Optional.empty();
    }
    int sentence = words.sentence(phrase.to() - 1);
    int block = words.sentenceAt(sentence).block();
    int next = sentence + 1;
    while (next < words.sentenceCount() && words.sentenceAt(next).block() == block) {
      next++;
    }
    if (next >= words.sentenceCount()) {
      return Optional.empty();
    }
    int from = words.sentenceStart(next);
    int end = words.sentenceEnd(next);
    for (int i = from; i < end; i++) {
      boolean subject = i - from < SUBJECT_WITHIN || (i > from && isSaid(words.lower(i - 1)));
      if (isFullName(i) && subject) {
        Referent named = referents.named(i).orElseThrow();
        boolean plain = i == from || isSaid(words.lower(i - 1));
        boolean same =
            (plain && !isApposed(i))
                || sharesWord(phrase, from, i)
                || sharesWord(phrase, referents.nameEnd(i), Math.min(end, i + APPOSITION));
        return Optional.of(named)
            .filter(
                person ->
                    same
                        && noun.gender().agreesWith(person.gender())
                        && !isNamedInFull(person, firstSentenceEnd(), phrase.from())
                        && !isPartOf(person, phrase));
      }
    }
    return Optional.empty();
  }

  /** Those who are quoted without a name as a rule. */
  private static boolean staysUnnamed(Noun noun) {
    return switch (noun.lemma()) {
      case "official",
          "source",
          "aide",
          "person",
          "witness",
          "insider",
          "man",
          "woman",
          "diplomat",
          "interviewer",
          "reporter",
          "questioner",
          "moderator",
          "host",
          "narrator",
          "announcer",
          "voter",
          "protester",
          "analyst",
          "spokesman",
          "spokeswoman",
          "spokesperson" ->
          true;
      default -> false;
    };
  }

  private static boolean isSaid(String word) {
    return word.equals("said") || word.equals("says");
  }

  /** "Jane Roe, a teacher, …": someone else is being introduced. */
  private boolean isApposed(int at) {
    int after = referents.nameEnd(at);
    return after + 1 < words.count()
        && words.word(after).equals(",")
        && NounPhrases.isDeterminer(words.lower(after + 1));
  }

  private boolean sharesWord(SourcePhrase phrase, int from, int to) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      for (int k = from; k < to; k++) {
        if (Character.isUpperCase(words.word(i).charAt(0))
            && words.word(i).length() > 2
            && !NounPhrases.isDeterminer(words.lower(i))
            && words.lower(i).equals(words.lower(k))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "The Strelsau senator said", where nobody has been called a senator: who is spoken of. */
  private Optional<Referent> spokenOf(Noun noun, SourcePhrase phrase) {
    boolean modified = phrase.headWord() > phrase.from() + 1;
    if (!phrase.isDefinite(words)
        || !modified
        || !endsWithHead(phrase)
        || staysSomeoneElse(words.lower(phrase.from() + 1))
        || Character.isUpperCase(words.word(phrase.headWord()).charAt(0))
        || isPossessed(phrase)
        || staysUnnamed(noun)
        || mentionsPerson(phrase)) {
      return Optional.empty();
    }
    Gender gender = noun.gender();
    return discourse.resolveVariation(gender, phrase.from());
  }

  /**
   * "The deputy head of the delegation" brings on someone; "the mother of three", "the former
   * secretary of trade and now senator" don't.
   */
  private boolean endsWithHead(SourcePhrase phrase) {
    int to = phrase.to();
    boolean joined = false;
    for (int i = phrase.headWord() + 1; i < to; i++) {
      if (words.lower(i).equals("the")) {
        return false;
      }
      joined |= words.lower(i).equals("and");
    }
    return joined
        || to == phrase.headWord() + 1
        || (to == phrase.headWord() + 3
            && words.lower(to - 2).equals("of")
            && NounPhrases.isDeterminer(words.lower(to - 1)));
  }

  private static boolean staysSomeoneElse(String first) {
    return switch (first) {
      case "other", "second", "third", "next", "same", "latter" -> true;
      default -> false;
    };
  }

  private boolean mentionsPerson(SourcePhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (referents.named(i).filter(named -> named.type() == Entity.Type.PERSON).isPresent()) {
        return true;
      }
    }
    return words.phrase(phrase.from(), phrase.to()).toLowerCase(Locale.ROOT).contains(" for ");
  }
}
