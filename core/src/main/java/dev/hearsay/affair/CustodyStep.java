package dev.hearsay.affair;

import java.util.Optional;

/**
 * What one event tells of how somebody was held.
 *
 * @param event told by all its tellings; empty where nothing happens, and it is only said who
 *     answers for them
 * @param told the telling that it was read from
 * @param when the day, month or year of a begin, a move or an end; of a stay a day within it
 * @param place where they are held then or thereafter
 * @param from whence they were moved
 * @param holder who holds them then or thereafter, or who let them go
 * @param length how long they were held
 * @param isSaid whether nothing happens by it: it is only said who answers for them, where they are
 */
record CustodyStep(
    Optional<AffairEvent> event,
    ToldEvent told,
    Kind kind,
    Optional<Period> when,
    Optional<HeldPlace> place,
    Optional<HeldPlace> from,
    Optional<String> holder,
    Optional<HeldLength> length,
    boolean isSaid) {

  /** Of where it is told alone: events are large, and all that stands in them follows from that. */
  @Override
  public int hashCode() {
    return 31 * told.document().hashCode() + told.event().trigger().hashCode();
  }

  /** The identifier of the event. */
  Optional<String> eventId() {
    return event.map(AffairEvent::id);
  }

  /** The same at another place. */
  CustodyStep placed(Optional<HeldPlace> where) {
    return new CustodyStep(event, told, kind, when, where, from, holder, length, isSaid);
  }

  /** The same for those of whom the rest were moved: there are none of them left. */
  CustodyStep ending() {
    return new CustodyStep(
        event, told, Kind.END, when, Optional.empty(), from, Optional.empty(), length, isSaid);
  }

  /** What it does to custody. */
  enum Kind {
    /** Somebody comes to be held. */
    BEGIN,
    /** Somebody is held. */
    STAY,
    /** Somebody held comes to another place or into other hands. */
    MOVE,
    /** Nobody holds them any longer. */
    END,
    /** Nobody says where they are. */
    LOST
  }
}
