package dev.hearsay.attribution.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.attribution.linear.LinearTagger;
import dev.hearsay.attribution.linear.Passage;
import dev.hearsay.model.WordPieces;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WindowsTest {

  private static final WordPieces PIECES = WordPieces.load();
  private static final LinearTagger LINEAR = LinearTagger.load();
  private static final String[] WORDS = {
    "said", "Orlova", "``", "''", ".", "unconstitutionally", "naïve", "😀", "x".repeat(50)
  };

  private static Passage passage(int words, long seed) {
    Random random = new Random(seed);
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      tokens.add(WORDS[random.nextInt(WORDS.length)]);
    }
    return LINEAR.passages().read(tokens);
  }

  @Test
  void shortPassagesShareAWindow() {
    List<Windows.Window> windows =
        Windows.of(List.of(passage(5, 1), passage(7, 2), passage(3, 3)), PIECES, 256);

    assertEquals(1, windows.size());
    assertEquals(3, windows.get(0).segments().size());
  }

  @Test
  void aPassageThatDoesNotFitBesideAnotherGetsItsOwn() {
    Passage fifty = LINEAR.passages().read(Collections.nCopies(50, "said"));
    List<Windows.Window> windows = Windows.of(List.of(fifty, fifty), PIECES, 90);

    assertEquals(2, windows.size());
    assertEquals(1, windows.get(1).segments().size());
  }

  @Test
  void noPassagesGiveNoWindows() {
    assertEquals(List.of(), Windows.of(List.of(), PIECES, 256));
  }

  @Test
  void aLongPassageIsSeenInWindowsThatOverlap() {
    Passage passage = passage(400, 5);
    List<Windows.Window> windows = Windows.of(List.of(passage), PIECES, 128);

    assertTrue(windows.size() > 3);
    for (int i = 1; i < windows.size(); i++) {
      Windows.Segment before = windows.get(i - 1).segments().get(0);
      Windows.Segment here = windows.get(i).segments().get(0);
      assertTrue(here.firstWord() < before.firstWord() + before.places().length);
      assertTrue(here.from() > 0, "its first words are asked of the window before");
    }
  }

  @Property(tries = 300)
  void everyWordIsAskedOfExactlyOneWindowWhichFits(
      @ForAll @IntRange(min = 1, max = 5) int count,
      @ForAll @IntRange(min = 1, max = 300) int words,
      @ForAll @IntRange(min = 12, max = 256) int longest,
      @ForAll long seed) {
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      passages.add(passage(1 + Math.floorMod(seed * 31 + i * 17L, words), seed + i));
    }
    int[][] asked = new int[count][];
    for (int i = 0; i < count; i++) {
      asked[i] = new int[passages.get(i).length()];
    }
    for (Windows.Window window : Windows.of(passages, PIECES, longest)) {
      assertTrue(window.pieces().length <= longest);
      assertEquals(window.pieces().length, window.shapes().length);
      for (Windows.Segment segment : window.segments()) {
        for (int word = segment.from(); word < segment.to(); word++) {
          asked[segment.passage()][segment.firstWord() + word]++;
          int place = segment.places()[word];
          String spelling =
              passages.get(segment.passage()).spellings().get(segment.firstWord() + word);
          assertEquals(PIECES.of(spelling)[0], window.pieces()[place]);
        }
      }
    }
    for (int[] passage : asked) {
      for (int times : passage) {
        assertEquals(1, times);
      }
    }
  }
}
