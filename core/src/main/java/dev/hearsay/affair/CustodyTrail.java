package dev.hearsay.affair;

import dev.hearsay.claim.Claim;
import dev.hearsay.event.EventRole;
import dev.hearsay.event.EventType;
import dev.hearsay.provenance.ClaimProvenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who was held by whom, where, from when to when: for each who is told to have been held, the
 * stretches that events begin, move and end.
 */
final class CustodyTrail {

  private static final Comparator<Custody> ORDER =
      Comparator.comparing(Custody::held)
          .thenComparing(each -> each.from().map(Period::first).orElse(LocalDate.MIN))
          .thenComparing(each -> each.to().map(Period::first).orElse(LocalDate.MAX))
          .thenComparing(Custody::id);

  private final Actors actors;
  private final Tellings tellings;
  private final PlaceStates states;
  private final CustodyWords words = new CustodyWords();
  private final Holders holders;
  private final List<Custody> custody = new ArrayList<>();
  private final List<CustodyGap> gaps = new ArrayList<>();
  private final List<GroupChange> groups;

  private record Line(String held, Stint stint, Claim claim) {}

  CustodyTrail(Actors actors, Tellings tellings, Tracing tracing, List<AffairEvent> events) {
    this.actors = actors;
    this.tellings = tellings;
    ActorWords nouns = ActorWords.standard();
    states = tellings.states();
    CustodySteps reader = new CustodySteps(actors, tellings, states, words, nouns);
    learnPlaces(reader, events);
    Map<String, List<CustodyStep>> steps = reader.read(events);
    Captives captives = new Captives(actors, tellings, words, steps);
    Map<String, List<Stint>> stints = captives.stints(new Stints());
    holders = new Holders(actors, tellings, states, events);
    GroupChanges changes = new GroupChanges(actors, captives);
    changes.leftBehind().forEach((part, stint) -> stints.putIfAbsent(part, List.of(stint)));
    List<Line> lines = new ArrayList<>();
    stints.forEach(
        (held, each) ->
            each.forEach(stint -> lines.add(new Line(held, stint, claim(held, stint)))));
    Map<String, ClaimProvenance> traced = tracing.trace(lines.stream().map(Line::claim).toList());
    for (Line line : lines) {
      custody.add(custody(line, Tracing.of(traced, line.claim().id())));
    }
    Map<String, Set<String>> known = new TreeMap<>();
    for (Custody each : custody) {
      each.holder()
          .filter(this::isNamed)
          .ifPresent(
              holder -> known.computeIfAbsent(each.held(), none -> new TreeSet<>()).add(holder));
    }
    custody.replaceAll(each -> heldByNamed(each, known.getOrDefault(each.held(), Set.of())));
    custody.sort(ORDER);
    new CustodyGaps(holders).add(custody, stints, gaps);
    groups = changes.changes();
  }

  /** Where facilities lie, by who is told to hold people there. */
  private void learnPlaces(CustodySteps reader, List<AffairEvent> events) {
    for (AffairEvent event : events) {
      if (event.type() != EventType.CUSTODY) {
        continue;
      }
      for (ToldEvent told : event.told()) {
        Optional<String> holder = reader.holder(told).filter(states::isState);
        if (holder.isPresent() && !told.event().denied()) {
          actors
              .in(told.document(), told.event(), EventRole.PLACE)
              .forEach(place -> states.vote(place, holder.get(), 2));
        }
      }
    }
  }

  private Claim claim(String held, Stint stint) {
    List<ToldEvent> all =
        stint.steps().stream()
            .map(CustodyStep::told)
            .distinct()
            .sorted(
                Comparator.comparing(ToldEvent::passage).thenComparing(each -> each.event().id()))
            .toList();
    String from = stint.from().map(period -> period.first().toString()).orElse("");
    String id = Identifiers.of("custody " + held, all.get(0).passage(), from);
    return Tracing.claim(id, tellings.text(all.get(0).passage()), all);
  }

  private Custody custody(Line line, ClaimProvenance provenance) {
    Stint stint = line.stint();
    Optional<HeldPlace> place = stint.place();
    List<Custody.Account> accounts = holders.accounts(stint);
    boolean lasts =
        stint.to().isEmpty()
            && stint.steps().stream()
                .anyMatch(
                    step ->
                        tellings
                            .sentence(step.told())
                            .map(
                                sentence ->
                                    words.has(
                                        tellings.text(step.told().document(), sentence.span()),
                                        "lasting"))
                            .orElse(false));
    return new Custody(
        line.claim().id(),
        line.held(),
        actors.actor(line.held()).count(),
        holders.holder(line.held(), stint),
        accounts,
        place.map(each -> actors.knows(each.key()) ? each.key() : each.words()),
        stint.from(),
        stint.to(),
        lasts,
        new HeldFor(tellings).ground(stint.steps()),
        stint.steps().stream().map(step -> step.event().id()).distinct().toList(),
        grounds(stint),
        provenance);
  }

  /** Of a nameless holder ("police"), the one that is told to hold them before or after. */
  private Custody heldByNamed(Custody one, Set<String> others) {
    boolean nameless = one.holder().filter(holder -> !isNamed(holder)).isPresent();
    return nameless && others.size() == 1 ? one.heldBy(others.iterator().next()) : one;
  }

  private boolean isNamed(String holder) {
    return actors.knows(holder) && actors.actor(holder).named();
  }

  static List<Ground> grounds(Stint stint) {
    TreeMap<Ground.Bearing, TreeMap<Passage, Ground>> grounds = new TreeMap<>();
    for (CustodyStep step : stint.steps()) {
      Ground.Bearing bearing =
          step.told().event().denied()
              ? Ground.Bearing.AGAINST
              : stint.endings().contains(step) && !stint.beginnings().contains(step)
                  ? Ground.Bearing.FOLLOWS
                  : Ground.Bearing.TELLS;
      grounds
          .computeIfAbsent(bearing, none -> new TreeMap<>())
          .putIfAbsent(
              step.told().passage(),
              new Ground(step.told().passage(), bearing, Optional.of(step.event().id())));
    }
    return grounds.values().stream().flatMap(each -> each.values().stream()).toList();
  }

  /** By the held, then by time. */
  List<Custody> custody() {
    return Collections.unmodifiableList(custody);
  }

  /** Identifiers of all actors that lines name. */
  Set<String> actors() {
    Set<String> named = new TreeSet<>();
    for (Custody each : custody) {
      named.add(each.held());
      each.holder().ifPresent(named::add);
      each.place().ifPresent(named::add);
      each.accounts().forEach(account -> account.holder().ifPresent(named::add));
    }
    gaps.forEach(gap -> named.add(gap.held()));
    for (GroupChange change : groups) {
      named.addAll(change.before());
      named.addAll(change.after());
    }
    return named;
  }

  List<CustodyGap> gaps() {
    return gaps;
  }

  List<GroupChange> groups() {
    return groups;
  }
}
