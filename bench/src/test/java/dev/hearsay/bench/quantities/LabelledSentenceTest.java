package dev.hearsay.bench.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelledSentenceTest {

  private static final String DEV = "dev\tpolnear\tstory\t0\t90\t";

  @Test
  void rowsOfOneSentenceAreItsQuantities() throws IOException {
    List<LabelledSentence> sentences =
        LabelledSentence.parse(
            List.of(
                DEV + "0\t5\t200\t300\t-\tbetween\t-\t10-14,20-25",
                DEV + "30\t32\t1\t-\t9\tabout|fewer-than\t-|USD\t-|40-44",
                "held-out\tgum-news\tother\t5\t9\t-\t-\t-\t-\t-\t-\t-\t-"));
    assertEquals(2, sentences.size());
    assertFalse(sentences.get(0).heldOut());
    assertTrue(sentences.get(1).heldOut());
    assertEquals(List.of(), sentences.get(1).quantities());
    LabelledQuantity range = sentences.get(0).quantities().get(0);
    assertEquals(new BigDecimal(300), range.high());
    assertEquals(List.of(List.of(new Span(10, 14), new Span(20, 25))), range.things());
    LabelledQuantity ratio = sentences.get(0).quantities().get(1);
    assertEquals(new BigDecimal(9), ratio.denominator().orElseThrow());
    assertEquals(List.of("about", "fewer-than"), ratio.comparators());
    assertEquals(List.of(List.of(), List.of(new Span(40, 44))), ratio.things());
  }

  @Test
  void whatIsNoRowIsRefused() {
    assertThrows(IOException.class, () -> LabelledSentence.parse(List.of("dev\tpolnear")));
    assertThrows(
        IOException.class,
        () -> LabelledSentence.parse(List.of(DEV + "0\tx\t1\t-\t-\texactly\t-\t-")));
  }

  @Test
  void thereAreSixHundredAndFortyFive() throws IOException {
    List<LabelledSentence> all = LabelledSentence.readAll();
    assertEquals(645, all.size());
    assertEquals(300, all.stream().filter(LabelledSentence::heldOut).count());
    for (LabelledSentence sentence : all) {
      for (LabelledQuantity quantity : sentence.quantities()) {
        assertTrue(sentence.span().contains(quantity.span()), sentence.document());
      }
    }
  }
}
