package dev.hearsay.app.casefile;

import dev.hearsay.app.decisions.Place;
import dev.hearsay.claim.ClaimDecision;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.ArrayList;
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
    ClaimDecision.Place words =
        new ClaimDecision.Place(new DocumentId(place.document()), place.span());
    List<Long> found = new ArrayList<>();
    session.each(
        "SELECT cd.claim, b.data FROM claim_document cd JOIN claim_body b ON b.claim = cd.claim"
            + " JOIN document d ON d.number = cd.document WHERE d.id = ?",
        row -> {
          boolean said =
              StoredClaim.statements(row.bytes(2)).stream()
                  .filter(statement -> statement.document().equals(words.document()))
                  .map(statement -> ClaimDecision.Place.of(statement).span())
                  .anyMatch(span -> isMostly(span, place.span()));
          if (said) {
            found.add(row.number(1));
          }
        },
        place.document());
    return found;
  }

  private static boolean isMostly(Span span, Span in) {
    int shared = Math.min(span.end(), in.end()) - Math.max(span.start(), in.start());
    return 2 * shared >= span.length();
  }

  /** What both documents claim; of a derivation from an outlet, all that the one does. */
  private static List<Long> ofBoth(Session session, List<Place> places) {
    String claims =
        "SELECT cd.claim FROM claim_document cd JOIN document d ON d.number = cd.document"
            + " WHERE d.id = ?";
    Set<Long> found =
        new HashSet<>(session.list(claims, row -> row.number(1), places.get(0).document()));
    if (places.size() > 1) {
      found.retainAll(session.list(claims, row -> row.number(1), places.get(1).document()));
    }
    return List.copyOf(found);
  }
}
