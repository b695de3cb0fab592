package dev.hearsay.attribution.encoder;

import dev.hearsay.attribution.linear.Passage;
import dev.hearsay.model.WordPieces;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lays the passages of a document into inputs of the encoder: as many side by side as fit, so that
 * each is seen with its neighbours. A passage longer than an input goes into several that overlap.
 */
final class Windows {

  /** Pieces that two windows over one long passage share. */
  private static final int OVERLAP = 64;

  private final WordPieces pieces;
  private final int longest;
  private final List<Window> windows = new ArrayList<>();
  private Builder current;

  /**
   * @param longest input in pieces
   */
  private Windows(WordPieces pieces, int longest) {
    this.pieces = pieces;
    this.longest = longest;
    current = new Builder();
  }

  /**
   * Words of one passage in a window.
   *
   * @param passage index in the document
   * @param firstWord index in the passage
   * @param places of the first piece of each word
   * @param from first word, counted from {@code firstWord}, for which this window is asked
   * @param to one past the last of these
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Segment(int passage, int firstWord, int[] places, int from, int to) {}

  /** One input of the encoder. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Window(int[] pieces, int[] shapes, List<Segment> segments) {}

  static List<Window> of(List<Passage> passages, WordPieces pieces, int longest) {
    Windows windows = new Windows(pieces, longest);
    for (int i = 0; i < passages.size(); i++) {
      windows.add(i, passages.get(i));
    }
    windows.finish();
    return windows.windows;
  }

  private void add(int index, Passage passage) {
    int[][] split = passage.spellings().stream().map(pieces::of).toArray(int[][]::new);
    int[] shapes = passage.shapes();
    int size = Arrays.stream(split).mapToInt(word -> word.length).sum();
    if (!current.isEmpty() && current.size() + size + 1 > longest) {
      finish();
    }
    int start = 0;
    int asked = 0;
    while (asked < split.length) {
      int end = current.fits(split, start);
      int next = end == split.length ? end : back(split, start, end);
      int until = end == split.length ? end : (next + end + 1) / 2;
      current.add(new Part(index, start, end, asked, until), split, shapes);
      asked = until;
      start = next;
      if (asked < split.length) {
        finish();
      }
    }
  }

  /** Where the next window over the passage begins: some words before the end of this one. */
  private static int back(int[][] split, int start, int end) {
    int next = end;
    int shared = 0;
    while (next > start + 1 && shared + split[next - 1].length <= OVERLAP) {
      next--;
      shared += split[next].length;
    }
    return next;
  }

  private void finish() {
    if (!current.isEmpty()) {
      windows.add(current.build());
      current = new Builder();
    }
  }

  private record Part(int passage, int start, int end, int from, int to) {}

  private final class Builder {

    private final int[] ids = new int[longest];
    private final int[] marks = new int[longest];
    private final List<Segment> segments = new ArrayList<>();
    private int size;

    Builder() {
      put(WordPieces.START, Passage.SHAPES);
    }

    int size() {
      return size;
    }

    boolean isEmpty() {
      return segments.isEmpty();
    }

    /** One past the last word from {@code start} on that fits with a separator behind it. */
    int fits(int[][] split, int start) {
      int room = longest - size - 1;
      int end = start;
      while (end < split.length && split[end].length <= room) {
        room -= split[end].length;
        end++;
      }
      return end;
    }

    void add(Part part, int[][] split, int[] shapes) {
      int[] places = new int[part.end() - part.start()];
      for (int word = part.start(); word < part.end(); word++) {
        places[word - part.start()] = size;
        for (int piece : split[word]) {
          put(piece, shapes[word]);
        }
      }
      put(WordPieces.SEPARATOR, Passage.SHAPES);
      segments.add(
          new Segment(
              part.passage(),
              part.start(),
              places,
              part.from() - part.start(),
              part.to() - part.start()));
    }

    private void put(int id, int shape) {
      ids[size] = id;
      marks[size++] = shape;
    }

    Window build() {
      return new Window(
          Arrays.copyOf(ids, size), Arrays.copyOf(marks, size), List.copyOf(segments));
    }
  }
}
