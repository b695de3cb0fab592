package dev.hearsay.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding of a web page: what the bytes themselves prove (a mark, valid UTF-8) counts more
 * than what the server says, that more than what the page says about itself.
 */
final class HtmlCharset {

  /** Browsers look for a declaration in the first 1,024 bytes; some pages have it later. */
  private static final int HEAD = 8192;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)"
              + "|<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w:.-]+)",
          Pattern.CASE_INSENSITIVE);

  private static final byte ESCAPE = 0x1b;

  private HtmlCharset() {}

  static String decode(byte[] bytes, Optional<Charset> declared) {
    Optional<Charset> stated = declared.or(() -> inPage(bytes));
    // These write everything in ASCII bytes and would pass for UTF-8.
    Optional<Charset> escaped = stated.filter(HtmlCharset::usesEscapes);
    return escaped.isPresent() && holdsEscape(bytes)
        ? new String(bytes, escaped.get())
        : TextDecoder.decode(bytes, stated);
  }

  private static Optional<Charset> inPage(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher declaration = DECLARATION.matcher(head);
    while (declaration.find()) {
      String name = declaration.group(1) == null ? declaration.group(2) : declaration.group(1);
      Optional<Charset> charset = Content.charsetNamed(name);
      if (charset.isPresent()) {
        return charset;
      }
    }
    return Optional.empty();
  }

  private static boolean usesEscapes(Charset charset) {
    return charset.name().toUpperCase(Locale.ROOT).startsWith("ISO-2022-");
  }

  private static boolean holdsEscape(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, HEAD * 8); i++) {
      if (bytes[i] == ESCAPE) {
        return true;
      }
    }
    return false;
  }
}
