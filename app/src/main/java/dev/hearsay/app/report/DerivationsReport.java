package dev.hearsay.app.report;

import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.derivation.DerivationEvidence;
import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.provenance.derivation.DerivationLoops;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;

/**
 * The report for people: each document under the one that it follows, with the words that show it;
 * then rings, and documents with an origin in common that isn't there.
 */
public final class DerivationsReport extends DerivationsSink {

  private static final int MOST_EVIDENCE = 3;
  private static final int LONGEST_EXCERPT = 160;
  private static final int DEEPEST = 12;
  private static final int PERCENT = 100;

  private final int width;
  private final boolean colour;

  /**
   * @param width in columns, at least 40
   * @param progress is told of how many documents how many are related
   */
  public DerivationsReport(
      OutputStream out, int width, boolean colour, ObjIntConsumer<Integer> progress) {
    super(out, progress);
    this.width = width;
    this.colour = colour;
  }

  @Override
  void show(
      List<Derivation> derivations,
      Map<DocumentId, Document> documents,
      Totals totals,
      OutputStream to)
      throws IOException {
    ReportLines lines = new ReportLines(width, colour);
    Map<DocumentId, List<Derivation>> from =
        derivations.stream().collect(Collectors.groupingBy(Derivation::from));
    DerivationTree tree = new DerivationTree(documents.keySet(), derivations);
    tree.visit(
        (id, depth) -> {
          if (depth == 0) {
            lines.blank();
          }
          String margin = "  ".repeat(Math.min(depth, DEEPEST));
          lines.folded(margin, head(documents.get(id)));
          from.getOrDefault(id, List.of()).stream()
              .filter(tree::isClosest)
              .forEach(one -> add(one, margin + "  ", documents, lines));
          from.getOrDefault(id, List.of()).stream()
              .filter(one -> !tree.isClosest(one) && one.kind() != DerivationKind.SAME_ORIGIN)
              .forEach(one -> add(one, margin + "  ", documents, lines));
        });
    addLoops(derivations, documents, lines);
    addSameOrigin(derivations, documents, lines);
    lines.blank();
    lines.rule('─');
    lines.folded("", StyledText.of(summary(derivations, totals), Style.PLAIN));
    to.write(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static StyledText head(Document document) {
    StyledText head = StyledText.of(name(document), Style.STRONG);
    document.published().ifPresent(time -> head.append(" · " + Wording.of(time), Style.PLAIN));
    document.title().ifPresent(title -> head.append(" · " + title, Style.PLAIN));
    return head;
  }

  private static String name(Document document) {
    return document.outlet().orElseGet(() -> Wording.place(document));
  }

  private static void add(
      Derivation one, String margin, Map<DocumentId, Document> documents, ReportLines lines) {
    String whom =
        one.to()
            .map(documents::get)
            .map(DerivationsReport::name)
            .orElseGet(() -> one.toOutlet().orElseThrow() + ", which isn't among them");
    lines.folded(
        margin,
        StyledText.of(words(one.kind()) + " " + whom, Style.CUE)
            .append(String.format(Locale.ROOT, " (%d\u00a0%%)", percent(one)), Style.QUIET));
    one.evidence().stream()
        .filter(evidence -> evidence.from().isPresent())
        .limit(MOST_EVIDENCE)
        .forEach(evidence -> add(one, evidence, margin + "  ", documents, lines));
  }

  private static long percent(Derivation one) {
    return Math.round(one.score() * PERCENT);
  }

  private static void add(
      Derivation one,
      DerivationEvidence evidence,
      String margin,
      Map<DocumentId, Document> documents,
      ReportLines lines) {
    StyledText text =
        StyledText.of(
            excerpt(documents.get(one.from()), evidence.from().orElseThrow()), Style.QUOTATION);
    if (evidence.to().isPresent()
        && one.to().isPresent()
        && !evidence.rule().equals("same-words")) {
      text.append(" ← ", Style.QUIET)
          .append(excerpt(documents.get(one.to().get()), evidence.to().get()), Style.QUOTATION);
    }
    lines.folded(margin, text.append(" " + evidence.rule(), Style.QUIET));
  }

  private static String excerpt(Document document, Span span) {
    String words = span.of(document.text()).replaceAll("\\s+", " ").trim();
    if (words.length() > LONGEST_EXCERPT) {
      int end = words.offsetByCodePoints(0, words.codePointCount(0, LONGEST_EXCERPT));
      words = words.substring(0, end) + "…";
    }
    return "“" + words + "”";
  }

  /** How one document stands to another, before the other's name. */
  public static String words(DerivationKind kind) {
    return switch (kind) {
      case COPY -> "copies";
      case REWRITE -> "retells";
      case QUOTES -> "quotes";
      case CITES -> "cites";
      case SYNDICATION -> "prints the text of";
      case SAME_ORIGIN -> "has an origin in common with";
    };
  }

  private static void addLoops(
      List<Derivation> derivations, Map<DocumentId, Document> documents, ReportLines lines) {
    List<List<DocumentId>> loops = DerivationLoops.find(derivations);
    if (loops.isEmpty()) {
      return;
    }
    lines.heading("Rings: nobody in them knows of their own");
    for (List<DocumentId> loop : loops) {
      lines.folded(
          "  ",
          StyledText.of(
              loop.stream()
                  .map(documents::get)
                  .map(DerivationsReport::name)
                  .collect(Collectors.joining(" ⇄ ")),
              Style.STRONG));
    }
  }

  private static void addSameOrigin(
      List<Derivation> derivations, Map<DocumentId, Document> documents, ReportLines lines) {
    List<Derivation> same =
        derivations.stream().filter(one -> one.kind() == DerivationKind.SAME_ORIGIN).toList();
    if (same.isEmpty()) {
      return;
    }
    lines.heading("An origin in common that isn't among them");
    for (Derivation one : same) {
      lines.folded("  ", head(documents.get(one.from())));
      add(one, "    ", documents, lines);
    }
  }

  private static String summary(List<Derivation> derivations, Totals totals) {
    long descending = derivations.stream().map(Derivation::from).distinct().count();
    return String.format(
        Locale.ROOT,
        "%s, of which %,d descend from others; %s; %s skipped.",
        Wording.count(totals.documents(), "document", "documents"),
        descending,
        Wording.count(derivations.size(), "derivation", "derivations"),
        Wording.count(totals.skipped(), "input", "inputs"));
  }
}
