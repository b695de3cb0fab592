package dev.hearsay.bench.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.attribution.Act;
import dev.hearsay.attribution.Hedge;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActsBenchmarkTest {

  @TempDir Path folder;

  @Test
  void labelledCuesAreEnoughAndEachThereOnce() throws IOException {
    List<LabelledCue> cues = LabelledCue.readAll();
    Set<String> seen = new HashSet<>();
    assertTrue(cues.size() >= 450);
    assertTrue(cues.stream().filter(LabelledCue::random).count() >= 250);
    assertTrue(cues.stream().allMatch(cue -> seen.add(cue.textId() + cue.cue())));
  }

  @Test
  void eitherOfTwoLabelsIsRead() throws IOException {
    LabelledCue cue = LabelledCue.parse("text\t3\t7\tchosen\tdeny|state\tnone");
    assertEquals(new Span(3, 7), cue.cue());
    assertFalse(cue.random());
    assertEquals(List.of(Act.DENY, Act.STATE), cue.acts());
    assertEquals(List.of(Hedge.NONE), cue.hedges());
  }

  @Test
  void lineWithoutPartIsRefused() {
    assertThrows(IOException.class, () -> LabelledCue.parse("text\t3\t7\tdeny\tnone"));
  }

  @Test
  void labelFoundCountsAsExpectedWhenItIsAllowed() {
    ClassCounts<Hedge> counts = new ClassCounts<>(Hedge.class);
    counts.add(Hedge.REPORTED, List.of(Hedge.NONE, Hedge.REPORTED));
    counts.add(Hedge.ALLEGED, List.of(Hedge.NONE, Hedge.REPORTED));
    assertEquals(1, counts.correct(Hedge.REPORTED));
    assertEquals(1, counts.expected(Hedge.REPORTED));
    assertEquals(1, counts.expected(Hedge.NONE));
    assertEquals(0, counts.correct(Hedge.ALLEGED));
    assertEquals(1, counts.found(Hedge.ALLEGED));
  }

  @Test
  void macroAverageLeavesOutRareClasses() {
    ClassCounts<Hedge> counts = new ClassCounts<>(Hedge.class);
    for (int i = 0; i < ClassCounts.ENOUGH; i++) {
      counts.add(Hedge.NONE, List.of(Hedge.NONE));
    }
    counts.add(Hedge.ALLEGED, List.of(Hedge.UNCERTAIN));
    assertEquals(List.of(Hedge.NONE), counts.frequent());
    assertEquals(List.of(Hedge.UNCERTAIN), counts.rare());
    assertEquals(100, counts.macroF1());
  }

  @Test
  void annotatedSpansAreClassified() throws IOException {
    String text = "The mayor denied that he sold the harbour.";
    write(text, "The mayor", "denied", "that he sold the harbour");
    BenchmarkResult result = ActsBenchmark.measure(folder, List.of(deny(text)));
    Figure right = result.sections().get(0).figures().get(4);
    assertEquals("act right %, random", right.name());
    assertEquals(100, right.value());
  }

  @Test
  void cueThatIsNotAnnotatedIsAnError() throws IOException {
    String text = "The mayor denied that he sold the harbour.";
    write(text, "The mayor", "sold", "the harbour");
    assertThrows(IOException.class, () -> ActsBenchmark.measure(folder, List.of(deny(text))));
  }

  private static LabelledCue deny(String text) {
    int start = text.indexOf("denied");
    return new LabelledCue(
        "text", new Span(start, start + 6), true, List.of(Act.DENY), List.of(Hedge.NONE));
  }

  private void write(String text, String source, String cue, String content) throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("attributions"));
    Files.writeString(folder.resolve("text/text.txt"), text, StandardCharsets.UTF_8);
    String annotation =
        span("T1", "Source", text, source)
            + span("T2", "Cue", text, cue)
            + span("T3", "Content", text, content)
            + "E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n";
    Files.writeString(
        folder.resolve("attributions/text_abcd.ann"), annotation, StandardCharsets.UTF_8);
  }

  private static String span(String id, String role, String text, String words) {
    int start = text.indexOf(words);
    return id + "\t" + role + " " + start + " " + (start + words.length()) + "\t" + words + "\n";
  }
}
