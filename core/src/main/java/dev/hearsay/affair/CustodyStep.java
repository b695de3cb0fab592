package dev.hearsay.affair;

import java.util.Optional;

/**
 * What one event tells of how somebody was held.
 *
 * @param event told by all its tellings
 * @param told the telling that it was read from
 * @param when the day, month or year of a begin, a move or an end; of a stay a day within it
 * @param place where they are held then or thereafter
 * @param from whence they were moved
 * @param holder who holds them then or thereafter, or who let them go
 * @param length how long they were held
 */
record CustodyStep(
    AffairEvent event,
    ToldEvent told,
    Kind kind,
    Optional<Period> when,
    Optional<HeldPlace> place,
    Optional<HeldPlace> from,
    Optional<String> holder,
    Optional<HeldLength> length) {

  /** Of where it is told alone: events are large, and all that stands in them follows from that. */
  @Override
  public int hashCode() {
    return 31 * told.document().hashCode() + told.event().trigger().hashCode();
  }

  /** The same at another place. */
  CustodyStep placed(Optional<HeldPlace> where) {
    return new CustodyStep(event, told, kind, when, where, from, holder, length);
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
    END
  }
}
