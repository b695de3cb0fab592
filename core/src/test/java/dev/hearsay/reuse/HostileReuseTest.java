package dev.hearsay.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Ten megabytes of what makes careless comparisons quadratic. */
class HostileReuseTest {

  private static final int SIZE = 10_000_000;
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @Test
  void oneWordTenMegabytesLong() {
    String word = "a".repeat(SIZE);
    assertEquals(List.of(), timed(() -> PassageAligner.align(word, word + "b")));
  }

  @Test
  void theSameWordAllOver() {
    String text = "harbour ".repeat(SIZE / 8);
    List<SharedPassage> passages = timed(() -> PassageAligner.align(text, text + "council"));
    assertEquals(SIZE / 8, passages.get(0).sameWords());
  }

  @Test
  void aParagraphRepeatedAllOverWithSmallChanges() {
    Random random = new Random(7);
    String paragraph = Texts.article(random, 5);
    StringBuilder first = new StringBuilder();
    StringBuilder second = new StringBuilder();
    while (first.length() < SIZE) {
      first.append(paragraph).append(random.nextInt(1000)).append(' ');
      second.append(random.nextInt(1000)).append(' ').append(paragraph);
    }
    List<SharedPassage> passages =
        timed(() -> PassageAligner.align(first.toString(), second.toString()));
    long same = passages.stream().mapToLong(SharedPassage::sameWords).sum();
    assertTrue(same > SIZE / 8 / 2, () -> "" + same);
  }

  @Test
  void aLongTextWithoutRepetition() {
    Random random = new Random(8);
    StringBuilder text = new StringBuilder();
    while (text.length() < SIZE) {
      text.append(Long.toString(random.nextLong() >>> 20, 36)).append(' ');
    }
    String first = text.toString();
    String second = first.substring(SIZE / 2) + first.substring(0, SIZE / 2);
    assertEquals(2, timed(() -> PassageAligner.align(first, second)).size());
  }

  @Test
  void manyDocumentsOfTheSameWordShareOnlyATurnOfSpeech() {
    ReuseIndex index = new ReuseIndex();
    List<Reuse> relations =
        timed(
            () -> {
              for (int i = 0; i < 100; i++) {
                index.add(Texts.document("u" + i, "Outlet " + i, "no ".repeat(2000 + i)));
              }
              return index.relations();
            });
    assertEquals(List.of(), relations);
  }

  private static <T> T timed(Supplier<T> work) {
    return assertTimeoutPreemptively(LIMIT, work::get);
  }
}
