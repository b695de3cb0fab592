package dev.hearsay.app.report;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.claim.Proposition;
import dev.hearsay.claim.StatementFinder;
import dev.hearsay.provenance.disagreement.Disagreement;
import dev.hearsay.provenance.disagreement.DisagreementFinder;
import dev.hearsay.provenance.source.LinkedIdentities;
import dev.hearsay.text.DocumentId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** Finds, when all is read, where the documents disagree, and shows it. */
public abstract class DisagreementsSink extends RetellingsSink {

  DisagreementsSink(OutputStream out, ObjIntConsumer<Integer> progress) {
    super(out, progress);
  }

  @Override
  final void show(Related related, Totals totals, OutputStream to) throws IOException {
    show(related.disagreements().orElseGet(() -> find(related)), related, totals, to);
  }

  private static List<Disagreement> find(Related related) {
    StatementFinder statements = StatementFinder.standard();
    Map<DocumentId, List<Proposition>> propositions = new HashMap<>();
    for (Analysis analysis : related.analyses().values()) {
      propositions.put(analysis.document().id(), statements.find(analysis));
    }
    List<Analysis> analyses = List.copyOf(related.analyses().values());
    return DisagreementFinder.standard()
        .find(
            analyses,
            related.derivations(),
            LinkedIdentities.of(analyses),
            propositions,
            related.drift());
  }

  abstract void show(
      List<Disagreement> disagreements, Related related, Totals totals, OutputStream to)
      throws IOException;
}
