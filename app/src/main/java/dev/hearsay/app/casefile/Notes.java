package dev.hearsay.app.casefile;

import dev.hearsay.app.decisions.Place;
import dev.hearsay.claim.ClaimDecision;
import dev.hearsay.text.DocumentId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads notes as they are now, and finds the claims that decisions are about. */
final class Notes {

  private Notes() {}

  /** The latest first. */
  static List<CaseNote> all(Session session) {
    List<CaseDecision> inForce =
        DecisionStore.all(session).stream().filter(CaseDecision::isInForce).toList();
    Set<Long> replaced = new HashSet<>();
    inForce.forEach(one -> one.replaces().ifPresent(replaced::add));
    List<CaseNote> notes = new ArrayList<>();
    for (CaseDecision one : inForce) {
      if (!replaced.contains(one.number())) {
        about(one.kind()).ifPresent(about -> notes.add(note(session, one, about)));
      }
    }
    Collections.reverse(notes);
    return notes;
  }

  private static CaseNote note(Session session, CaseDecision decision, CaseNote.About about) {
    Place place = decision.places().get(0);
    return new CaseNote(
        decision.number(),
        about,
        place,
        about == CaseNote.About.CLAIM ? claimAt(session, place) : Optional.empty(),
        decision.note(),
        decision.decided(),
        decision.replaces().isPresent());
  }

  static Optional<CaseNote.About> about(DecisionKind kind) {
    return switch (kind) {
      case NOTE -> Optional.of(CaseNote.About.DOCUMENT);
      case CLAIM_NOTE -> Optional.of(CaseNote.About.CLAIM);
      case SOURCE_NOTE -> Optional.of(CaseNote.About.SOURCE);
      case SAME_ENTITY,
          OTHER_ENTITY,
          MERGE_CLAIMS,
          SPLIT_CLAIM,
          REJECT_ATTRIBUTION,
          CONFIRM_ATTRIBUTION,
          REJECT_DERIVATION,
          CONFIRM_DERIVATION,
          REJECT_ROOT,
          CONFIRM_ROOT,
          INDEPENDENT_ROOT,
          DEPENDENT_ROOT,
          OUTLET ->
          Optional.empty();
    };
  }

  /** The claim of which a statement stands at a place. */
  static Optional<String> claimAt(Session session, Place place) {
    DocumentId document = new DocumentId(place.document());
    ClaimDecision.Place words = new ClaimDecision.Place(document, place.span());
    Optional<String> best = Optional.empty();
    int most = 0;
    for (ClaimReader.Stated claim : ClaimReader.stated(session, document)) {
      int fit = claim.statements().stream().mapToInt(words::fit).max().orElse(0);
      if (fit > most) {
        best = Optional.of(claim.id());
        most = fit;
      }
    }
    return best;
  }
}
