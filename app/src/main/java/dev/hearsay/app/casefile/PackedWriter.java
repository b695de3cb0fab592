package dev.hearsay.app.casefile;

import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers in as few bytes as they need, each string once, spans by their distance to the last. What
 * {@link PackedReader} reads.
 */
final class PackedWriter {

  private static final int SEVEN_BITS = 0x7f;

  private final ByteArrayOutputStream out;
  private final Map<String, Integer> texts = new HashMap<>();
  private final Map<Object, Integer> values = new HashMap<>();
  private final Optional<Document> document;
  private int last;
  private int after;

  /**
   * For a document that the reader has: what stands in its text isn't written again.
   *
   * @param known strings that the reader knows, each once
   */
  PackedWriter(Document document, List<String> known) {
    this.out = new ByteArrayOutputStream();
    this.document = Optional.of(document);
    known.forEach(text -> texts.put(text, texts.size()));
  }

  /**
   * @param known strings that the reader knows, each once
   */
  PackedWriter(List<String> known) {
    this.out = new ByteArrayOutputStream();
    this.document = Optional.empty();
    known.forEach(text -> texts.put(text, texts.size()));
  }

  /** Of bytes that go somewhere. */
  PackedWriter(ByteArrayOutputStream out) {
    this.out = out;
    this.document = Optional.empty();
  }

  Document document() {
    return document.orElseThrow();
  }

  /**
   * The place of an equal value among those that were written so before; -1 where there is none.
   */
  int seen(Object value) {
    Integer at = values.putIfAbsent(value, values.size());
    return at == null ? -1 : at;
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  void number(long value) {
    long left = value;
    while ((left & ~SEVEN_BITS) != 0) {
      out.write((int) ((left & SEVEN_BITS) | 0x80));
      left >>>= 7;
    }
    out.write((int) left);
  }

  void signed(long value) {
    number((value << 1) ^ (value >> 63));
  }

  void real(double value) {
    long bits = Double.doubleToLongBits(value);
    for (int shift = 56; shift >= 0; shift -= 8) {
      out.write((int) (bits >>> shift));
    }
  }

  void blob(byte[] bytes) {
    number(bytes.length);
    out.writeBytes(bytes);
  }

  /** Halves of surrogate pairs are kept, too, which UTF-8 alone wouldn't. */
  void text(String text) {
    Integer known = texts.get(text);
    if (known != null) {
      number(known + 3L);
      return;
    }
    texts.put(text, texts.size());
    int place = document.map(whole -> whole.text().indexOf(text)).orElse(-1);
    if (place >= 0) {
      number(2);
      number(place);
      number(text.length());
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (new String(bytes, StandardCharsets.UTF_8).equals(text)) {
      number(0);
      blob(bytes);
    } else {
      number(1);
      blob(units(text));
    }
  }

  /** A string that mostly is sixteen hexadecimal digits. */
  void identifier(String id) {
    Integer known = texts.get(id);
    if (known != null) {
      number(known + 3L);
      return;
    }
    texts.put(id, texts.size());
    boolean digits = id.matches("[0-9a-f]{16}");
    number(digits ? 0 : 1);
    blob(digits ? HexFormat.of().parseHex(id) : units(id));
  }

  private static byte[] units(String text) {
    byte[] units = new byte[2 * text.length()];
    for (int i = 0; i < text.length(); i++) {
      units[2 * i] = (byte) (text.charAt(i) >> 8);
      units[2 * i + 1] = (byte) text.charAt(i);
    }
    return units;
  }

  /** Where the last token ended. */
  int after() {
    return after;
  }

  /** Passes a token that needn't be written. */
  void pass(Span token) {
    last = token.start();
    after = token.end();
  }

  void span(Span span) {
    signed((long) span.start() - last);
    number(span.length());
    last = span.start();
  }
}
