package dev.hearsay.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.hearsay.analysis.Analyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadDocumentTest {

  private static final Analyzer ANALYZER = Analyzer.with(Accuracy.FAST);

  private static final String TEXT =
      "“On 8 May eleven stokers were freed,” the harbourmaster said. "
          + "The tanker Ostra Lind had been seized in March. "
          + "Orsava agreed to pay six million talers.";

  private static final Document DOCUMENT =
      Document.ofText(
          TEXT,
          Optional.of("en"),
          TEXT,
          List.of(new Block(new Span(0, TEXT.length()), Block.Kind.PARAGRAPH)));

  @Test
  void treesThatWereMadeForTheAnalysisChangeNoEvent() {
    ReadDocument told = ReadDocument.read(DOCUMENT, ANALYZER);
    assertFalse(told.events().isEmpty());
    assertEquals(EventFinder.standard().find(ANALYZER.analyze(DOCUMENT)), told.events());
    assertEquals(ANALYZER.analyze(DOCUMENT), told.analysis());
  }

  @Test
  void nobodyAskedForEventsSoThereAreNone() {
    ReadDocument told = ReadDocument.withoutEvents(DOCUMENT, ANALYZER);
    assertEquals(ANALYZER.analyze(DOCUMENT), told.analysis());
    assertEquals(0, told.events().size());
  }
}
