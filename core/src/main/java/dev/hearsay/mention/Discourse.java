package dev.hearsay.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who was spoken of last: resolves pronouns and "the spokesman" to what a document has mentioned,
 * by number, gender, nearness, place in the sentence and who spoke before. Used in text order; what
 * it resolves becomes a mention that later pronouns can lean on.
 */
public final class Discourse {

  /** Sentences that a pronoun looks back over. */
  private static final int REACH = 6;

  /** Sentences over which a speaker is taken to go on speaking. */
  private static final int GOES_ON = 3;

  /** Words behind a name within which the noun stands whose modifier it is. */
  private static final int LONGEST_COMPOUND = 2;

  private static final double PER_SENTENCE = 1.0;
  private static final double SUBJECT = 0.9;
  private static final double GENDER_KNOWN = 0.8;
  private static final double SPOKE_LAST = 1.6;
  private static final double OTHER_VOICE = 1.3;
  private static final double POSSESSIVE = 0.4;
  private static final double FREQUENT = 0.35;

  /** An epithet is for whom the text is about, more than a pronoun is. */
  private static final double FREQUENT_EPITHET = 1.2;

  /** "One questioner" is no "he" in the next paragraph where someone else can be. */
  private static final double NOBODY_IN_PARTICULAR = 1.5;

  /** Of whom it is that something is said. */
  private static final double IN_OWN_WORDS = 2.5;

  /** Someone new in the sentence before. */
  private static final double BROUGHT_ON = 1.2;

  /** Who was on before the text broke off. */
  private static final double OTHER_PART = 2;

  /** Sentences, headline and place included, in which someone is described before being named. */
  private static final int LEAD = 5;

  private static final double PRONOUN_CHAIN = 0.4;

  private record Seen(
      Referent referent, int word, boolean subject, boolean pronoun, boolean first) {}

  private final Referents referents;
  private final Words words;
  private final NounLexicon nouns;
  private final IntPredicate quoted;
  private final int[] parts;
  private final List<Seen> seen = new ArrayList<>();
  private final Set<Referent> known = new HashSet<>();
  private IntPredicate ownWords = offset -> false;
  private int next;
  private @Nullable Referent lastSpeaker;
  private int lastSpeakerSentence;

  /**
   * @param quoted whether the character at an offset stands between quotation marks
   */
  public Discourse(Referents referents, NounLexicon nouns, IntPredicate quoted) {
    this.referents = referents;
    this.words = referents.words();
    this.nouns = nouns;
    this.quoted = quoted;
    this.parts = TextParts.of(words);
  }

  /** Reads on to before {@code word}, resolving "he" and "she" on the way. */
  public void readTo(int word) {
    while (next < word) {
      int at = next++;
      Optional<Referent> named = referents.named(at);
      if (named.isPresent()) {
        if (referents.nameStart(at) == at && !isAdjective(named.get(), at)) {
          see(named.get(), at, false);
        }
      } else {
        Pronoun pronoun = Pronoun.of(words.lower(at));
        if (pronoun == Pronoun.HE || pronoun == Pronoun.SHE) {
          resolve(pronoun, at, false).ifPresent(referent -> seePronoun(referent, at));
        }
      }
    }
  }

  /** "Ruritanian officials" speaks of officials, not of Ruritanians. */
  private boolean isAdjective(Referent referent, int word) {
    int next = referents.nameEnd(word);
    return referent.type() == Entity.Type.GROUP
        && next < words.sentenceEnd(words.sentence(word))
        && Character.isLowerCase(words.word(next).charAt(0))
        && (nouns.nounAt(words, next, next).isPresent()
            || (next + 1 < words.count() && nouns.nounAt(words, next + 1, next + 1).isPresent()));
  }

  /** "Doe spokeswoman Jane Roe", "the Doe campaign": the name only tells more of another. */
  private boolean isModifier(Referent referent, int word) {
    if (referent.type() != Entity.Type.PERSON || referents.named(word).isEmpty()) {
      return false;
    }
    int end = words.sentenceEnd(words.sentence(word));
    int next = referents.nameEnd(word);
    for (int i = next; i < Math.min(end, next + LONGEST_COMPOUND); i++) {
      if (!Character.isLowerCase(words.word(i).charAt(0)) || NounPhrases.endsHead(words.lower(i))) {
        return false;
      }
      if (nouns.nounAt(words, next, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private void seePronoun(Referent referent, int word) {
    referents.addPronoun(referent, word);
    see(referent, word, true);
  }

  /** Notes that a referent was mentioned at a word. */
  public void see(Referent referent, int word, boolean pronoun) {
    int start = words.sentenceStart(words.sentence(word));
    boolean subject = (pronoun || !isModifier(referent, word)) && isSubject(start, word);
    seen.add(new Seen(referent, word, subject, pronoun, known.add(referent)));
  }

  /** First of its kind in the sentence, with no preposition right before it. */
  private boolean isSubject(int sentenceStart, int word) {
    for (int i = seen.size() - 1; i >= 0 && seen.get(i).word() >= sentenceStart; i--) {
      boolean sameVoice =
          quoted.test(words.start(seen.get(i).word())) == quoted.test(words.start(word));
      if (sameVoice && seen.get(i).referent().type() == Entity.Type.PERSON) {
        return false;
      }
    }
    return word == sentenceStart || !NounPhrases.isPreposition(words.lower(word - 1));
  }

  /** Notes who has just said something, so that a following "he said" goes on with him. */
  public void spoke(Referent referent, int word) {
    lastSpeaker = referent;
    lastSpeakerSentence = words.sentence(word);
  }

  /** Who spoke in one of the last sentences, for "I" in words that go on being theirs. */
  public Optional<Referent> lastSpeaker(int word) {
    return words.sentence(word) - lastSpeakerSentence <= 2
        ? Optional.ofNullable(lastSpeaker)
        : Optional.empty();
  }

  /** Whom a pronoun in a source means, and notes it as mentioned there. Reads up to it first. */
  public Optional<Referent> resolveSource(Pronoun pronoun, int word) {
    return resolveSource(pronoun, word, offset -> false);
  }

  /**
   * The same, knowing what is said.
   *
   * @param said whether the character at an offset is of what this source says: nobody speaks of
   *     himself by name
   */
  public Optional<Referent> resolveSource(Pronoun pronoun, int word, IntPredicate said) {
    readTo(word);
    ownWords = said;
    Optional<Referent> found =
        switch (pronoun) {
          case HE, SHE, IT -> resolve(pronoun, word, true);
          case THEY ->
              resolve(pronoun, word, true)
                  .or(() -> pluralNounBefore(word))
                  .or(() -> resolve(Pronoun.IT, word, true));
          case I, WE, YOU, WHO, NONE -> Optional.empty();
        };
    ownWords = offset -> false;
    found.ifPresent(
        referent -> {
          if (next == word) {
            seePronoun(referent, word);
            next = word + 1;
          }
        });
    return found;
  }

  private Optional<Referent> resolve(Pronoun pronoun, int word, boolean asSource) {
    return best(referent -> referent.fits(pronoun), pronoun.gender(), word, asSource, FREQUENT);
  }

  private Optional<Referent> best(
      Predicate<Referent> fits, Gender gender, int word, boolean asSource, double frequent) {
    Referent best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    int sentence = words.sentence(word);
    boolean voice = quoted.test(words.start(word));
    boolean pronoun = asSource && Pronoun.of(words.lower(word)) != Pronoun.NONE;
    boolean speaking =
        asSource
            && sentence - lastSpeakerSentence <= GOES_ON
            && !isTakenOver(fits, word)
            && !isBroken(words.sentenceStart(lastSpeakerSentence), word);
    for (int i = seen.size() - 1; i >= 0; i--) {
      Seen candidate = seen.get(i);
      int distance = sentence - words.sentence(candidate.word());
      if (distance > REACH) {
        break;
      }
      if (!fits.test(candidate.referent())) {
        continue;
      }
      boolean goesOn = speaking && candidate.referent() == lastSpeaker;
      double score = score(candidate, gender, goesOn ? Math.min(1, distance) : distance, voice);
      score += goesOn ? SPOKE_LAST : 0;
      score -= isBroken(candidate.word(), word) ? OTHER_PART : 0;
      score -= ownWords.test(words.start(candidate.word())) ? IN_OWN_WORDS : 0;
      score += pronoun && distance == 1 && isIntroducedAt(candidate) ? BROUGHT_ON : 0;
      score -= isNobodyInParticular(candidate.referent(), gender, word) ? NOBODY_IN_PARTICULAR : 0;
      score += frequent * Math.log1p(candidate.referent().mentionCount());
      if (score > bestScore) {
        bestScore = score;
        best = candidate.referent();
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether someone is named here in full for the first time, as who is quoted next often is. */
  private boolean isIntroducedAt(Seen candidate) {
    int word = candidate.word();
    return candidate.first()
        && !candidate.pronoun()
        && referents.named(word).isPresent()
        && referents.nameEnd(word) > word + 1;
  }

  /** Whether the text breaks off between two words. */
  private boolean isBroken(int from, int to) {
    return parts[words.sentence(from)] != parts[words.sentence(to)];
  }

  /** Whether a word stands in the first sentences of the text, or of a part of it. */
  public boolean opensPart(int word) {
    int sentence = words.sentence(word);
    return sentence < LEAD || isBroken(words.sentenceStart(sentence - LEAD), word);
  }

  /** Someone only described, of whom nothing tells "he" or "she", once the paragraph has ended. */
  private boolean isNobodyInParticular(Referent referent, Gender gender, int word) {
    boolean goesOnHere =
        referent == lastSpeaker
            && words.sentenceAt(lastSpeakerSentence).block()
                == words.sentenceAt(words.sentence(word)).block();
    return gender != Gender.UNKNOWN
        && !referent.isNamed()
        && referent.gender() == Gender.UNKNOWN
        && !goesOnHere;
  }

  /**
   * Whether someone else has come on since the last speaker, as subject of a sentence before this
   * one in the same paragraph: "Roe shrugged. “No,” he said."
   */
  private boolean isTakenOver(Predicate<Referent> fits, int word) {
    int sentence = words.sentence(word);
    int block = words.sentenceAt(sentence).block();
    for (int i = seen.size() - 1; i >= 0; i--) {
      Seen candidate = seen.get(i);
      int where = words.sentence(candidate.word());
      if (where <= lastSpeakerSentence || words.sentenceAt(where).block() != block) {
        return false;
      }
      if (where < sentence
          && candidate.subject()
          && !candidate.pronoun()
          && candidate.referent() != lastSpeaker
          && !quoted.test(words.start(candidate.word()))
          && !isPossessor(candidate)
          && fits.test(candidate.referent())) {
        return true;
      }
    }
    return false;
  }

  private double score(Seen candidate, Gender gender, int distance, boolean voice) {
    Referent referent = candidate.referent();
    double score = -PER_SENTENCE * distance;
    score += candidate.subject() ? SUBJECT : 0;
    score += candidate.pronoun() ? PRONOUN_CHAIN : 0;
    if (gender != Gender.UNKNOWN && referent.gender() == gender) {
      score += GENDER_KNOWN;
    }
    if (quoted.test(words.start(candidate.word())) != voice) {
      score -= OTHER_VOICE;
    }
    return isPossessor(candidate) ? score - POSSESSIVE : score;
  }

  private boolean isPossessor(Seen candidate) {
    int after = candidate.pronoun() ? candidate.word() + 1 : referents.nameEnd(candidate.word());
    return after < words.count() && NounPhrases.isPossessive(words.lower(after));
  }

  /** "Residents fled. They said …": people in the plural whom no name covers. */
  private Optional<Referent> pluralNounBefore(int word) {
    int sentence = words.sentence(word);
    int from = words.sentenceStart(Math.max(0, sentence - 1));
    for (int i = word - 1; i >= from; i--) {
      Optional<Noun> noun = nouns.nounAt(words, from, i);
      if (noun.isPresent() && noun.get().plural() && noun.get().is(Noun.Kind.PERSON)) {
        int start = i;
        while (start > from
            && words.sentence(start - 1) == words.sentence(i)
            && belongsTo(start - 1)) {
          start--;
        }
        return Optional.of(referents.describe(noun.get(), start, i + 1));
      }
    }
    return Optional.empty();
  }

  private boolean belongsTo(int word) {
    return referents.named(word).isPresent() || NounPhrases.isDeterminer(words.lower(word));
  }

  /**
   * What "the spokesman", "the ministry", "the newspaper" means: the last mentioned that was called
   * so, or else, where the noun says little more than a pronoun, the last that fits it.
   *
   * @param noun in the singular, after "the", "that" or "this"
   */
  public Optional<Referent> resolveDefinite(Noun noun, int word) {
    readTo(word);
    Referent described = null;
    Referent fitting = null;
    int sentence = words.sentence(word);
    for (int i = seen.size() - 1; i >= 0; i--) {
      Referent candidate = seen.get(i).referent();
      int distance = sentence - words.sentence(seen.get(i).word());
      if (described == null && DefiniteNouns.matches(noun, candidate)) {
        described = candidate;
        break;
      }
      if (fitting == null
          && distance <= REACH
          && DefiniteNouns.isNoMoreThanPronoun(noun, candidate)
          && !DefiniteNouns.isIntroduced(words, nouns, noun, word)) {
        fitting = candidate;
      }
    }
    return Optional.ofNullable(described != null ? described : fitting);
  }

  /**
   * Whom "the Republican", "the tycoon" means in a source: of those lately spoken of, the likeliest
   * to be speaking.
   */
  public Optional<Referent> resolveEpithet(Gender gender, int word) {
    return named(gender, word, FREQUENT_EPITHET);
  }

  /**
   * Whom "the Strelsau senator", "the former mayor" means in a source, where nobody has been called
   * so: as an epithet, but rather the one spoken of here than the one the text is about.
   */
  public Optional<Referent> resolveVariation(Gender gender, int word) {
    return named(gender, word, FREQUENT);
  }

  private Optional<Referent> named(Gender gender, int word, double frequent) {
    readTo(word);
    return best(
        referent ->
            referent.type() == Entity.Type.PERSON
                && referent.isNamed()
                && gender.agreesWith(referent.gender()),
        gender,
        word,
        true,
        frequent);
  }
}
