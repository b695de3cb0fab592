package dev.hearsay.bench.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.attribution.linear.Role;
import dev.hearsay.attribution.linear.RoleSpan;
import dev.hearsay.bench.polnear.PolnearAttribution;
import dev.hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class TriplesTest {

  private static final String TEXT = "The mayor said that the bridge is closed until Monday.";

  private static PolnearAttribution attribution(int sourceEnd, int contentEnd) {
    return new PolnearAttribution(
        List.of(new Span(0, sourceEnd)),
        List.of(new Span(10, 14)),
        List.of(new Span(15, contentEnd)));
  }

  @Test
  void sameSpansMatch() {
    assertEquals(
        1, Triples.matched(TEXT, List.of(attribution(9, 53)), List.of(attribution(9, 53))));
  }

  @Test
  void contentThatSharesTooLittleDoesNotMatch() {
    assertEquals(
        0, Triples.matched(TEXT, List.of(attribution(9, 40)), List.of(attribution(9, 53))));
  }

  @Test
  void sourceThatSharesTooLittleDoesNotMatch() {
    assertEquals(
        0, Triples.matched(TEXT, List.of(attribution(3, 53)), List.of(attribution(9, 53))));
  }

  @Test
  void whatIsFoundTwiceCountsOnce() {
    assertEquals(
        1,
        Triples.matched(
            TEXT, List.of(attribution(9, 53), attribution(9, 52)), List.of(attribution(9, 53))));
  }

  @Test
  void labelsBecomeSpansThatEndWhereAnotherBegins() {
    assertEquals(
        List.of(
            new RoleSpan(Role.SOURCE, 0, 2, 1),
            new RoleSpan(Role.SOURCE, 2, 3, 1),
            new RoleSpan(Role.CUE, 4, 5, 1)),
        TokenFile.spans(List.of("B-source", "I-source", "B-source", "O", "B-cue")));
  }
}
