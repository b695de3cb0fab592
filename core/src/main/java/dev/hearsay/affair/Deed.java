package dev.hearsay.affair;

import dev.hearsay.claim.Modality;
import dev.hearsay.event.EventType;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Something that is owed, ordered, done or left undone, as one place of a document tells it, in a
 * form in which it can be compared.
 *
 * @param words where it is told
 * @param word the one that tells what is done
 * @param predicate stem of that word's base form
 * @param type of the event that it is, where it is one
 * @param thing whether the words name what is to be given and not what is to be done
 * @param stems of the other words that carry meaning, with how much each says, from 0 to 1
 * @param doers identifiers of the actors who do it
 * @param sufferers of those to whom it is done
 * @param count how many they are
 * @param of of how many they are a part
 * @param partial whether the words say that it was done in part only: "half of the sum"
 * @param denied whether it is said not to be so, or owed that it be not done
 * @param lasting whether the words say that it goes on: "still", "remains", "has yet to"
 * @param asOwed whether the words say that it is what somebody was bound to: "as agreed"
 * @param when it was
 * @param published the day of the document that tells it
 * @param event identifier of the affair's event
 */
record Deed(
    Passage words,
    Passage word,
    String predicate,
    Optional<EventType> type,
    boolean thing,
    Map<String, Double> stems,
    Set<String> doers,
    Set<String> sufferers,
    Optional<Long> count,
    Optional<Long> of,
    boolean partial,
    boolean denied,
    boolean lasting,
    boolean asOwed,
    Modality modality,
    Optional<Period> when,
    Optional<LocalDate> published,
    Optional<String> event) {

  /** Whether words that tell it as a fact tell a deed, and no state: "was afflicted with smog". */
  boolean isDone() {
    return type.isPresent() || count.isPresent() || !sufferers.isEmpty();
  }

  Deed {
    stems = Map.copyOf(stems);
    doers = Set.copyOf(doers);
    sufferers = Set.copyOf(sufferers);
  }
}
