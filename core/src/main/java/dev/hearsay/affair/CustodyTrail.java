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
import java.util.stream.Stream;

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
  private final Set<String> handed = new TreeSet<>();

  /** Who is said to hold anybody: other bodies aren't thought to. */
  private final Set<String> holding = new TreeSet<>();

  private final List<GroupChange> groups;

  private record Line(String held, Stint stint, Claim claim) {}

  CustodyTrail(
      Actors actors, Tellings tellings, Tracing tracing, List<AffairEvent> events, Remarks said) {
    this.actors = actors;
    this.tellings = tellings;
    ActorWords nouns = ActorWords.standard();
    states = tellings.states();
    CustodySteps reader = new CustodySteps(actors, tellings, states, words, nouns);
    learnPlaces(reader, events);
    Map<String, List<CustodyStep>> steps = reader.read(events, said);
    steps.values().stream()
        .flatMap(List::stream)
        .forEach(step -> step.holder().ifPresent(holding::add));
    Captives captives = new Captives(actors, tellings, words, steps);
    Map<String, List<Stint>> stints = captives.stints(new Stints(this::isHandedOver));
    holders = new Holders(actors, tellings, states, words, events);
    GroupChanges changes = new GroupChanges(actors, captives);
    changes.leftBehind().forEach((part, stint) -> stints.putIfAbsent(part, List.of(stint)));
    List<Line> lines = new ArrayList<>();
    stints.forEach(
        (held, each) ->
            each.forEach(stint -> lines.add(new Line(held, stint, claim(held, stint)))));
    Map<String, ClaimProvenance> traced = tracing.trace(lines.stream().map(Line::claim).toList());
    for (Line line : lines) {
      if (isHandedOver(line.stint()) || holders.isOnlyTakenSomewhere(line.stint())) {
        handed.add(line.claim().id());
      }
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
    heldOn();
    heldWithAll();
    custody.sort(ORDER);
    new CustodyGaps(holders, captives).add(stints, gaps);
    groups =
        Stream.concat(changes.changes().stream(), new GroupJoins(actors, custody).find().stream())
            .sorted(GroupChanges.ORDER)
            .toList();
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
    Optional<String> holder =
        holders
            .holder(line.held(), stint)
            .filter(each -> states.isState(each) || isSaid(each, stint) || holding.contains(each));
    List<Custody.Account> accounts = holders.accounts(stint, holder);
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
        holder,
        holder.filter(each -> isSaid(each, stint)).isEmpty() && holder.isPresent(),
        accounts,
        place.map(each -> actors.knows(each.key()) ? each.key() : each.words()),
        stint.from(),
        stint.to(),
        lasts,
        new HeldFor(tellings).ground(stint.steps()),
        stint.steps().stream().flatMap(step -> step.eventId().stream()).distinct().toList(),
        grounds(stint),
        provenance);
  }

  /** Whether words of a stretch name its holder, or who acts for it. */
  private boolean isSaid(String holder, Stint stint) {
    return stint.steps().stream()
        .filter(step -> !step.told().event().denied())
        .flatMap(step -> step.holder().stream())
        .anyMatch(told -> actors.areCompatible(told, holder));
  }

  /** Where nobody says who held them, who did before did still, or already who did next. */
  private void heldOn() {
    custody.sort(ORDER);
    for (int i = 1; i < custody.size(); i++) {
      Custody before = custody.get(i - 1);
      Custody one = custody.get(i);
      if (one.holder().isEmpty()
          && one.held().equals(before.held())
          && before.holder().isPresent()
          && !handed.contains(one.id())) {
        custody.set(i, one.heldBy(before.holder().get()));
      }
    }
    for (int i = custody.size() - 2; i >= 0; i--) {
      Custody one = custody.get(i);
      Custody after = custody.get(i + 1);
      if (one.holder().isEmpty()
          && one.held().equals(after.held())
          && after.holder().isPresent()
          && !handed.contains(after.id())) {
        custody.set(i, one.heldBy(after.holder().get()));
      }
    }
  }

  /** By whom those were held of whom somebody was a part, where nobody says who held the part. */
  private void heldWithAll() {
    Map<String, String> last = new TreeMap<>();
    custody.forEach(each -> each.holder().ifPresent(holder -> last.put(each.held(), holder)));
    custody.replaceAll(
        each -> {
          Optional<String> holder =
              actors.wholeOf(each.held()).flatMap(whole -> Optional.ofNullable(last.get(whole)));
          return each.holder().isEmpty() && holder.isPresent() && !handed.contains(each.id())
              ? each.heldBy(holder.get())
              : each;
        });
  }

  /** Whether a stretch begins with somebody given into the power of another. */
  private boolean isHandedOver(Stint stint) {
    return stint.beginnings().stream().anyMatch(this::isHandedOver);
  }

  private boolean isHandedOver(CustodyStep step) {
    return words.is(
        tellings.text(step.told().document(), step.told().event().trigger()), "into-hands");
  }

  /** Of a nameless holder ("police"), the one that is told to hold them before or after. */
  private Custody heldByNamed(Custody one, Set<String> others) {
    boolean nameless =
        one.holder().filter(holder -> !isNamed(holder) && !isTold(holder)).isPresent();
    return nameless && others.size() == 1 ? one.heldBy(others.iterator().next()) : one;
  }

  /** Whether its words say more than "police": "harbour police". */
  private boolean isTold(String holder) {
    return actors.knows(holder)
        && ActorWords.fold(actors.actor(holder).name()).split(" ", -1).length > 1;
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
              step.told().passage(), new Ground(step.told().passage(), bearing, step.eventId()));
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
      for (Custody.Account account : each.accounts()) {
        account.holder().ifPresent(named::add);
        account.not().ifPresent(named::add);
      }
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
