package dev.hearsay.affair;

import dev.hearsay.claim.Claim;
import dev.hearsay.claim.Modality;
import dev.hearsay.claim.Statement;
import dev.hearsay.claim.comparison.TextReader;
import dev.hearsay.event.EventTerm;
import dev.hearsay.event.EventType;
import dev.hearsay.provenance.ClaimProvenance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes agreements of the events that tell them: one for a deal told by many, with its terms and
 * what became of each by all that documents tell.
 */
final class Deals {

  private final Deeds deeds;
  private final TermLikeness likeness;
  private final DealParties parties;
  private final TermLedger ledger;
  private final Tracing tracing;
  private final CampaignTalk campaign;

  Deals(
      AffairSources sources,
      Actors actors,
      Tellings tellings,
      Deeds deeds,
      ToldDeeds told,
      Tracing tracing,
      TextReader reader) {
    this.deeds = deeds;
    this.tracing = tracing;
    DeedLikeness deedLikeness = new DeedLikeness(actors);
    likeness = new TermLikeness(sources, actors, deedLikeness, reader);
    campaign = new CampaignTalk(tellings);
    parties = new DealParties(actors, tellings);
    ledger = new TermLedger(sources, actors, tellings, deeds, told, deedLikeness);
  }

  /** A deal before it is known who stands behind it. */
  private record Draft(List<AffairEvent> events, List<String> parties, List<List<Owed>> terms) {}

  /** Those told by most outlets first. */
  List<Agreement> find(List<AffairEvent> events) {
    List<AffairEvent> agreements = agreements(events);
    List<Owed> owed = owed(agreements);
    DealGroups groups = new DealGroups(parties, likeness, agreements, owed);
    List<Claim> claims = new ArrayList<>();
    List<Draft> drafts = new ArrayList<>();
    for (List<AffairEvent> group : groups.find()) {
      draft(group, owed).ifPresent(drafts::add);
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

  /** All tellings of terms that would be compared; for learning. */
  List<TermLikeness.Pair> termPairs(List<AffairEvent> events) {
    return likeness.pairs(owed(agreements(events)));
  }

  private static List<AffairEvent> agreements(List<AffairEvent> events) {
    return events.stream()
        .filter(event -> event.type() == EventType.AGREEMENT && DealGroups.isTold(event))
        .toList();
  }

  private List<Owed> owed(List<AffairEvent> agreements) {
    List<Owed> owed = new ArrayList<>();
    for (AffairEvent agreement : agreements) {
      for (ToldEvent each : agreement.told()) {
        if (!each.event().denied()) {
          each.event().terms().forEach(term -> owed.add(owed(agreement, each, term)));
        }
      }
    }
    return owed;
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
        deeds.actors(each.document(), term.through()),
        deeds.instalments(each.document(), term));
  }

  /** Empty where the words only talk of some deal: nobody is bound, or nothing is owed. */
  private Optional<Draft> draft(List<AffairEvent> group, List<Owed> all) {
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
    boolean oneSided = parties.named(bound).size() < 2;
    if (oneSided && campaign.is(group)) {
      return Optional.empty();
    }
    boolean affirmed = group.stream().anyMatch(event -> !event.denied());
    boolean binds = bound.size() >= 2 || (!bound.isEmpty() && !owed.isEmpty());
    return affirmed && binds
        ? Optional.of(
            new Draft(
                group,
                bound.stream().sorted().toList(),
                new TermGroups(likeness).of(owed).stream().filter(Deals::isOwed).toList()))
        : Optional.empty();
  }

  /** Not what is only supposed: "if the weather holds". */
  private static boolean isOwed(List<Owed> term) {
    boolean state =
        term.stream()
            .allMatch(
                each ->
                    each.term().given()
                        && each.term().modality() == Modality.ACTUAL
                        && !each.deed().isDone());
    return !state
        && term.stream()
            .filter(each -> !each.isDeal())
            .anyMatch(
                each -> !each.term().given() || each.term().modality() != Modality.CONDITIONAL);
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
              TermLedger.id(term),
              ledger.what(term),
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
    for (KeptWords.Share share : ledger.shares(draft.terms(), draft.events(), draft.parties())) {
      claims.add(
          new Claim(
              share.id(),
              ledger.what(share),
              List.of(
                  new Statement(
                      share.words().document(),
                      List.of(share.words().span()),
                      Optional.empty(),
                      Modality.ACTUAL))));
    }
    return claims;
  }

  private static String claimed(Draft draft) {
    return Identifiers.of("agreement", draft.events().get(0).told().get(0).passage());
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
    return new Agreement(
        first.id(),
        draft.parties(),
        draft.events().stream().map(AffairEvent::id).toList(),
        when,
        first.what(),
        grounds.stream().anyMatch(ground -> ground.bearing() == Ground.Bearing.AGAINST),
        sorted(grounds),
        ledger.terms(draft.terms(), draft.events(), draft.parties(), when, traced),
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
}
