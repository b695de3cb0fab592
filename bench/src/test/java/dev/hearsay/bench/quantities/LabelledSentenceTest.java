package dev.hearsay.bench.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.bench.quantities.LabelledSentence.Part;
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
    assertEquals(Part.DEV, sentences.get(0).part());
    assertEquals(Part.HELD_OUT, sentences.get(1).part());
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
        () ->
            LabelledSentence.parse(
                List.of("test\tpolnear\tstory\t0\t90\t0\t5\t200\t-\t-\texactly\t-\t-")));
    assertThrows(
        IOException.class,
        () -> LabelledSentence.parse(List.of(DEV + "0\tx\t1\t-\t-\texactly\t-\t-")));
  }

  @Test
  void partsAreAsLargeAsTheGuidelineSays() throws IOException {
    List<LabelledSentence> all = LabelledSentence.readAll();
    assertEquals(2172, all.size());
    assertEquals(300, count(all, Part.HELD_OUT));
    assertEquals(139, count(all, Part.UNSEEN));
    assertEquals(627, count(all, Part.NEWS));
    assertEquals(127, count(all, Part.NEWS_UNSEEN));
    assertEquals(495, count(all, Part.MIXED));
    for (LabelledSentence sentence : all) {
      for (LabelledQuantity quantity : sentence.quantities()) {
        assertTrue(sentence.span().contains(quantity.span()), sentence.document());
      }
    }
  }

  private static long count(List<LabelledSentence> all, Part part) {
    return all.stream().filter(sentence -> sentence.part() == part).count();
  }
}
