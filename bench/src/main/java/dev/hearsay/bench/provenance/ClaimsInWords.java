package dev.hearsay.bench.provenance;

import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.provenance.Root;
import dev.hearsay.provenance.Trace;
import java.util.Optional;

/** What was found of a claim, for looking at. */
public final class ClaimsInWords {

  private ClaimsInWords() {}

  /** The roots of a claim, why they count, and where each statement leads, a line each. */
  public static String of(ClaimProvenance found) {
    StringBuilder text = new StringBuilder(found.claim().id());
    text.append(' ').append(found.independent());
    for (Root root : found.roots()) {
      text.append("\n  ").append(root.id()).append(' ').append(root.kind().label());
      text.append(' ').append(root.name()).append(' ').append(root.heardBy());
      text.append(root.withdrawn() ? " withdrawn" : "");
    }
    found
        .counting()
        .forEach(
            one ->
                text.append("\n  counting ").append(one.rule()).append(' ').append(one.document()));
    for (Trace trace : found.traces()) {
      text.append("\n    ").append(trace.statement().document()).append(" -> ");
      trace
          .evidence()
          .forEach(one -> text.append(one.rule()).append('@').append(one.document()).append(' '));
      text.append(Optional.ofNullable(trace.root()).flatMap(root -> root).orElse("-"));
    }
    return text.toString();
  }
}
