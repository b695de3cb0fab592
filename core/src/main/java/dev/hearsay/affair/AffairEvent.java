package dev.hearsay.affair;

import dev.hearsay.claim.Modality;
import dev.hearsay.event.EventType;
import dev.hearsay.provenance.ClaimProvenance;
import java.util.List;
import java.util.Optional;

/**
 * One event, told by one document or by many.
 *
 * @param id a hash of its first telling: it stays the same while that one does
 * @param what the words of the clearest telling
 * @param told at least one, by document and place
 * @param involved who takes part, each role and actor once
 * @param when the narrowest time that tellings agree on
 * @param place where, in the words of a telling
 * @param modality actual where any telling says so in its own right, else the nearest to it
 * @param denied whether every telling says that it was not
 * @param disputed whether one telling says that it was and another that it was not
 * @param provenance who stands behind it, counted as for claims
 */
public record AffairEvent(
    String id,
    EventType type,
    String what,
    List<ToldEvent> told,
    List<Involvement> involved,
    Optional<Period> when,
    Optional<Passage> place,
    Modality modality,
    boolean denied,
    boolean disputed,
    ClaimProvenance provenance) {

  public AffairEvent {
    told = List.copyOf(told);
    involved = List.copyOf(involved);
    if (told.isEmpty()) {
      throw new IllegalArgumentException(id + ": an event is told somewhere");
    }
  }
}
