package dev.hearsay.affair;

import dev.hearsay.claim.Claim;
import dev.hearsay.claim.Statement;
import dev.hearsay.event.EventTerm;
import dev.hearsay.event.EventType;
import dev.hearsay.provenance.ClaimProvenance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes agreements of the events that tell them: one for a deal told by many, with its terms and
 * what became of each by all that documents tell.
 */
final class Deals {

  private final AffairSources sources;
  private final Tellings tellings;
  private final Deeds deeds;
  private final ToldDeeds told;
  private final DeedLikeness likeness;
  private final DealParties parties;
  private final Tracing tracing;

  Deals(
      AffairSources sources,
      Actors actors,
      Tellings tellings,
      Deeds deeds,
      ToldDeeds told,
      Tracing tracing) {
    this.sources = sources;
    this.tellings = tellings;
    this.deeds = deeds;
    this.told = told;
    this.tracing = tracing;
    likeness = new DeedLikeness(actors);
    parties = new DealParties(actors);
  }

  /** A deal before it is known who stands behind it. */
  private record Draft(List<AffairEvent> events, List<String> parties, List<List<Owed>> terms) {}

  /** Those told by most outlets first. */
  List<Agreement> find(List<AffairEvent> events) {
    List<AffairEvent> agreements =
        events.stream()
            .filter(event -> event.type() == EventType.AGREEMENT && DealGroups.isTold(event))
            .toList();
    List<Owed> owed = new ArrayList<>();
    for (AffairEvent agreement : agreements) {
      for (ToldEvent each : agreement.told()) {
        if (!each.event().denied()) {
          each.event().terms().forEach(term -> owed.add(owed(agreement, each, term)));
        }
      }
    }
    DealGroups groups = new DealGroups(parties, likeness, agreements, owed);
    List<Claim> claims = new ArrayList<>();
    List<Draft> drafts = new ArrayList<>();
    for (List<AffairEvent> group : groups.find()) {
      draft(group, owed, groups).ifPresent(drafts::add);
    }
    drafts.forEach(draft -> claims.addAll(claims(draft)));
    Map<String, ClaimProvenance> traced = tracing.trace(claims);
    return drafts.stream()
        .map(draft -> agreement(draft, traced))
        .sorted(
            Comparator.comparingInt((Agreement each) -> -documents(each))
                .thenComparing(Agreement::id))
        .toList();
  }

  private static int documents(Agreement agreement) {
    return (int)
        agreement.grounds().stream().map(ground -> ground.words().document()).distinct().count();
  }

  private Owed owed(AffairEvent agreement, ToldEvent each, EventTerm term) {
    List<String> obliged = deeds.actors(each.document(), term.obliged());
    return new Owed(
        agreement,
        each,
        term,
        deeds.of(each, term),
        obliged,
        deeds.actors(each.document(), term.beneficiary()).stream()
            .filter(other -> !obliged.contains(other))
            .toList(),
        deeds.actors(each.document(), term.through()));
  }

  /** Empty where the words only talk of some deal: nobody is bound, or nothing is owed. */
  private Optional<Draft> draft(List<AffairEvent> group, List<Owed> all, DealGroups groups) {
    Set<String> ids = group.stream().map(AffairEvent::id).collect(Collectors.toSet());
    List<Owed> owed =
        all.stream()
            .filter(each -> ids.contains(each.agreement().id()))
            .sorted(Comparator.comparing(Owed::words))
            .toList();
    Set<String> bound = new HashSet<>();
    group.forEach(
        event ->
            bound.addAll(
                parties.of(
                    event, owed.stream().filter(each -> each.agreement().equals(event)).toList())));
    boolean affirmed = group.stream().anyMatch(event -> !event.denied());
    boolean binds = bound.size() >= 2 || (!bound.isEmpty() && !owed.isEmpty());
    return affirmed && binds
        ? Optional.of(
            new Draft(group, bound.stream().sorted().toList(), new TermGroups(groups).of(owed)))
        : Optional.empty();
  }

  private List<Claim> claims(Draft draft) {
    List<Claim> claims = new ArrayList<>();
    claims.add(
        Tracing.claim(
            claimed(draft),
            draft.events().get(0).what(),
            draft.events().stream()
                .flatMap(event -> event.told().stream())
                .filter(each -> !each.event().denied())
                .sorted(Comparator.comparing(ToldEvent::passage))
                .toList()));
    for (List<Owed> term : draft.terms()) {
      claims.add(
          new Claim(
              id(term),
              what(term),
              term.stream()
                  .map(
                      each ->
                          new Statement(
                              each.document(),
                              List.of(each.term().what()),
                              each.told().event().attribution(),
                              each.term().modality()))
                  .distinct()
                  .toList()));
    }
    return claims;
  }

  private static String claimed(Draft draft) {
    return Identifiers.of("agreement", draft.events().get(0).told().get(0).passage());
  }

  private static String id(List<Owed> term) {
    return Identifiers.of("term", term.get(0).words());
  }

  /** The words that tell most of it: with who is meant, how many, the fewest among the like. */
  private String what(List<Owed> term) {
    return tellings.text(
        term.stream()
            .min(
                Comparator.comparing((Owed each) -> each.deed().thing())
                    .thenComparing(each -> each.term().given())
                    .thenComparing(each -> each.term().count().isEmpty())
                    .thenComparing(each -> -Math.min(each.deed().stems().size(), 6))
                    .thenComparing(each -> each.term().what().length())
                    .thenComparing(Owed::words))
            .orElseThrow()
            .words());
  }

  private Agreement agreement(Draft draft, Map<String, ClaimProvenance> traced) {
    AffairEvent first = draft.events().get(0);
    List<AffairEvent> telling =
        draft.events().stream()
            .filter(event -> event.told().stream().anyMatch(e -> !e.event().terms().isEmpty()))
            .toList();
    Optional<Period> when = when(telling).or(() -> when(draft.events()));
    List<Ground> grounds = new ArrayList<>();
    for (AffairEvent event : draft.events()) {
      for (ToldEvent each : event.told()) {
        grounds.add(
            new Ground(
                each.passage(),
                each.event().denied() ? Ground.Bearing.AGAINST : Ground.Bearing.TELLS,
                Optional.of(event.id())));
      }
    }
    List<Term> terms = new ArrayList<>();
    Map<Passage, String> byWords = new HashMap<>();
    draft.terms().forEach(term -> term.forEach(each -> byWords.put(each.words(), id(term))));
    for (List<Owed> term : draft.terms()) {
      terms.add(term(term, when, byWords, traced));
    }
    return new Agreement(
        first.id(),
        draft.parties(),
        draft.events().stream().map(AffairEvent::id).toList(),
        when,
        first.what(),
        grounds.stream().anyMatch(ground -> ground.bearing() == Ground.Bearing.AGAINST),
        sorted(grounds),
        terms,
        Tracing.of(traced, claimed(draft)));
  }

  static List<Ground> sorted(List<Ground> grounds) {
    return grounds.stream()
        .distinct()
        .sorted(Comparator.comparing(Ground::bearing).thenComparing(Ground::words))
        .toList();
  }

  /** The time that most tellings give, the narrowest of those. */
  private static Optional<Period> when(List<AffairEvent> events) {
    Map<Period, Integer> given = new LinkedHashMap<>();
    events.forEach(
        event ->
            event.when().ifPresent(when -> given.merge(when, event.told().size(), Integer::sum)));
    return given.entrySet().stream()
        .min(
            Comparator.comparingLong(
                    (Map.Entry<Period, Integer> entry) ->
                        entry.getKey().last().toEpochDay() - entry.getKey().first().toEpochDay())
                .thenComparing(entry -> -entry.getValue())
                .thenComparing(entry -> entry.getKey().first()))
        .map(Map.Entry::getKey);
  }

  private Term term(
      List<Owed> owed,
      Optional<Period> since,
      Map<Passage, String> byWords,
      Map<String, ClaimProvenance> traced) {
    String id = id(owed);
    Outcome outcome =
        Outcome.of(owed.stream().map(Owed::deed).toList(), told.all(), since, likeness);
    List<Ground> grounds = new ArrayList<>();
    owed.forEach(
        each ->
            grounds.add(
                new Ground(
                    each.words(), Ground.Bearing.TELLS, Optional.of(each.agreement().id()))));
    outcome.following().forEach(deed -> grounds.add(ground(deed, Ground.Bearing.FOLLOWS)));
    outcome.against().forEach(deed -> grounds.add(ground(deed, Ground.Bearing.AGAINST)));
    List<Owed> otherwise = new Amounts(sources).differing(owed);
    otherwise.forEach(
        each -> grounds.add(new Ground(each.words(), Ground.Bearing.AGAINST, Optional.empty())));
    return new Term(
        id,
        most(owed, Owed::obliged),
        most(owed, Owed::beneficiary),
        most(owed, Owed::through),
        what(owed),
        condition(owed),
        hangsOn(owed, id, byWords),
        outcome.due(),
        outcome.done(),
        status(outcome),
        outcome.isDisputed() || !otherwise.isEmpty(),
        sorted(grounds),
        Tracing.of(traced, id));
  }

  private static Ground ground(Deed deed, Ground.Bearing bearing) {
    return new Ground(deed.words(), bearing, deed.event());
  }

  private static Term.Status status(Outcome outcome) {
    return switch (outcome.kind()) {
      case DONE -> Term.Status.FULFILLED;
      case PARTLY -> Term.Status.PARTLY;
      case NOT_DONE -> Term.Status.BROKEN;
      case UNKNOWN -> Term.Status.UNKNOWN;
    };
  }

  /** Those whom most tellings name; of a tie the first. */
  private static List<String> most(List<Owed> owed, Function<Owed, List<String>> of) {
    Map<List<String>, Integer> given = new LinkedHashMap<>();
    owed.stream()
        .filter(each -> !each.term().given() || owed.stream().allMatch(o -> o.term().given()))
        .map(of)
        .filter(each -> !each.isEmpty())
        .forEach(each -> given.merge(each, 1, Integer::sum));
    return given.entrySet().stream()
        .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
        .map(Map.Entry::getKey)
        .orElse(List.of());
  }

  private static Optional<Passage> condition(List<Owed> owed) {
    return owed.stream()
        .flatMap(
            each ->
                each.term().condition().stream().map(span -> new Passage(each.document(), span)))
        .max(Comparator.comparingInt((Passage each) -> each.span().length()));
  }

  /** The term whose words are in the condition; of "in return", the one told before. */
  private static Optional<String> hangsOn(
      List<Owed> owed, String own, Map<Passage, String> byWords) {
    return owed.stream()
        .flatMap(
            each ->
                each.term().condition().stream()
                    .flatMap(span -> named(new Passage(each.document(), span), each, byWords)))
        .filter(id -> !id.equals(own))
        .findFirst();
  }

  private static Stream<String> named(Passage condition, Owed owed, Map<Passage, String> byWords) {
    List<String> within =
        byWords.entrySet().stream()
            .filter(entry -> entry.getKey().document().equals(condition.document()))
            .filter(entry -> entry.getKey().span().overlaps(condition.span()))
            .filter(entry -> !entry.getKey().equals(owed.words()))
            .map(Map.Entry::getValue)
            .sorted()
            .toList();
    if (!within.isEmpty()) {
      return within.stream().limit(1);
    }
    return byWords.entrySet().stream()
        .filter(entry -> entry.getKey().document().equals(condition.document()))
        .filter(entry -> entry.getKey().span().end() <= owed.words().span().start())
        .max(Comparator.comparing((Map.Entry<Passage, String> entry) -> entry.getKey()))
        .map(Map.Entry::getValue)
        .stream();
  }
}
