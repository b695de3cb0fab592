package dev.hearsay.bench.polnear;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolnearCorpusTest {

  private static final String TEXT = "The mayor said it\nTold you: the bridge is closed.\n";

  private static final String ANNOTATION =
      """
      T1\tSource 0 9\tThe mayor
      T2\tCue 10 14\tsaid
      T3\tContent 28 48;15 25\tthe bridge is closed it
      Told you
      T4\tAttribution 10 14\tsaid
      E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
      """;

  @TempDir private Path part;

  @Test
  void linksSpansInPiecesAndSurvivesLineBreaksInQuotedText() throws IOException {
    write("one_a1", ANNOTATION);
    PolnearDocument document = PolnearCorpus.read(part).get(0);
    assertEquals(
        List.of(
            new PolnearAttribution(
                List.of(new Span(0, 9)),
                List.of(new Span(10, 14)),
                List.of(new Span(15, 25), new Span(28, 48)))),
        document.attributions());
    assertEquals(List.of(new Span(0, 17), new Span(18, 49)), document.paragraphs());
  }

  @Test
  void aTextAnnotatedTwiceIsReadOnceWhenAsked() throws IOException {
    write("one_a1", ANNOTATION);
    write("one_b2", "");
    assertEquals(2, PolnearCorpus.read(part).size());
    assertEquals("one_a1", PolnearCorpus.readOnce(part).get(0).id());
    assertEquals(1, PolnearCorpus.readOnce(part).size());
  }

  private void write(String id, String annotation) throws IOException {
    Files.createDirectories(part.resolve("text"));
    Files.createDirectories(part.resolve("attributions"));
    Files.writeString(part.resolve("text/one.txt"), TEXT);
    Files.writeString(part.resolve("attributions/" + id + ".ann"), annotation);
  }
}
