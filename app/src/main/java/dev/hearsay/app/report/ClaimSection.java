package dev.hearsay.app.report;

import dev.hearsay.claim.Statement;
import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.corpus.Relations;
import dev.hearsay.provenance.Root;
import dev.hearsay.provenance.Trace;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Evidence;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One claim in a report: the sentence on its sources, then the tree down to the words. */
final class ClaimSection {

  private static final int DEEPEST = 12;
  private static final int SHORT_EXCERPT = 140;
  private static final int MOST_COUNTING = 24;

  private final Relations relations;
  private final ReportLines lines;
  private final boolean whole;

  /**
   * @param whole whether every statement and the words of every step are shown, or a line each
   */
  ClaimSection(Relations relations, ReportLines lines, boolean whole) {
    this.relations = relations;
    this.lines = lines;
    this.whole = whole;
  }

  void add(CorpusClaim claim) {
    lines.blank();
    StyledText none = StyledText.of("", Style.PLAIN);
    lines.folded(
        none,
        none,
        StyledText.of(claim.claim().statement(), Style.STRONG),
        StyledText.of(claim.claim().id(), Style.QUIET));
    StyledText sentence = StyledText.of(SourcesWording.sentence(claim, relations), Style.SOURCE);
    if (claim.disputed()) {
      sentence.append(" · disputed", Style.HEDGE);
    }
    lines.folded("  ", sentence);
    for (Root root : claim.provenance().roots()) {
      ClaimTree tree = new ClaimTree(claim.provenance(), Optional.of(root.id()));
      StyledText head =
          StyledText.of("● ", Style.QUIET)
              .append(root.name(), Style.SPEAKER)
              .append(" · " + SourcesWording.of(root.kind()), Style.QUIET);
      if (root.withdrawn()) {
        head.append(" · has taken it back", Style.HEDGE);
      }
      lines.folded("  ", head);
      tree.visit((document, depth, traces) -> add(document, depth, traces));
    }
    ClaimTree nobody = new ClaimTree(claim.provenance(), Optional.empty());
    if (!nobody.isEmpty()) {
      lines.folded("  ", StyledText.of("○ adds no source", Style.QUIET));
      nobody.visit((document, depth, traces) -> add(document, depth, traces));
    }
    if (whole) {
      addCounting(claim.provenance().counting());
    }
  }

  private void add(DocumentId id, int depth, List<Trace> traces) {
    Document document = relations.analysis(id).document();
    String margin = "    " + "  ".repeat(Math.min(depth, DEEPEST));
    StyledText first = StyledText.of(depth > 0 ? margin.substring(2) + "└ " : margin, Style.QUIET);
    StyledText rest = StyledText.of(margin, Style.PLAIN);
    StyledText head = StyledText.of("", Style.PLAIN);
    head.append(document.outlet().orElseGet(() -> Wording.place(document)), Style.CUE);
    document.published().ifPresent(time -> head.append(", " + Wording.of(time), Style.QUIET));
    if (!whole) {
      head.append(" ", Style.PLAIN)
          .append(words(document, traces.get(0).statement(), SHORT_EXCERPT), Style.QUOTATION);
      lines.folded(first, rest, head);
      return;
    }
    head.append(" · " + Wording.place(document), Style.QUIET);
    lines.folded(first, rest, head);
    Set<Evidence> shown = new LinkedHashSet<>();
    for (Trace trace : traces) {
      lines.folded(
          margin + "  ",
          StyledText.of(words(document, trace.statement(), Integer.MAX_VALUE), Style.QUOTATION));
      trace.evidence().stream()
          .filter(step -> step.document().equals(id))
          .filter(shown::add)
          .forEach(step -> add(step, margin + "    "));
    }
  }

  private void add(Evidence step, String margin) {
    Document document = relations.analysis(step.document()).document();
    lines.folded(
        margin,
        StyledText.of(step.rule() + ": ", Style.QUIET)
            .append(excerpt(step.span().of(document.text()), SHORT_EXCERPT), Style.PLAIN));
  }

  private void addCounting(List<Evidence> counting) {
    if (counting.isEmpty()) {
      return;
    }
    lines.folded("  ", StyledText.of("How they were counted:", Style.QUIET));
    List<Evidence> distinct = new ArrayList<>(new LinkedHashSet<>(counting));
    for (Evidence one : distinct.subList(0, Math.min(MOST_COUNTING, distinct.size()))) {
      Document document = relations.analysis(one.document()).document();
      lines.folded(
          "    ",
          StyledText.of(one.rule() + ": ", Style.QUIET)
              .append(excerpt(one.span().of(document.text()), SHORT_EXCERPT), Style.PLAIN)
              .append(
                  " · " + document.outlet().orElseGet(() -> Wording.place(document)), Style.QUIET));
    }
    int more = distinct.size() - MOST_COUNTING;
    if (more > 0) {
      lines.folded(
          "    ",
          StyledText.of(
              "… " + Wording.count(more, "more", "more") + " (--json has all)", Style.QUIET));
    }
  }

  private static String words(Document document, Statement statement, int longest) {
    return excerpt(
        statement.spans().stream()
            .map((Span span) -> span.of(document.text()))
            .collect(Collectors.joining(" … ")),
        longest);
  }

  /** Words in quotation marks, on one line, cut where they are long. */
  static String excerpt(String text, int longest) {
    String words = text.replaceAll("\\s+", " ").trim();
    if (words.codePointCount(0, words.length()) > longest) {
      words = words.substring(0, words.offsetByCodePoints(0, longest)) + "…";
    }
    return "“" + words + "”";
  }
}
