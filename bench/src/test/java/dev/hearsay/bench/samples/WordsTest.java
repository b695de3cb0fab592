package dev.hearsay.bench.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void wordsThatStandOnceAreFound() {
    assertEquals(new Span(4, 7), new Words("cat", 0).in("the cat sat"));
  }

  @Test
  void occurrenceCountsOverlaps() {
    assertEquals(new Span(2, 5), new Words("aba", 2).in("ababa aba"));
    assertEquals(new Span(6, 9), new Words("aba", 3).in("ababa aba"));
  }

  @Test
  void whiteSpaceMatchesAnyWhiteSpace() {
    assertEquals(new Span(0, 14), new Words("one two three", 0).in("one\n\ntwo\u00a0three"));
  }

  @Test
  void charactersWithAMeaningInPatternsAreThemselves() {
    assertEquals(new Span(3, 8), new Words("(138)", 0).in("or (138) men"));
  }

  @Test
  void wordsThatStandTwiceNeedAnOccurrence() {
    assertThrows(WordsNotFoundException.class, () -> new Words("a", 0).in("a a"));
  }

  @Test
  void missingWordsFail() {
    assertThrows(WordsNotFoundException.class, () -> new Words("dog", 0).in("the cat sat"));
    assertThrows(WordsNotFoundException.class, () -> new Words("cat", 2).in("the cat sat"));
  }
}
