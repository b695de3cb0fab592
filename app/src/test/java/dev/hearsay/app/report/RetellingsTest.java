package dev.hearsay.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.app.report.RetellingsSink.Related;
import dev.hearsay.provenance.disagreement.ClaimedValue;
import dev.hearsay.provenance.disagreement.Disagreement;
import dev.hearsay.provenance.disagreement.ValueStatement;
import dev.hearsay.provenance.drift.Drift;
import dev.hearsay.provenance.drift.DriftKind;
import dev.hearsay.provenance.drift.Excerpt;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Evidence;
import dev.hearsay.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How drift and disagreements are shown. */
class RetellingsTest {

  private static final Document POST =
      new ReadingFixture("139 families fled.")
          .uri("post")
          .outlet("The Halmouth Post")
          .published("2024-03-20")
          .document();
  private static final Document TIMES =
      new ReadingFixture("193 families fled.")
          .uri("times")
          .outlet("The Vale Times")
          .published("2024-03-21")
          .document();
  private static final Totals TOTALS = new Totals(2, 0, 0, 0, 0, Duration.ZERO);
  private static final Span NUMBER = new Span(0, 12);
  private static final Drift DRIFT =
      new Drift(
          TIMES.id(),
          POST.id(),
          DriftKind.NUMBER,
          Excerpt.of(POST, NUMBER),
          Excerpt.of(TIMES, NUMBER),
          "same-thing-other-number");
  private static final Disagreement DISAGREEMENT =
      new Disagreement(
          "how many families fled",
          Disagreement.Kind.CONFLICT,
          Optional.empty(),
          List.of(
              new ClaimedValue(
                  "139", List.of(new ValueStatement(POST.id(), NUMBER, Optional.of("a1")))),
              new ClaimedValue(
                  "193", List.of(new ValueStatement(TIMES.id(), NUMBER, Optional.empty())))),
          List.of(new Evidence(POST.id(), NUMBER, "numbers-differ")));

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private static Related related() {
    Map<DocumentId, Analysis> analyses = new LinkedHashMap<>();
    for (Document document : List.of(POST, TIMES)) {
      analyses.put(
          document.id(),
          new Analysis(
              document, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
              List.of(), List.of()));
    }
    return new Related(analyses, List.of(), List.of(DRIFT), Optional.empty());
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void driftAsJsonHasTheWordsOnBothSides() throws IOException {
    new DriftJson(out, (all, done) -> {}).show(related(), TOTALS, out);
    assertEquals(
        "{\"schema\":\"hearsay/drift-1\",\"document\":\""
            + TIMES.id()
            + "\",\"original\":\""
            + POST.id()
            + "\",\"kind\":\"number\",\"from\":{\"start\":0,\"end\":12,\"text\":\"139 families\"},"
            + "\"to\":{\"start\":0,\"end\":12,\"text\":\"193 families\"},"
            + "\"rule\":\"same-thing-other-number\"}\n",
        out());
  }

  @Test
  void driftForPeopleShowsWordAgainstWord() throws IOException {
    new DriftReport(out, 80, false, (all, done) -> {}).show(related(), TOTALS, out);
    assertTrue(
        out()
            .startsWith(
                """

                The Vale Times · 21 March 2024 has it from The Halmouth Post
                  another number same-thing-other-number
                    was  139 families
                    is   193 families
                """),
        out());
  }

  @Test
  void disagreementAsJsonHasEveryStatement() throws IOException {
    new DisagreementsJson(out, (all, done) -> {})
        .show(List.of(DISAGREEMENT), related(), TOTALS, out);
    assertEquals(
        "{\"schema\":\"hearsay/disagreement-1\",\"about\":\"how many families fled\","
            + "\"kind\":\"conflict\",\"inside\":null,\"values\":["
            + "{\"value\":\"139\",\"statements\":[{\"document\":\""
            + POST.id()
            + "\",\"start\":0,\"end\":12,\"text\":\"139 families\",\"attribution\":\"a1\","
            + "\"outlet\":\"The Halmouth Post\",\"published\":\"2024-03-20\"}]},"
            + "{\"value\":\"193\",\"statements\":[{\"document\":\""
            + TIMES.id()
            + "\",\"start\":0,\"end\":12,\"text\":\"193 families\",\"attribution\":null,"
            + "\"outlet\":\"The Vale Times\",\"published\":\"2024-03-21\"}]}],"
            + "\"evidence\":[{\"document\":\""
            + POST.id()
            + "\",\"start\":0,\"end\":12,\"rule\":\"numbers-differ\"}]}\n",
        out());
  }

  @Test
  void disagreementForPeopleSaysWhoGivesWhich() throws IOException {
    new DisagreementsReport(out, 80, false, (all, done) -> {})
        .show(List.of(DISAGREEMENT), related(), TOTALS, out);
    assertTrue(
        out()
            .startsWith(
                """

                Different parties say different things

                  how many families fled
                    139
                      The Halmouth Post: “139 families”
                    193
                      The Vale Times: “193 families”
                """),
        out());
    assertTrue(out().contains("1 conflict, 0 revisions, 0 contradictions inside one document"));
  }
}
