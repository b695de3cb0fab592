package dev.hearsay.corpus;

import dev.hearsay.claim.Claim;
import dev.hearsay.claim.Statement;
import dev.hearsay.provenance.disagreement.ClaimedValue;
import dev.hearsay.provenance.disagreement.Disagreement;
import dev.hearsay.provenance.disagreement.ValueStatement;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which claims other parties contradict, by the places where they do. */
final class Disputes {

  private final Map<DocumentId, List<Span>> disputed = new HashMap<>();

  /** Revisions and what one document says against itself are no dispute between parties. */
  Disputes(Collection<Disagreement> disagreements) {
    for (Disagreement disagreement : disagreements) {
      if (disagreement.kind() == Disagreement.Kind.CONFLICT && disagreement.inside().isEmpty()) {
        for (ClaimedValue value : disagreement.values()) {
          for (ValueStatement statement : value.statements()) {
            disputed
                .computeIfAbsent(statement.document(), id -> new ArrayList<>())
                .add(statement.span());
          }
        }
      }
    }
  }

  /** Whether a claim says in any of its statements what is contradicted. */
  boolean concern(Claim claim) {
    return claim.statements().stream().anyMatch(this::concern);
  }

  private boolean concern(Statement statement) {
    return disputed.getOrDefault(statement.document(), List.of()).stream()
        .anyMatch(place -> statement.spans().stream().anyMatch(place::overlaps));
  }
}
