package dev.hearsay.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.app.report.AnnotatedText.Mark;
import dev.hearsay.app.report.AnnotatedText.Segment;
import dev.hearsay.text.Block;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AnnotatedTextTest {

  private final Analysis ferry = Stories.ferry();
  private final String text = ferry.document().text();
  private final AnnotatedText annotated = new AnnotatedText(ferry);

  @Test
  void segmentsAreTheWholeText() {
    for (Block block : ferry.document().blocks()) {
      assertEquals(
          block.span().of(text),
          annotated.segments(block.span()).stream()
              .map(segment -> segment.span().of(text))
              .collect(Collectors.joining()));
    }
  }

  @Test
  void innermostMarkComesLast() {
    Segment inner =
        annotated.segments(new Span(0, text.length())).stream()
            .filter(
                segment -> segment.span().of(text).equals("the repairs could wait until spring"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of(3, 4, 5), inner.marks().stream().map(Mark::index).toList());
  }

  @Test
  void wordsOutsideEveryStatementHaveNoMarks() {
    Segment last =
        annotated.segments(new Span(0, text.length())).stream()
            .reduce((first, second) -> second)
            .orElseThrow();
    assertEquals(". Veil's lawyers did not answer questions.", last.span().of(text));
    assertEquals(List.of(), last.marks());
  }
}
