package dev.hearsay.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class NestingTest {

  @Test
  void attributionInsideContentNamesTheSmallestEncloser() {
    List<Attribution> attributions =
        MarkedPassage.of(
                "<s1>Filings</s1> <c1>showed</c1> <x1>that <s2>Mr. Brand</s2> <c2>told</c2> the"
                    + " court <x2><s3>the mayor</s3> <c3>promised</c3> <x3>to pay</x3></x2></x1>.")
            .attributions();
    assertEquals(Optional.empty(), attributions.get(0).inside());
    assertEquals(Optional.of("a1"), attributions.get(1).inside());
    assertEquals(Optional.of("a2"), attributions.get(2).inside());
  }

  @Test
  void contentWithoutCueInsideNestsByItself() {
    List<Attribution> attributions =
        MarkedPassage.of(
                "<s1>She</s1> <c1>said</c1> <x1>the note was plain: <x2>“Pay now.”</x2></x1>")
            .attributions();
    assertEquals(Optional.of("a1"), attributions.get(1).inside());
  }

  @Test
  void neighbouringAttributionsDoNotNest() {
    List<Attribution> attributions =
        MarkedPassage.of(
                "<s1>She</s1> <c1>said</c1> <x1>it rained</x1>, and <s2>he</s2> <c2>denied</c2>"
                    + " <x2>it</x2>.")
            .attributions();
    assertTrue(attributions.stream().allMatch(one -> one.inside().isEmpty()));
  }

  @Test
  void equalContentsEncloseOneWayOnly() {
    LinkedSpans one = new LinkedSpans(List.of(), List.of(), List.of(new Span(0, 10)), 1, "hand");
    assertEquals(List.of(-1, 0), boxed(Nesting.parents(List.of(one, one))));
  }

  @Property
  void noTwoAttributionsEncloseEachOther(
      @ForAll @Size(min = 1, max = 12) List<@Size(6) List<@IntRange(max = 60) Integer>> numbers) {
    List<LinkedSpans> linked = new ArrayList<>();
    for (List<Integer> six : numbers) {
      linked.add(
          new LinkedSpans(
              List.of(span(six.get(0), six.get(1))),
              List.of(span(six.get(2), six.get(3))),
              List.of(span(six.get(4), six.get(5))),
              1,
              "random"));
    }
    int[] parents = Nesting.parents(linked);
    for (int i = 0; i < parents.length; i++) {
      int steps = 0;
      for (int at = i; at >= 0; at = parents[at]) {
        assertTrue(steps++ <= parents.length, "a circle through " + i);
      }
    }
  }

  private static Span span(int a, int b) {
    return new Span(Math.min(a, b), Math.max(a, b));
  }

  private static List<Integer> boxed(int[] values) {
    List<Integer> boxed = new ArrayList<>();
    for (int value : values) {
      boxed.add(value);
    }
    return boxed;
  }
}
