package dev.hearsay.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.text.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PackedPassagesTest {

  @Test
  void nothingTakesNoBytes() {
    assertEquals(0, PackedPassages.pack(List.of()).length);
    assertEquals(List.of(), PackedPassages.unpack(new byte[0]));
  }

  @Property(tries = 200)
  void comesBackAsItWas(@ForAll("passages") List<SharedPassage> passages) {
    assertEquals(passages, PackedPassages.unpack(PackedPassages.pack(passages)));
  }

  @Provide
  Arbitrary<List<SharedPassage>> passages() {
    Arbitrary<Integer> place = Arbitraries.integers().between(0, 3_000_000);
    return Combinators.combine(place, place, Arbitraries.integers().between(1, 400), edits())
        .as(
            (first, second, words, edits) ->
                new SharedPassage(
                    new Span(first, first + 70_000),
                    new Span(second, second + 70_000),
                    words,
                    edits.stream()
                        .map(
                            edit ->
                                new Edit(edit.first().shift(first), edit.second().shift(second)))
                        .toList()))
        .list()
        .ofMaxSize(9);
  }

  private static Arbitrary<List<Edit>> edits() {
    Arbitrary<Span> span =
        Combinators.combine(
                Arbitraries.integers().between(0, 60_000), Arbitraries.integers().between(0, 500))
            .as((start, length) -> new Span(start, start + length));
    return Combinators.combine(span, span)
        .as(List::of)
        .filter(pair -> !pair.get(0).isEmpty() || !pair.get(1).isEmpty())
        .map(pair -> new Edit(pair.get(0), pair.get(1)))
        .list()
        .ofMaxSize(5);
  }
}
