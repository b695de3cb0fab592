package dev.hearsay.affair;

import dev.hearsay.provenance.disagreement.Disagreement;
import java.util.List;

/**
 * What documents tell together.
 *
 * @param actors who takes part, those in most events first
 * @param events the earliest first, those without a time last
 * @param agreements those told by most outlets first
 * @param orders the earliest first
 * @param custody by the held, then by time
 * @param gaps by the held, then by time
 * @param groups how groups split and join, the earliest first
 * @param counts numbers of the same thing that differ, as the field {@link Disagreement#about()}
 *     tells
 */
public record Affair(
    List<Actor> actors,
    List<AffairEvent> events,
    List<Agreement> agreements,
    List<Order> orders,
    List<Custody> custody,
    List<CustodyGap> gaps,
    List<GroupChange> groups,
    List<Disagreement> counts) {

  public Affair {
    actors = List.copyOf(actors);
    events = List.copyOf(events);
    agreements = List.copyOf(agreements);
    orders = List.copyOf(orders);
    custody = List.copyOf(custody);
    gaps = List.copyOf(gaps);
    groups = List.copyOf(groups);
    counts = List.copyOf(counts);
  }
}
