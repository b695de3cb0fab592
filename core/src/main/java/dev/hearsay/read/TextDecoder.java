package dev.hearsay.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * From bytes to characters: finds the encoding by byte order mark, by the zero bytes of UTF-16, by
 * being valid UTF-8, by what was declared, and otherwise takes windows-1252, of which every byte
 * sequence is a text. Only the mark is dropped; line ends and all other characters stay.
 */
final class TextDecoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int SAMPLE = 4096;

  /** A text with more than one control character in this many is no text. */
  private static final int CHARACTERS_PER_CONTROL = 100;

  private TextDecoder() {}

  static String decode(byte[] bytes, Optional<Charset> declared) {
    return decode(bytes, bytes.length, declared);
  }

  /** The characters of the first {@code length} bytes. */
  static String decode(byte[] bytes, int length, Optional<Charset> declared) {
    Charset charset = charset(bytes, length, declared);
    int mark = Math.min(markLength(bytes, charset), length);
    return new String(bytes, mark, length - mark, charset);
  }

  /** The encoding that {@link #decode} takes. */
  static Charset charset(byte[] bytes, int length, Optional<Charset> declared) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    Optional<Charset> wide = withoutMark(bytes, length);
    if (wide.isPresent()) {
      return wide.get();
    }
    if (isUtf8(bytes, length)) {
      return StandardCharsets.UTF_8;
    }
    return declared
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8) || mostlyUtf8(bytes, length))
        // browsers and mail programs mean windows-1252 when they say one of these
        .map(
            charset ->
                charset.equals(StandardCharsets.ISO_8859_1)
                        || charset.equals(StandardCharsets.US_ASCII)
                    ? WINDOWS_1252
                    : charset)
        .orElse(mostlyUtf8(bytes, length) ? StandardCharsets.UTF_8 : WINDOWS_1252);
  }

  /** Whether the characters are noise rather than text: too many control characters. */
  static boolean isNoise(CharSequence characters) {
    int length = Math.min(characters.length(), 16 * SAMPLE);
    int controls = 0;
    int replaced = 0;
    for (int i = 0; i < length; i++) {
      char c = characters.charAt(i);
      if (c < ' ' ? c != '\n' && c != '\r' && c != '\t' && c != '\f' : c >= 0x7F && c < 0xA0) {
        controls++;
      } else if (c == '\uFFFD') {
        replaced++;
      }
    }
    return controls > 1 + length / CHARACTERS_PER_CONTROL || replaced > 2 + length / 10;
  }

  /** Length of the byte order mark of that encoding at the start. */
  static int markLength(byte[] bytes, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    }
    boolean marked =
        (charset.equals(StandardCharsets.UTF_16BE) && startsWith(bytes, 0xFE, 0xFF))
            || (charset.equals(StandardCharsets.UTF_16LE) && startsWith(bytes, 0xFF, 0xFE));
    return marked ? 2 : 0;
  }

  static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark: in western text every other byte is zero. */
  private static Optional<Charset> withoutMark(byte[] bytes, int total) {
    int length = Math.min(total, SAMPLE) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int most = length / 2 - length / 8;
    int few = length / 40;
    if (length >= 4 && even >= most && odd <= few) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return length >= 4 && odd >= most && even <= few
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  private static boolean isUtf8(byte[] bytes, int length) {
    CharBuffer sink = CharBuffer.allocate(SAMPLE);
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer source = ByteBuffer.wrap(bytes, 0, length);
    try {
      while (true) {
        // the end isn't announced: a character cut off at the very end is still UTF-8
        CoderResult result = decoder.decode(source, sink, false);
        if (result.isUnderflow()) {
          return source.remaining() < 4;
        }
        if (result.isError()) {
          result.throwException();
        }
        sink.clear();
      }
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** UTF-8 with a few broken places: at least nine in ten non-ASCII characters are well formed. */
  private static boolean mostlyUtf8(byte[] bytes, int length) {
    int good = 0;
    int bad = 0;
    for (int i = 0; i < length; i++) {
      int lead = bytes[i] & 0xFF;
      if (lead < 0x80) {
        continue;
      }
      int more = lead >= 0xF0 && lead < 0xF5 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
      boolean whole = more > 0 && lead < 0xF5 && i + more < length;
      for (int k = 1; whole && k <= more; k++) {
        whole = (bytes[i + k] & 0xC0) == 0x80;
      }
      if (whole) {
        good++;
        i += more;
      } else {
        bad++;
      }
    }
    return good > 0 && good >= 9 * bad;
  }
}
