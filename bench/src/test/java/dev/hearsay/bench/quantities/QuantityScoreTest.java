package dev.hearsay.bench.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.bench.measure.Figure;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuantityScoreTest {

  private static final String SENTENCE = "dev\tpolnear\tstory\t0\t90\t";

  @Test
  void aFieldCountsOnlyWhereTheSpanIsRight() throws IOException {
    LabelledSentence gold =
        LabelledSentence.parse(
                List.of(
                    SENTENCE + "0\t5\t250\t-\t-\tabout|exactly\t-\t10-14",
                    SENTENCE + "30\t32\t3\t-\t-\texactly\t-\t40-44"))
            .get(0);
    QuantityScore score = new QuantityScore();
    score.add(
        gold,
        List.of(found(0, 5, 250, new Span(8, 14)), found(30, 33, 3, new Span(40, 44)), outside()));
    Map<String, Double> figures =
        score.figures().stream().collect(Collectors.toMap(Figure::name, Figure::value));
    assertEquals(50, figures.get("span F1"));
    assertEquals(50, figures.get("value F1"));
    assertEquals(50, figures.get("comparator F1"));
    assertEquals(0, figures.get("thing F1"));
    assertEquals(50, figures.get("head F1"));
    assertEquals(0, figures.get("value + comparator + thing F1"));
    assertEquals(50, figures.get("thing by head"));
    assertEquals(2, score.expected());
  }

  @Test
  void aNumberMatchesTheQuantityItOverlaps() throws IOException {
    LabelledSentence gold =
        LabelledSentence.parse(List.of(SENTENCE + "0\t5\t250\t-\t-\texactly\t-\t-")).get(0);
    List<Span> numbers = List.of(new Span(4, 8), new Span(5, 8));
    assertEquals(
        1,
        QuantityScore.matched(
            gold.quantities(), numbers, (quantity, span) -> quantity.span().overlaps(span)));
    assertEquals(
        0,
        QuantityScore.matched(
            gold.quantities(), List.of(new Span(5, 8)), (q, span) -> q.span().overlaps(span)));
  }

  private static Quantity found(int start, int end, int value, Span thing) {
    BigDecimal number = new BigDecimal(value);
    return new Quantity(
        new Span(start, end),
        number,
        number,
        Optional.empty(),
        Quantity.Comparator.EXACTLY,
        Optional.empty(),
        List.of(thing),
        Optional.of(thing));
  }

  private static Quantity outside() {
    return found(95, 99, 1, new Span(100, 104));
  }
}
