package dev.hearsay.mention.coreference;

import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Gender;
import dev.hearsay.mention.Pronoun;
import dev.hearsay.mention.Referent;
import dev.hearsay.mention.Referents;
import dev.hearsay.mention.Words;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes what was resolved into the referents.
 *
 * @param described by head: mentions that are there already
 */
record Outcome(Referents referents, Map<Integer, Span> described) {

  void write(List<Group> groups) {
    for (Group group : groups) {
      Optional<Referent> referent = referent(group);
      referent.ifPresent(found -> group.phrases().forEach(phrase -> write(phrase, found, group)));
    }
  }

  private Optional<Referent> referent(Group group) {
    if (group.referent() != null) {
      return Optional.of(group.referent());
    }
    if (group.phrases().size() < 2) {
      return Optional.empty();
    }
    Phrase first =
        group.phrases().stream()
            .filter(phrase -> phrase.form() == Phrase.Form.NOMINAL)
            .findFirst()
            .orElse(group.phrases().get(0));
    return type(group)
        .map(
            type ->
                referents.addDescribed(
                    type, group.gender(), group.isPlural(), first.from(), first.head() + 1));
  }

  private static Optional<Entity.Type> type(Group group) {
    return switch (group.thing()) {
      case PERSON -> Optional.of(Entity.Type.PERSON);
      case PEOPLE -> Optional.of(Entity.Type.GROUP);
      case ORGANISATION -> Optional.of(Entity.Type.ORG);
      case PLACE -> Optional.of(Entity.Type.PLACE);
      case OTHER ->
          group.gender() == Gender.UNKNOWN ? Optional.empty() : Optional.of(Entity.Type.PERSON);
      case UNKNOWN -> byPronouns(group);
    };
  }

  /** Whether a name is the one that covers its words, and not in a longer one. */
  private boolean isOwn(Phrase phrase) {
    return referents.nameEnd(phrase.nameFrom()) == phrase.nameTo();
  }

  /**
   * Of those only ever called by pronouns: persons, several or one; "it" may be anything or none.
   */
  private static Optional<Entity.Type> byPronouns(Group group) {
    Set<Pronoun> pronouns =
        group.phrases().stream().map(Phrase::pronoun).collect(Collectors.toSet());
    if (pronouns.contains(Pronoun.IT)) {
      return Optional.empty();
    }
    if (pronouns.contains(Pronoun.WE) || pronouns.contains(Pronoun.THEY)) {
      return Optional.of(Entity.Type.GROUP);
    }
    boolean person =
        group.gender() != Gender.UNKNOWN
            || pronouns.contains(Pronoun.I)
            || pronouns.contains(Pronoun.YOU);
    return person ? Optional.of(Entity.Type.PERSON) : Optional.empty();
  }

  private void write(Phrase phrase, Referent referent, Group group) {
    Words words = referents.words();
    switch (phrase.form()) {
      case NAME -> {
        if (!isOwn(phrase)) {
          referents.addInnerName(referent, phrase.nameFrom(), phrase.nameTo());
        }
        referents.setPhrase(
            referent,
            words.span(phrase.nameFrom(), phrase.nameTo()),
            words.span(phrase.first(), phrase.last()),
            phrase.modifier());
      }
      case NOMINAL -> {
        Span known = described.get(phrase.head());
        Span whole = words.span(phrase.first(), phrase.last());
        if (known != null && !known.equals(whole) && whole.contains(known)) {
          referents.removeMention(referent, known);
        }
        referents.addDescription(referent, phrase.first(), phrase.last());
      }
      case PRONOUN -> {
        referents.addPronoun(referent, phrase.head());
        referents.learn(referent, group.gender());
      }
    }
  }
}
