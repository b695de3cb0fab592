package dev.hearsay.provenance.drift;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.analysis.Analyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.PublicationTime;
import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Short invented texts of which one retells the other. */
public final class Retold {

  private static final Analyzer ANALYZER = Analyzer.with(Accuracy.FAST);

  private Retold() {}

  /** An analysed text; paragraphs are separated by empty lines. */
  public static Analysis text(String outlet, LocalDate day, String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String paragraph : text.split("\n\n", -1)) {
      blocks.add(new Block(new Span(start, start + paragraph.length()), Block.Kind.PARAGRAPH));
      start += paragraph.length() + 2;
    }
    Document document =
        new Document(
            DocumentId.of(outlet, text),
            "https://" + outlet.replace(" ", "").toLowerCase(java.util.Locale.ROOT) + ".example/a",
            Optional.of(outlet),
            Optional.empty(),
            List.of(),
            Optional.of(PublicationTime.of(day)),
            Optional.empty(),
            Optional.of("en"),
            Optional.empty(),
            List.of(),
            List.of(),
            text,
            blocks,
            List.of());
    return ANALYZER.analyze(document);
  }

  /** What the second text changed in telling the first anew, as "kind: from -> to". */
  static List<String> changes(String original, String retelling) {
    Analysis one = text("The Halmouth Post", LocalDate.of(2024, 3, 20), original);
    Analysis other = text("The Vale Times", LocalDate.of(2024, 3, 21), retelling);
    return show(
        DriftFinder.standard()
            .find(List.of(one, other), List.of(derivation(other, one, DerivationKind.REWRITE))));
  }

  static List<String> show(List<Drift> drift) {
    return drift.stream()
        .map(one -> one.kind().label() + ": " + one.from().text() + " -> " + one.to().text())
        .toList();
  }

  /** One descends from the other. */
  public static Derivation derivation(Analysis from, Analysis to, DerivationKind kind) {
    return new Derivation(
        from.document().id(),
        Optional.of(to.document().id()),
        Optional.empty(),
        kind,
        1,
        List.of());
  }
}
