package dev.hearsay.app.web;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.app.report.DerivationsReport;
import dev.hearsay.app.report.DriftReport;
import dev.hearsay.app.report.Wording;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.provenance.drift.Collation;
import dev.hearsay.provenance.drift.Drift;
import dev.hearsay.provenance.drift.DriftFinder;
import dev.hearsay.provenance.drift.Excerpt;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A document beside the one that it may descend from, sentence beside sentence. */
public final class ComparePage {

  /** Found once: it reads word lists. */
  private final DriftFinder finder = DriftFinder.standard();

  private static final int LONGEST_REPEATED = 60;

  private final Site site;

  /** What the template shows. */
  public record Model(
      Told original, Told document, String how, String summary, List<Row> rows, int changes) {}

  /** Two sentences that tell the same, or one that only one of the two has. */
  public record Row(List<Piece> original, List<Piece> retold, List<Change> changes) {

    /** Whether only one of the two has it. */
    public boolean isAlone() {
      return original.isEmpty() || retold.isEmpty();
    }
  }

  /** Words, changed in substance or not. */
  public record Piece(String words, boolean changed) {}

  /** A change of substance. */
  public record Change(String what, String from, String to) {

    /** Whether the words are worth repeating beside the sentences they stand in. */
    public boolean isShort() {
      return from.length() <= LONGEST_REPEATED && to.length() <= LONGEST_REPEATED;
    }
  }

  ComparePage(Site site) {
    this.site = site;
  }

  void show(Context context) {
    DocumentId one = new DocumentId(context.pathParam("id"));
    DocumentId other = new DocumentId(context.pathParam("other"));
    Analysis document = read(one);
    Analysis original = read(other);
    if (one.equals(other)) {
      throw new NotFoundResponse("A document can be compared with another one only.");
    }
    Optional<Derivation> derivation =
        site.readings().relationsOf(one).derivations().stream()
            .filter(each -> each.from().equals(one) && each.to().filter(other::equals).isPresent())
            .findFirst();
    Collation collation =
        finder.collate(
            original, document, derivation.map(Derivation::kind).orElse(DerivationKind.REWRITE));
    Model model =
        new Model(
            Told.of(original.document()),
            Told.of(document.document()),
            derivation
                .map(each -> DerivationsReport.words(each.kind()))
                .orElse("isn’t known to descend from"),
            summary(collation),
            collation.rows().stream()
                .map(row -> row(collation, row, original.document(), document.document()))
                .toList(),
            collation.drift().size());
    site.show(
        context,
        "compare",
        model.document().name() + " beside " + model.original().name(),
        "documents",
        model);
  }

  private Analysis read(DocumentId id) {
    return site.readings()
        .of(id)
        .orElseThrow(() -> new NotFoundResponse("There is no such document in this case."));
  }

  private static String summary(Collation collation) {
    long sentences = collation.rows().stream().filter(row -> row.retold().isPresent()).count();
    return collation.shared()
        + " of its "
        + Wording.count(sentences, "sentence", "sentences")
        + " tell what is told there; "
        + (collation.drift().isEmpty()
            ? "nothing changed in substance was found"
            : Wording.count(collation.drift().size(), "change", "changes") + " of substance")
        + ".";
  }

  private static Row row(
      Collation collation, Collation.Row row, Document original, Document document) {
    List<Drift> drift =
        collation.drift().stream()
            .filter(one -> row.retold().filter(one.to().span()::overlaps).isPresent())
            .toList();
    return new Row(
        pieces(original, row.original(), drift, Drift::from),
        pieces(document, row.retold(), drift, Drift::to),
        drift.stream()
            .map(
                one ->
                    new Change(DriftReport.words(one.kind()), words(one.from()), words(one.to())))
            .toList());
  }

  private static String words(Excerpt excerpt) {
    return Told.words(excerpt.text(), new Span(0, excerpt.text().length()));
  }

  private static List<Piece> pieces(
      Document document,
      Optional<Span> sentence,
      List<Drift> drift,
      Function<Drift, Excerpt> side) {
    List<Piece> pieces = new ArrayList<>();
    if (sentence.isEmpty()) {
      return pieces;
    }
    int at = sentence.get().start();
    int end = sentence.get().end();
    List<Span> changed =
        drift.stream()
            .map(side)
            .map(Excerpt::span)
            .filter(sentence.get()::contains)
            .sorted()
            .toList();
    for (Span span : changed) {
      if (span.start() >= at) {
        pieces.add(new Piece(new Span(at, span.start()).of(document.text()), false));
        pieces.add(new Piece(span.of(document.text()), true));
        at = span.end();
      }
    }
    pieces.add(new Piece(new Span(at, end).of(document.text()), false));
    return pieces;
  }
}
