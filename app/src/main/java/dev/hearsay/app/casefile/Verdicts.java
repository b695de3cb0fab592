package dev.hearsay.app.casefile;

import dev.hearsay.app.decisions.Place;
import dev.hearsay.claim.ClaimDecision;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which claims people have decided something about: by the decisions in force. */
final class Verdicts {

  private Verdicts() {}

  /** Whether a decision says that something is right, or that it isn't. */
  private enum Verdict {
    CONFIRMS,
    REJECTS,
    NEITHER;

    static Verdict of(DecisionKind kind) {
      return switch (kind) {
        case CONFIRM_ATTRIBUTION, CONFIRM_DERIVATION, CONFIRM_ROOT, INDEPENDENT_ROOT -> CONFIRMS;
        case REJECT_ATTRIBUTION, REJECT_DERIVATION, REJECT_ROOT, DEPENDENT_ROOT, SPLIT_CLAIM ->
            REJECTS;
        case SAME_ENTITY, OTHER_ENTITY, MERGE_CLAIMS, NOTE, CLAIM_NOTE, SOURCE_NOTE, OUTLET ->
            NEITHER;
      };
    }
  }

  /** The numbers of claims about which something was confirmed, or rejected. */
  static Map<ClaimQuery.Status, Set<Long>> find(Session session) {
    Map<ClaimQuery.Status, Set<Long>> found = new HashMap<>();
    for (ClaimQuery.Status status : ClaimQuery.Status.values()) {
      found.put(status, new HashSet<>());
    }
    for (CaseDecision decision : DecisionStore.all(session)) {
      if (decision.isInForce()) {
        switch (Verdict.of(decision.kind())) {
          case CONFIRMS -> found.get(ClaimQuery.Status.CONFIRMED).addAll(about(session, decision));
          case REJECTS -> found.get(ClaimQuery.Status.REJECTED).addAll(about(session, decision));
          case NEITHER -> {}
        }
      }
    }
    return found;
  }

  private static List<Long> about(Session session, CaseDecision decision) {
    List<Place> places = decision.places();
    return switch (decision.kind()) {
      case REJECT_DERIVATION, CONFIRM_DERIVATION -> ofBoth(session, places);
      case REJECT_ROOT, CONFIRM_ROOT, INDEPENDENT_ROOT, DEPENDENT_ROOT, SPLIT_CLAIM ->
          Notes.claimAt(session, places.get(1)).stream()
              .map(id -> session.number("SELECT number FROM claim WHERE id = ?", id))
              .toList();
      case REJECT_ATTRIBUTION,
          CONFIRM_ATTRIBUTION,
          SAME_ENTITY,
          OTHER_ENTITY,
          MERGE_CLAIMS,
          NOTE,
          CLAIM_NOTE,
          SOURCE_NOTE,
          OUTLET ->
          within(session, places.get(0));
    };
  }

  /** What is said in the words: statements that stand in them for the most part. */
  private static List<Long> within(Session session, Place place) {
    DocumentId document = document(place);
    return ClaimReader.stated(session, document).stream()
        .filter(
            claim ->
                claim.statements().stream()
                    .filter(statement -> statement.document().equals(document))
                    .map(statement -> ClaimDecision.Place.of(statement).span())
                    .anyMatch(span -> isMostly(span, place.span())))
        .map(ClaimReader.Stated::number)
        .toList();
  }

  private static boolean isMostly(Span span, Span in) {
    int shared = Math.min(span.end(), in.end()) - Math.max(span.start(), in.start());
    return 2 * shared >= span.length();
  }

  /** What both documents claim; of a derivation from an outlet, all that the one does. */
  private static List<Long> ofBoth(Session session, List<Place> places) {
    Set<Long> found = new HashSet<>(Ties.claims(session, document(places.get(0))));
    if (places.size() > 1) {
      found.retainAll(Ties.claims(session, document(places.get(1))));
    }
    return List.copyOf(found);
  }

  private static DocumentId document(Place place) {
    return new DocumentId(place.document());
  }
}
