package dev.hearsay.affair;

import dev.hearsay.claim.Claim;
import dev.hearsay.event.EventRole;
import dev.hearsay.provenance.ClaimProvenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes one event of its tellings, with who stands behind it. */
final class EventsTogether {

  private static final Comparator<AffairEvent> EARLIEST_FIRST =
      Comparator.comparing(
              (AffairEvent event) -> event.when().map(Period::first).orElse(LocalDate.MAX))
          .thenComparing(event -> event.when().map(Period::last).orElse(LocalDate.MAX))
          .thenComparing(event -> event.told().get(0).passage())
          .thenComparing(AffairEvent::id);

  private final Actors actors;
  private final Tellings tellings;
  private final Tracing tracing;

  EventsTogether(Actors actors, Tellings tellings, Tracing tracing) {
    this.actors = actors;
    this.tellings = tellings;
    this.tracing = tracing;
  }

  /** The earliest first. */
  List<AffairEvent> events(List<List<ToldEvent>> linked) {
    List<Claim> claims = linked.stream().map(this::claim).toList();
    Map<String, ClaimProvenance> found = tracing.trace(claims);
    List<AffairEvent> events = new ArrayList<>();
    for (int i = 0; i < linked.size(); i++) {
      Claim claim = claims.get(i);
      events.add(event(linked.get(i), claim, Tracing.of(found, claim.id())));
    }
    events.sort(EARLIEST_FIRST);
    return events;
  }

  private Claim claim(List<ToldEvent> told) {
    ToldEvent first = told.get(0);
    String id =
        Identifiers.of(
            "event " + first.event().type(),
            new Passage(first.document(), first.event().trigger()));
    return Tracing.claim(id, tellings.text(clearest(told).passage()), told);
  }

  private AffairEvent event(List<ToldEvent> told, Claim claim, ClaimProvenance traced) {
    Set<Involvement> involved = new LinkedHashSet<>();
    for (EventRole role : EventRole.values()) {
      for (ToldEvent each : told) {
        actors
            .in(each.document(), each.event(), role)
            .forEach(actor -> involved.add(new Involvement(role, actor)));
      }
    }
    boolean affirmed = told.stream().anyMatch(each -> !each.event().denied());
    boolean denied = told.stream().anyMatch(each -> each.event().denied());
    return new AffairEvent(
        claim.id(),
        told.get(0).event().type(),
        claim.statement(),
        told,
        List.copyOf(involved),
        when(told),
        place(told),
        EventCoreference.modality(told),
        !affirmed,
        affirmed && denied,
        traced);
  }

  /** The day, month or year that most tellings give of the narrowest. */
  private Optional<Period> when(List<ToldEvent> told) {
    Map<Period, Integer> given = new HashMap<>();
    told.forEach(each -> tellings.when(each).ifPresent(when -> given.merge(when, 1, Integer::sum)));
    return given.keySet().stream()
        .min(
            Comparator.comparingLong(
                    (Period period) -> period.last().toEpochDay() - period.first().toEpochDay())
                .thenComparing(period -> period.time().isEmpty())
                .thenComparing(period -> -given.get(period))
                .thenComparing(Period::first));
  }

  private static Optional<Passage> place(List<ToldEvent> told) {
    return told.stream()
        .flatMap(
            each ->
                each.event().fillers(EventRole.PLACE).stream()
                    .map(filler -> new Passage(each.document(), filler.span())))
        .findFirst();
  }

  /** Who says most of it, in the fewest words. */
  private static ToldEvent clearest(List<ToldEvent> told) {
    return told.stream()
        .min(
            Comparator.comparingInt((ToldEvent each) -> -telling(each))
                .thenComparingInt(each -> each.event().span().length())
                .thenComparing(ToldEvent::passage))
        .orElseThrow();
  }

  private static int telling(ToldEvent each) {
    long roles = each.event().roles().stream().map(role -> role.role()).distinct().count();
    return (int) roles + (each.event().times().isEmpty() ? 0 : 1);
  }
}
