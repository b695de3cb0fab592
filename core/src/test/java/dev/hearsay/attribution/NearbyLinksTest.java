package dev.hearsay.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearbyLinksTest {

  private final LinkedSpans early = link(0, 10, 20);
  private final LinkedSpans late = link(90_000, 90_010, 90_020);
  private final LinkedSpans wide = link(100, 110, 3_000);

  private static LinkedSpans link(int source, int cue, int content) {
    return new LinkedSpans(
        List.of(new Span(source, source + 5)),
        List.of(new Span(cue, cue + 5)),
        List.of(new Span(Math.min(content, cue + 6), content + 30)),
        1,
        "rule:test");
  }

  @Test
  void onlyWhatStandsNearIsLookedAt() {
    NearbyLinks links = new NearbyLinks(List.of(early, late, wide));
    assertEquals(List.of(0, 2), links.near(link(200, 210, 220)));
    assertEquals(List.of(1), links.near(link(90_030, 90_040, 90_050)));
    assertEquals(List.of(2), links.near(link(2_000, 2_010, 2_020)));
    assertEquals(List.of(), links.near(link(50_000, 50_010, 50_020)));
  }

  @Test
  void whatIsRemovedOrReplacedIsSoInTheEnd() {
    NearbyLinks links = new NearbyLinks(List.of(early, late, wide));
    links.remove(0);
    links.replace(2, link(100, 110, 120));
    links.add(early);
    assertEquals(List.of(2, 3), links.near(early));
    assertEquals(List.of(late, link(100, 110, 120), early), links.all());
    assertTrue(new NearbyLinks(List.of()).all().isEmpty());
  }
}
