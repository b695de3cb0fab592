package dev.hearsay.claim;

import dev.hearsay.claim.Participant.Role;
import dev.hearsay.claim.comparison.ComparedText;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What a statement asserts: who did what to whom, where, when, how many, whether it is affirmed.
 *
 * @param words the statement's words as they stand in the document, cuts shown by "…"
 * @param predicate lemma of what is said to be done or to be so: of "promised to return nine" it is
 *     "return"; promise and order are the statement's modality
 * @param predicateSpan the word in the document
 * @param predicateWord index of that word in {@code text}, -1 where it isn't among them
 * @param denied whether it is said not to be so
 * @param participants who and what takes part
 * @param text the words as they are compared: names in place of pronouns, the subject added where
 *     another clause has it; with quantities and times
 */
public record Proposition(
    Statement statement,
    String words,
    String predicate,
    Span predicateSpan,
    int predicateWord,
    boolean denied,
    List<Participant> participants,
    ComparedText text) {

  public Proposition {
    participants = List.copyOf(participants);
  }

  /** The first participant in a role. */
  public Optional<Participant> participant(Role role) {
    return participants.stream().filter(each -> each.role() == role).findFirst();
  }
}
