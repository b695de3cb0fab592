package dev.hearsay.app.casefile;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.app.decisions.Place;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.claim.ClaimDecision;
import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.corpus.Decisions;
import dev.hearsay.corpus.Relations;
import dev.hearsay.mention.linking.Anchor;
import dev.hearsay.mention.linking.Decision;
import dev.hearsay.mention.linking.DecisionConflict;
import dev.hearsay.provenance.RootDecision;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The decisions in force, as relating obeys them: rejected attributions are left out of analyses,
 * the rest is told to the corpus. Says, too, which of them don't go well with what is found.
 */
final class Obeyed {

  private final List<CaseDecision> inForce;
  private final Map<Decision, Long> entities = new LinkedHashMap<>();
  private final Map<ClaimDecision, Long> claims = new LinkedHashMap<>();
  private final Map<RootDecision, Long> roots = new LinkedHashMap<>();
  private final Set<Decisions.Rejected> rejected = new HashSet<>();
  private final Map<DocumentId, List<CaseDecision>> attributions = new HashMap<>();

  Obeyed(List<CaseDecision> decisions) {
    this.inForce = decisions.stream().filter(CaseDecision::isInForce).toList();
    inForce.forEach(this::sort);
  }

  private void sort(CaseDecision decision) {
    List<Place> places = decision.places();
    switch (decision.kind()) {
      case SAME_ENTITY -> same(places, decision);
      case OTHER_ENTITY -> {
        same(places.subList(1, places.size()), decision);
        places.stream()
            .skip(1)
            .forEach(
                out -> put(entities, Decision.split(anchor(places.get(0)), anchor(out)), decision));
      }
      case MERGE_CLAIMS -> put(claims, claim(ClaimDecision.Kind.MERGE, places), decision);
      case SPLIT_CLAIM -> put(claims, claim(ClaimDecision.Kind.SPLIT, places), decision);
      case REJECT_ATTRIBUTION, CONFIRM_ATTRIBUTION ->
          attributions
              .computeIfAbsent(document(places.get(0)), id -> new ArrayList<>())
              .add(decision);
      case REJECT_DERIVATION -> rejected.add(derivation(decision));
      case CONFIRM_DERIVATION -> rejected.remove(derivation(decision));
      case REJECT_ROOT, CONFIRM_ROOT, INDEPENDENT_ROOT, DEPENDENT_ROOT -> root(decision);
      case NOTE, CLAIM_NOTE, SOURCE_NOTE, OUTLET -> {}
    }
  }

  private void same(List<Place> places, CaseDecision decision) {
    places.stream()
        .skip(1)
        .forEach(
            other -> put(entities, Decision.merge(anchor(places.get(0)), anchor(other)), decision));
  }

  /** A later decision takes the place of an earlier one that says the opposite of the same. */
  private void root(CaseDecision decision) {
    RootDecision decided =
        new RootDecision(
            rootKind(decision.kind()),
            claimPlace(decision.places().get(0)),
            claimPlace(decision.places().get(1)));
    roots
        .keySet()
        .removeIf(
            before ->
                before.root().equals(decided.root())
                    && before.claim().equals(decided.claim())
                    && before.kind().opposes(decided.kind()));
    put(roots, decided, decision);
  }

  private static RootDecision.Kind rootKind(DecisionKind kind) {
    return switch (kind) {
      case REJECT_ROOT -> RootDecision.Kind.REJECTED;
      case CONFIRM_ROOT -> RootDecision.Kind.CONFIRMED;
      case INDEPENDENT_ROOT -> RootDecision.Kind.INDEPENDENT;
      case DEPENDENT_ROOT -> RootDecision.Kind.DEPENDENT;
      case SAME_ENTITY,
          OTHER_ENTITY,
          MERGE_CLAIMS,
          SPLIT_CLAIM,
          REJECT_ATTRIBUTION,
          CONFIRM_ATTRIBUTION,
          REJECT_DERIVATION,
          CONFIRM_DERIVATION,
          NOTE,
          CLAIM_NOTE,
          SOURCE_NOTE,
          OUTLET ->
          throw new IllegalArgumentException(kind + " is about no root");
    };
  }

  /** The later of two equal decisions is the one that counts, in its place. */
  private static <T> void put(Map<T, Long> all, T decided, CaseDecision decision) {
    all.remove(decided);
    all.put(decided, decision.number());
  }

  private static Anchor anchor(Place place) {
    return new Anchor(document(place), place.span());
  }

  private static DocumentId document(Place place) {
    return new DocumentId(place.document());
  }

  private static ClaimDecision claim(ClaimDecision.Kind kind, List<Place> places) {
    return new ClaimDecision(kind, claimPlace(places.get(0)), claimPlace(places.get(1)));
  }

  private static ClaimDecision.Place claimPlace(Place place) {
    return new ClaimDecision.Place(document(place), place.span());
  }

  private static Decisions.Rejected derivation(CaseDecision decision) {
    List<Place> places = decision.places();
    return new Decisions.Rejected(
        document(places.get(0)),
        places.size() > 1 ? Optional.of(document(places.get(1))) : Optional.empty(),
        decision.outlet().map(OutletEntry::name));
  }

  boolean isEmpty() {
    return inForce.isEmpty();
  }

  /** All documents that decisions are about. */
  Set<DocumentId> documents() {
    Set<DocumentId> documents = new HashSet<>();
    inForce.forEach(one -> one.places().forEach(place -> documents.add(document(place))));
    return documents;
  }

  /** What a corpus is told. */
  Decisions forCorpus() {
    return new Decisions(
        List.copyOf(entities.keySet()),
        List.copyOf(claims.keySet()),
        rejected,
        List.copyOf(roots.keySet()));
  }

  /** What decides over the attributions of a document; equal where nothing has changed. */
  List<CaseDecision> of(DocumentId document) {
    return attributions.getOrDefault(document, List.of());
  }

  /** An analysis without the attributions that were rejected. */
  Analysis without(Analysis analysis) {
    Set<String> gone = rejectedIn(analysis);
    if (gone.isEmpty()) {
      return analysis;
    }
    List<Attribution> kept = new ArrayList<>();
    for (Attribution one : analysis.attributions()) {
      if (!gone.contains(one.id())) {
        kept.add(one.inside().filter(gone::contains).isPresent() ? alone(one) : one);
      }
    }
    return new Analysis(
        analysis.document(),
        analysis.damage(),
        analysis.sentences(),
        analysis.entities(),
        analysis.times(),
        analysis.quantities(),
        kept,
        analysis.inconsistencies(),
        analysis.partOf(),
        analysis.speaksFor());
  }

  private static Attribution alone(Attribution one) {
    return new Attribution(
        one.id(),
        one.source(),
        one.cue(),
        one.content(),
        one.kind(),
        one.act(),
        one.hedge(),
        one.speaker(),
        Optional.empty(),
        one.via(),
        one.confidence(),
        one.decidedBy());
  }

  /** Of several decisions about one attribution the last counts. */
  private Set<String> rejectedIn(Analysis analysis) {
    Set<String> gone = new HashSet<>();
    for (CaseDecision decision : of(analysis.document().id())) {
      Optional<String> meant = attribution(analysis, decision.places().get(0).span());
      if (decision.kind() == DecisionKind.REJECT_ATTRIBUTION) {
        meant.ifPresent(gone::add);
      } else {
        meant.ifPresent(gone::remove);
      }
    }
    return gone;
  }

  /** The attribution whose content stands at a place: at least half of both is the same. */
  static Optional<String> attribution(Analysis analysis, Span place) {
    return analysis.attributions().stream()
        .filter(one -> 2 * shared(hull(one.content()), place) >= all(hull(one.content()), place))
        .max(
            Comparator.comparingDouble(
                one ->
                    (double) shared(hull(one.content()), place) / all(hull(one.content()), place)))
        .map(Attribution::id);
  }

  /** From the beginning of the first to the end of the last. */
  static Span hull(List<Span> spans) {
    return new Span(
        spans.stream().mapToInt(Span::start).min().orElse(0),
        spans.stream().mapToInt(Span::end).max().orElse(0));
  }

  private static int shared(Span one, Span other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
  }

  private static int all(Span one, Span other) {
    return one.length() + other.length() - shared(one, other);
  }

  /**
   * What doesn't go well together.
   *
   * @param analyses of the newest versions, nothing left out
   * @param older documents that aren't the newest version
   * @param related what was found
   */
  List<CaseConflict> conflicts(
      Map<DocumentId, Analysis> analyses,
      Set<DocumentId> older,
      Relations related,
      List<DecisionConflict> ofEntities,
      List<ClaimDecision> unfounded) {
    List<CaseConflict> conflicts = new ArrayList<>();
    Set<Decisions.Rejected> found = new HashSet<>();
    related.derivations().forEach(one -> found.add(Decisions.Rejected.of(one)));
    for (CaseDecision decision : inForce) {
      missing(decision, analyses, older)
          .or(() -> gone(decision, analyses, found))
          .ifPresent(kind -> conflicts.add(new CaseConflict(decision.number(), kind)));
    }
    ofEntities.forEach(
        one ->
            kind(one)
                .ifPresent(
                    kind ->
                        conflicts.add(
                            new CaseConflict(entities.getOrDefault(one.decision(), 0L), kind))));
    unfounded.forEach(
        one ->
            conflicts.add(
                new CaseConflict(claims.getOrDefault(one, 0L), CaseConflict.Kind.NOTHING_THERE)));
    roots.forEach(
        (decided, number) -> {
          if (!isObeyed(decided, related.claims())) {
            conflicts.add(new CaseConflict(number, CaseConflict.Kind.NOTHING_THERE));
          }
        });
    return conflicts.stream().distinct().toList();
  }

  /** Whether a claim says that it was counted so. */
  private static boolean isObeyed(RootDecision decided, List<CorpusClaim> claims) {
    return claims.stream()
        .filter(claim -> decided.claim().fit(claim.claim()) > 0)
        .flatMap(claim -> claim.provenance().counting().stream())
        .anyMatch(step -> step.rule().equals(decided.kind().rule()));
  }

  private static Optional<CaseConflict.Kind> missing(
      CaseDecision decision, Map<DocumentId, Analysis> analyses, Set<DocumentId> older) {
    for (Place place : decision.places()) {
      DocumentId id = document(place);
      if (older.contains(id)) {
        return Optional.of(CaseConflict.Kind.OLDER_VERSION);
      }
      if (!analyses.containsKey(id)) {
        return Optional.of(CaseConflict.Kind.NO_DOCUMENT);
      }
    }
    return Optional.empty();
  }

  private static Optional<CaseConflict.Kind> gone(
      CaseDecision decision,
      Map<DocumentId, Analysis> analyses,
      Set<Decisions.Rejected> derivations) {
    boolean there =
        switch (decision.kind()) {
          case REJECT_ATTRIBUTION, CONFIRM_ATTRIBUTION -> {
            Place place = decision.places().get(0);
            yield Optional.ofNullable(analyses.get(document(place)))
                .flatMap(analysis -> attribution(analysis, place.span()))
                .isPresent();
          }
          case CONFIRM_DERIVATION -> derivations.contains(derivation(decision));
          case SAME_ENTITY,
              OTHER_ENTITY,
              MERGE_CLAIMS,
              SPLIT_CLAIM,
              REJECT_DERIVATION,
              REJECT_ROOT,
              CONFIRM_ROOT,
              INDEPENDENT_ROOT,
              DEPENDENT_ROOT,
              NOTE,
              CLAIM_NOTE,
              SOURCE_NOTE,
              OUTLET ->
              true;
        };
    return there ? Optional.empty() : Optional.of(CaseConflict.Kind.NOTHING_THERE);
  }

  /** Missing documents are told of all decisions in one way. */
  private static Optional<CaseConflict.Kind> kind(DecisionConflict conflict) {
    return switch (conflict.kind()) {
      case NO_DOCUMENT -> Optional.empty();
      case NO_NAME -> Optional.of(CaseConflict.Kind.NOTHING_THERE);
      case OTHER_DECISION -> Optional.of(CaseConflict.Kind.OTHER_DECISION);
      case AGAINST_EVIDENCE -> Optional.of(CaseConflict.Kind.AGAINST_EVIDENCE);
    };
  }
}
