package dev.hearsay.mention.coreference;

import dev.hearsay.mention.Gender;
import dev.hearsay.mention.Referent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Phrases that mean the same, so far; known by a referent once there is one. */
final class Group {

  private final List<Phrase> phrases = new ArrayList<>();
  private final List<Candidate> candidates = new ArrayList<>();
  private @Nullable Candidate last;
  private final Set<String> heads = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private @Nullable Referent referent;
  private Thing thing = Thing.UNKNOWN;
  private Gender gender = Gender.UNKNOWN;
  private boolean plural;
  private boolean numberKnown;

  Group(@Nullable Referent referent) {
    this.referent = referent;
    if (referent != null) {
      thing = Thing.of(referent.type());
    }
  }

  @Nullable Referent referent() {
    return referent;
  }

  void setReferent(Referent found) {
    referent = found;
    if (thing == Thing.UNKNOWN || thing == Thing.OTHER) {
      thing = Thing.of(found.type());
    }
  }

  boolean isNamed() {
    return referent != null && referent.isNamed();
  }

  void add(Candidate candidate) {
    Phrase phrase = candidate.phrase();
    Noted noted = candidate.noted();
    phrases.add(phrase);
    candidates.add(candidate);
    last = candidate;
    learn(noted.gender());
    if (phrase.form() == Phrase.Form.PRONOUN) {
      return;
    }
    heads.addAll(noted.heads());
    words.addAll(noted.words());
    if (!numberKnown) {
      plural = phrase.plural();
      numberKnown = true;
    }
    if (thing == Thing.UNKNOWN) {
      thing = noted.thing();
    }
  }

  private void learn(Gender other) {
    gender = gender == Gender.UNKNOWN ? other : gender;
  }

  Gender gender() {
    Gender known = referent == null ? Gender.UNKNOWN : referent.gender();
    return known == Gender.UNKNOWN ? gender : known;
  }

  boolean isPlural() {
    boolean named = referent != null && referent.isNamed();
    return named ? referent.isPlural() : plural;
  }

  boolean isNumberKnown() {
    return numberKnown;
  }

  Thing thing() {
    return thing;
  }

  List<Phrase> phrases() {
    return phrases;
  }

  /** The phrases as candidates, in text order. */
  List<Candidate> candidates() {
    return candidates;
  }

  /** The latest phrase; null when there is none yet. */
  @Nullable Candidate last() {
    return last;
  }

  boolean hasHead(String head) {
    return heads.contains(head);
  }

  boolean hasAnyHead(List<String> all) {
    for (String head : all) {
      if (heads.contains(head)) {
        return true;
      }
    }
    return false;
  }

  boolean hasAllWords(List<String> all) {
    return words.containsAll(all);
  }

  boolean hasWord(String word) {
    return words.contains(word);
  }

  boolean isDescribedAs(String noun) {
    return referent != null && referent.isDescribedAs(noun);
  }
}
