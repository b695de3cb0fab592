package dev.hearsay.reuse;

import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Passages in a few bytes each, where their objects would take hundreds: of ten thousand documents
 * there are millions. Numbers of seven bits a byte, the low ones first.
 */
public final class PackedPassages {

  private static final int SEVEN = 7;
  private static final int MORE = 1 << SEVEN;

  private PackedPassages() {}

  /** The bytes of passages; none of no passages. */
  public static byte[] pack(List<SharedPassage> passages) {
    Writer writer = new Writer();
    for (SharedPassage passage : passages) {
      writer.span(passage.first(), 0);
      writer.span(passage.second(), 0);
      writer.number(passage.sameWords());
      writer.number(passage.edits().size());
      for (Edit edit : passage.edits()) {
        writer.span(edit.first(), passage.first().start());
        writer.span(edit.second(), passage.second().start());
      }
    }
    return Arrays.copyOf(writer.bytes, writer.size);
  }

  /** The passages that were packed. */
  public static List<SharedPassage> unpack(byte[] bytes) {
    List<SharedPassage> passages = new ArrayList<>();
    Reader reader = new Reader(bytes);
    while (reader.at < bytes.length) {
      Span first = reader.span(0);
      Span second = reader.span(0);
      int sameWords = reader.number();
      int count = reader.number();
      List<Edit> edits = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        edits.add(new Edit(reader.span(first.start()), reader.span(second.start())));
      }
      passages.add(new SharedPassage(first, second, sameWords, edits));
    }
    return List.copyOf(passages);
  }

  private static final class Writer {

    private byte[] bytes = new byte[32];
    private int size;

    private void span(Span span, int from) {
      number(span.start() - from);
      number(span.length());
    }

    private void number(int number) {
      int left = number;
      while (left >= MORE) {
        put((byte) (left | MORE));
        left >>>= SEVEN;
      }
      put((byte) left);
    }

    private void put(byte one) {
      if (size == bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * size);
      }
      bytes[size++] = one;
    }
  }

  private static final class Reader {

    private final byte[] bytes;
    private int at;

    private Reader(byte[] bytes) {
      this.bytes = bytes;
    }

    private Span span(int from) {
      int start = from + number();
      return new Span(start, start + number());
    }

    private int number() {
      int number = 0;
      int shift = 0;
      while (bytes[at] < 0) {
        number |= (bytes[at++] & (MORE - 1)) << shift;
        shift += SEVEN;
      }
      return number | bytes[at++] << shift;
    }
  }
}
