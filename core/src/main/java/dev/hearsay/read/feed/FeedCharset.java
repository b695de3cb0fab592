package dev.hearsay.read.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which encoding a feed's bytes are in. Declarations are often wrong, so each one is believed only
 * as far as the bytes decode by it: byte order mark, the pattern of zero bytes, the header, the XML
 * declaration, UTF-8, and windows-1252, in which any bytes can be read.
 */
final class FeedCharset {

  private static final int HEAD = 1024;
  private static final Pattern HEADER = charsetPattern("charset\\s*=");
  private static final Pattern DECLARATION = charsetPattern("<\\?xml\\s[^>]{0,200}?encoding\\s*=");

  /** Supersets that the producers of the narrower name really use. */
  private static final Map<String, String> SUPERSETS =
      Map.of(
          "iso-8859-1", "windows-1252",
          "latin1", "windows-1252",
          "gb2312", "GB18030",
          "gbk", "GB18030",
          "euc-kr", "x-windows-949",
          "shift_jis", "windows-31j",
          "iso-8859-9", "windows-1254",
          "tis-620", "x-windows-874");

  private FeedCharset() {}

  /** The characters, without a byte order mark. */
  static String decode(byte[] bytes, Optional<String> contentType) {
    Optional<Mark> mark = Mark.of(bytes);
    if (mark.isPresent()) {
      byte[] rest = Arrays.copyOfRange(bytes, mark.get().length, bytes.length);
      return decodeLeniently(rest, Charset.forName(mark.get().charset));
    }
    for (Charset candidate : candidates(bytes, contentType)) {
      Optional<String> text = decodeStrictly(bytes, candidate);
      if (text.isPresent()) {
        return text.get();
      }
    }
    return decodeLeniently(bytes, mostlyUtf8(bytes) ? StandardCharsets.UTF_8 : windows1252());
  }

  private static List<Charset> candidates(byte[] bytes, Optional<String> contentType) {
    List<Charset> candidates = new ArrayList<>();
    contentType.flatMap(type -> named(HEADER, type)).ifPresent(candidates::add);
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    // Bytes in which the declaration could be read one by one are not in a wider encoding.
    named(DECLARATION, head)
        .filter(charset -> !charset.name().startsWith("UTF-16"))
        .filter(charset -> !charset.name().startsWith("UTF-32"))
        .ifPresent(candidates::add);
    candidates.add(StandardCharsets.UTF_8);
    return candidates;
  }

  private static Optional<Charset> named(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(SUPERSETS.getOrDefault(name, name)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty(); // an unknown name says nothing: the other candidates decide
    }
  }

  private static Optional<String> decodeStrictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty(); // that is the answer: the bytes are not in this encoding
    }
  }

  private static String decodeLeniently(byte[] bytes, Charset charset) {
    return new String(bytes, charset);
  }

  /** Whether more multi-byte characters are whole than broken: then a few bytes were damaged. */
  private static boolean mostlyUtf8(byte[] bytes) {
    String text = decodeLeniently(bytes, StandardCharsets.UTF_8);
    long broken = text.chars().filter(c -> c == '\uFFFD').count();
    long whole = text.codePoints().filter(c -> c > 0x7F && c != 0xFFFD).count();
    return whole > broken;
  }

  private static Charset windows1252() {
    return Charset.forName("windows-1252");
  }

  private static Pattern charsetPattern(String before) {
    return Pattern.compile(before + "\\s*[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);
  }

  /** The first bytes as they look in each encoding that shows itself, with a mark or without. */
  private enum Mark {
    UTF_32BE("UTF-32BE", 4, "\u0000\u0000\u00FE\u00FF"),
    UTF_32LE("UTF-32LE", 4, "\u00FF\u00FE\u0000\u0000"),
    UTF_8("UTF-8", 3, "\u00EF\u00BB\u00BF"),
    UTF_16BE("UTF-16BE", 2, "\u00FE\u00FF"),
    UTF_16LE("UTF-16LE", 2, "\u00FF\u00FE"),
    BARE_UTF_32BE("UTF-32BE", 0, "\u0000\u0000\u0000<"),
    BARE_UTF_32LE("UTF-32LE", 0, "<\u0000\u0000\u0000"),
    BARE_UTF_16BE("UTF-16BE", 0, "\u0000<\u0000"),
    BARE_UTF_16LE("UTF-16LE", 0, "<\u0000");

    private final String charset;
    private final int length;
    private final String start;

    Mark(String charset, int length, String start) {
      this.charset = charset;
      this.length = length;
      this.start = start;
    }

    static Optional<Mark> of(byte[] bytes) {
      int length = Math.min(bytes.length, 4);
      String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
      return Arrays.stream(values()).filter(mark -> head.startsWith(mark.start)).findFirst();
    }
  }
}
