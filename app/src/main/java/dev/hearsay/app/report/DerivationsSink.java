package dev.hearsay.app.report;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.corpus.Relations;
import dev.hearsay.event.Event;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.derivation.DerivationFinder;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/** Collects the documents of all inputs, relates them when the last is there, and shows how. */
public abstract class DerivationsSink implements RelationsSink {

  private final DerivationFinder finder = DerivationFinder.standard();
  private final Map<DocumentId, Document> documents = new LinkedHashMap<>();
  private final OutputStream out;
  private final ObjIntConsumer<Integer> progress;

  /**
   * @param progress is told of how many documents how many are related
   */
  DerivationsSink(OutputStream out, ObjIntConsumer<Integer> progress) {
    this.out = out;
    this.progress = progress;
  }

  @Override
  public void write(Analysis analysis, List<Event> events) {
    documents.putIfAbsent(analysis.document().id(), analysis.document());
    finder.add(analysis);
  }

  @Override
  public void finish(Totals totals) throws IOException {
    int all = documents.size();
    show(finder.derivations(done -> progress.accept(all, done)), documents, totals, out);
    out.flush();
  }

  @Override
  public final void show(Relations relations, List<DocumentId> order, Totals totals)
      throws IOException {
    Map<DocumentId, Document> read = new LinkedHashMap<>();
    Set<DocumentId> known = relations.analyses().keySet();
    order.stream()
        .filter(known::contains)
        .forEach(id -> read.put(id, relations.analysis(id).document()));
    show(relations.derivations(), read, totals, out);
    out.flush();
  }

  abstract void show(
      List<Derivation> derivations,
      Map<DocumentId, Document> documents,
      Totals totals,
      OutputStream to)
      throws IOException;
}
