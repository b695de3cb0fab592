package dev.hearsay.app.casefile;

import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Reads what {@link PackedWriter} wrote; throws where the bytes end before their time. */
final class PackedReader {

  private final byte[] bytes;
  private final List<String> texts;
  private final List<Object> values = new ArrayList<>();
  private final Optional<Document> document;
  private int at;
  private int last;
  private int after;

  /**
   * Of what was written for a document.
   *
   * @param known strings that the writer took to be known, each once
   */
  PackedReader(byte[] bytes, Document document, List<String> known) {
    this.bytes = bytes;
    this.texts = new ArrayList<>(known);
    this.document = Optional.of(document);
  }

  /**
   * @param known strings that the writer took to be known, each once
   */
  PackedReader(byte[] bytes, List<String> known) {
    this.bytes = bytes;
    this.texts = new ArrayList<>(known);
    this.document = Optional.empty();
  }

  /** Of numbers and blobs alone. */
  PackedReader(byte[] bytes) {
    this(bytes, List.of());
  }

  boolean isAtEnd() {
    return at == bytes.length;
  }

  /** All that is left, as UTF-8. */
  String rest() {
    String text = new String(bytes, at, bytes.length - at, StandardCharsets.UTF_8);
    at = bytes.length;
    return text;
  }

  /** Passes over a blob. */
  void skip() {
    int length = size();
    at += length;
  }

  Document document() {
    return document.orElseThrow();
  }

  /** Remembers a value, to be found by the place that the writer gave it. */
  int reserve() {
    values.add("");
    return values.size() - 1;
  }

  void remember(int place, Object value) {
    values.set(place, value);
  }

  Object seen(int place) {
    return values.get(place);
  }

  long number() {
    long value = 0;
    int shift = 0;
    byte next = bytes[at++];
    while (next < 0) {
      value |= (long) (next & 0x7f) << shift;
      shift += 7;
      next = bytes[at++];
    }
    return value | ((long) next << shift);
  }

  long signed() {
    long value = number();
    return (value >>> 1) ^ -(value & 1);
  }

  boolean flag() {
    return number() != 0;
  }

  /** How many come: never more than there are bytes left. */
  int size() {
    long size = number();
    if (size < 0 || size > bytes.length - at) {
      throw new IllegalArgumentException("too many: " + size);
    }
    return (int) size;
  }

  double real() {
    long bits = 0;
    for (int i = 0; i < 8; i++) {
      bits = (bits << 8) | (bytes[at++] & 0xff);
    }
    return Double.longBitsToDouble(bits);
  }

  byte[] blob() {
    int length = size();
    byte[] blob = Arrays.copyOfRange(bytes, at, at + length);
    at += length;
    return blob;
  }

  String text() {
    int known = (int) number();
    if (known >= 3) {
      return texts.get(known - 3);
    }
    if (known == 2) {
      int start = (int) number();
      String words = document().text().substring(start, start + (int) number());
      texts.add(words);
      return words;
    }
    byte[] blob = blob();
    String text = known == 0 ? new String(blob, StandardCharsets.UTF_8) : ofUnits(blob);
    texts.add(text);
    return text;
  }

  String identifier() {
    int known = (int) number();
    if (known >= 3) {
      return texts.get(known - 3);
    }
    byte[] blob = blob();
    String id = known == 0 ? HexFormat.of().formatHex(blob) : ofUnits(blob);
    texts.add(id);
    return id;
  }

  private static String ofUnits(byte[] units) {
    StringBuilder text = new StringBuilder(units.length / 2);
    for (int i = 0; i + 1 < units.length; i += 2) {
      text.append((char) (((units[i] & 0xff) << 8) | (units[i + 1] & 0xff)));
    }
    return text.toString();
  }

  /** Where the last token ended. */
  int after() {
    return after;
  }

  /** Passes a token that wasn't written. */
  void pass(Span token) {
    last = token.start();
    after = token.end();
  }

  /**
   * A span with a mark, as formats 1 and 2 have it.
   *
   * @param mark gets it
   */
  Span span(boolean[] mark) {
    int start = (int) (last + signed());
    long length = number();
    mark[0] = (length & 1) != 0;
    last = start;
    return new Span(start, start + (int) (length >> 1));
  }

  Span span() {
    int start = (int) (last + signed());
    int length = (int) number();
    last = start;
    return new Span(start, start + length);
  }
}
