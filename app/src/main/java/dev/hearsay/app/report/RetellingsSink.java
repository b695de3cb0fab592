package dev.hearsay.app.report;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.corpus.Relations;
import dev.hearsay.event.Event;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.derivation.DerivationFinder;
import dev.hearsay.provenance.disagreement.Disagreement;
import dev.hearsay.provenance.drift.Drift;
import dev.hearsay.provenance.drift.DriftFinder;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/** Collects the documents of all inputs, relates them when the last is there, and compares them. */
public abstract class RetellingsSink implements RelationsSink {

  private final DerivationFinder finder = DerivationFinder.standard();
  private final Map<DocumentId, Analysis> analyses = new LinkedHashMap<>();
  private final OutputStream out;
  private final ObjIntConsumer<Integer> progress;

  /**
   * What was found out when all was read.
   *
   * @param analyses by document, in the order of reading
   * @param disagreements where they are known already
   */
  record Related(
      Map<DocumentId, Analysis> analyses,
      List<Derivation> derivations,
      List<Drift> drift,
      Optional<List<Disagreement>> disagreements) {

    Document document(DocumentId id) {
      Analysis analysis = analyses.get(id);
      if (analysis == null) {
        throw new IllegalArgumentException("not among the documents: " + id);
      }
      return analysis.document();
    }

    /** What people call a document: its outlet, else where it was found. */
    String name(DocumentId id) {
      return document(id).outlet().orElseGet(() -> Wording.place(document(id)));
    }
  }

  /**
   * @param progress is told of how many documents how many are related
   */
  RetellingsSink(OutputStream out, ObjIntConsumer<Integer> progress) {
    this.out = out;
    this.progress = progress;
  }

  @Override
  public void write(Analysis analysis, List<Event> events) {
    analyses.putIfAbsent(analysis.document().id(), analysis);
    finder.add(analysis);
  }

  @Override
  public void finish(Totals totals) throws IOException {
    int all = analyses.size();
    List<Derivation> derivations = finder.derivations(done -> progress.accept(all, done));
    List<Drift> drift = DriftFinder.standard().find(analyses.values(), derivations);
    show(new Related(analyses, derivations, drift, Optional.empty()), totals, out);
    out.flush();
  }

  @Override
  public final void show(Relations relations, List<DocumentId> order, Totals totals)
      throws IOException {
    Map<DocumentId, Analysis> read = new LinkedHashMap<>();
    Set<DocumentId> known = relations.analyses().keySet();
    order.stream().filter(known::contains).forEach(id -> read.put(id, relations.analysis(id)));
    show(
        new Related(
            read,
            relations.derivations(),
            relations.drift(),
            Optional.of(relations.disagreements())),
        totals,
        out);
    out.flush();
  }

  abstract void show(Related related, Totals totals, OutputStream to) throws IOException;
}
