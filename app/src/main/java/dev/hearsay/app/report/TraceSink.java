package dev.hearsay.app.report;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.claim.ClaimMatch;
import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.corpus.Progress;
import dev.hearsay.corpus.Relations;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Shows one claim down to its roots: the one that is meant by an identifier or in other words. */
public final class TraceSink extends CorpusSink {

  private static final int MOST_NEAR = 5;
  private static final int FEWEST_CHARACTERS = 5;
  private static final double NEAR = 0.3;

  /**
   * Which claim is meant.
   *
   * @param asked an identifier, the beginning of one, or the claim in any words
   * @param analyzer reads those words as it would a document
   */
  public record Question(String asked, Function<String, Analysis> analyzer) {}

  /**
   * How it is shown.
   *
   * @param json whether as an object of hearsay/claim-1, or to people
   * @param width in columns, at least 40
   */
  public record Form(boolean json, int width, boolean colour) {}

  private final Question question;
  private final Form form;
  private boolean found;

  /**
   * @param asOf what was published later doesn't count; absent: the day of the latest document
   */
  public TraceSink(
      OutputStream out, Question question, Form form, Optional<LocalDate> asOf, Progress progress) {
    super(out, asOf, progress);
    this.question = question;
    this.form = form;
  }

  /** Whether a claim was meant by what was asked; known when all is read. */
  public boolean isFound() {
    return found;
  }

  @Override
  void show(RelatedCorpus related, Totals totals, OutputStream to) throws IOException {
    Relations relations = related.relations();
    List<CorpusClaim> named = named(relations);
    List<ClaimMatch> near =
        named.isEmpty()
            ? related.nearest(question.analyzer().apply(question.asked()), MOST_NEAR + 1)
            : List.of();
    Optional<CorpusClaim> meant =
        named.size() == 1
            ? Optional.of(named.get(0))
            : near.stream()
                .filter(ClaimMatch::isSame)
                .findFirst()
                .flatMap(match -> relations.claim(match.claim().id()));
    found = meant.isPresent();
    if (!form.json()) {
      to.write(report(relations, meant, named, near).getBytes(StandardCharsets.UTF_8));
    } else if (meant.isPresent()) {
      new JsonLines(to).write(json -> ClaimJson.write(json, meant.get(), relations));
    }
  }

  private List<CorpusClaim> named(Relations relations) {
    String asked = question.asked();
    return relations.claims().stream()
        .filter(
            claim ->
                claim.claim().id().equals(asked)
                    || (asked.length() >= FEWEST_CHARACTERS
                        && claim.claim().id().startsWith(asked)))
        .toList();
  }

  private String report(
      Relations relations,
      Optional<CorpusClaim> meant,
      List<CorpusClaim> named,
      List<ClaimMatch> near) {
    ReportLines lines = new ReportLines(form.width(), form.colour());
    meant.ifPresent(claim -> new ClaimSection(relations, lines, true).add(claim));
    if (named.size() > 1) {
      lines.heading("SEVERAL CLAIMS ARE CALLED SO");
      named.forEach(claim -> add(claim, relations, "", lines));
    }
    List<ClaimMatch> others =
        near.stream()
            .filter(match -> match.nearness() >= NEAR || meant.isEmpty())
            .filter(match -> meant.stream().noneMatch(claim -> claim.claim().equals(match.claim())))
            .limit(MOST_NEAR)
            .toList();
    if (!others.isEmpty()) {
      lines.heading(meant.isPresent() ? "NEAR IT" : "NO CLAIM SAYS JUST THAT · THE NEAREST");
      for (ClaimMatch match : others) {
        relations
            .claim(match.claim().id())
            .ifPresent(claim -> add(claim, relations, SourcesWording.of(match.contrasts()), lines));
      }
    } else if (meant.isEmpty() && named.isEmpty()) {
      lines.heading("NO CLAIM SAYS THAT, OR ANYTHING NEAR IT");
      lines.blank();
      lines.folded(
          "",
          StyledText.of(
              "hearsay claims --all shows what these documents claim, each with its identifier.",
              Style.PLAIN));
    }
    return lines.toString();
  }

  private static void add(CorpusClaim claim, Relations relations, String apart, ReportLines lines) {
    lines.blank();
    StyledText none = StyledText.of("", Style.PLAIN);
    lines.folded(
        none,
        none,
        StyledText.of(claim.claim().statement(), Style.PLAIN),
        StyledText.of(claim.claim().id(), Style.QUIET));
    lines.folded(
        "  ",
        StyledText.of(SourcesWording.sentence(claim, relations), Style.SOURCE)
            .append(apart.isEmpty() ? "" : " · " + apart, Style.HEDGE));
  }
}
