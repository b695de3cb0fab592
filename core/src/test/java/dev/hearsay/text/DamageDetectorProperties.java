package dev.hearsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DamageDetectorProperties {

  /** So long a line takes hours where the work grows with its square. */
  private static final int LONG_LINE = 1_000_000;

  @Provide
  Arbitrary<String> texts() {
    return RandomTexts.texts();
  }

  @Property
  void damageLiesInsideTheTextInOrderAndIsFoundAgain(@ForAll @From("texts") String text) {
    Document document = document(text);
    List<Sentence> sentences = SentenceSplitter.split(text, document.blocks());
    List<Damage> found = DamageDetector.find(document, sentences);
    int start = 0;
    for (Damage damage : found) {
      assertTrue(damage.span().end() <= text.length() && !damage.span().isEmpty());
      assertTrue(damage.span().start() >= start);
      start = damage.span().start();
    }
    assertEquals(found, DamageDetector.find(document, sentences));
  }

  @Example
  void workGrowsLinearlyWithOneLine() {
    for (String piece :
        List.of(
            "boardThe ", "planand ", "“", "\"a ", "(a ", "]Those ", "a.In ", "â€", "x ", "Hale ")) {
      String line = piece.repeat(LONG_LINE / piece.length());
      Document document = document(line);
      assertTimeoutPreemptively(
          Duration.ofSeconds(30),
          () -> DamageDetector.find(document, SentenceSplitter.split(line, document.blocks())),
          piece);
    }
  }

  private static Document document(String text) {
    return Document.ofText(
        "file:test",
        Optional.of("en"),
        text,
        List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)));
  }
}
