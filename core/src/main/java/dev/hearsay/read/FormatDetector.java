package dev.hearsay.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises a format by its first bytes, never by its name. What a server or archive declares
 * decides only where the bytes leave it open: whether text with a tag or two is a page.
 */
final class FormatDetector {

  /** As many bytes as detection looks at. */
  static final int HEAD = 16384;

  private static final int PDF_WITHIN = 1024;

  private static final List<byte[]> FOREIGN =
      List.of(
          bytes("\u0089PNG"),
          bytes("GIF8"),
          bytes("\u00FF\u00D8\u00FF"),
          bytes("RIFF"),
          bytes("II*\0"),
          bytes("MM\0*"),
          bytes("BM\u0000"),
          bytes("\0\0\u0001\0"),
          bytes("PK\u0003\u0004"),
          bytes("PK\u0005\u0006"),
          bytes("7z\u00BC\u00AF"),
          bytes("Rar!"),
          bytes("BZh"),
          bytes("\u00FD7zXZ"),
          bytes("(\u00B5/\u00FD"),
          bytes("\u00D0\u00CF\u0011\u00E0"),
          bytes("OggS"),
          bytes("ID3"),
          bytes("fLaC"),
          bytes("\u001AE\u00DF\u00A3"),
          bytes("wOFF"),
          bytes("wOF2"),
          bytes("OTTO"),
          bytes("\0\u0001\0\0\0"),
          bytes("true\0"),
          bytes("\u007FELF"),
          bytes("MZ\u0090"),
          bytes("\u00CA\u00FE\u00BA\u00BE"),
          bytes("SQLite format 3"),
          bytes("{\\rtf"),
          bytes("%!PS"));

  private static final Pattern HTML_SIGN =
      Pattern.compile(
          "<!doctype\\s+html|<html[\\s>]|<head[\\s>]|<body[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern HTML_TAG =
      Pattern.compile(
          "</?(?:html|head|title|meta|link|body|div|section|article|main|header|p|br|h[1-6]|ul|ol|li|"
              + "table|tr|td|span|strong|em|blockquote|script|style|img|figure|a)(?:\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HEADER_LINE = Pattern.compile("([!-9;-~]{1,60}):(?:\\s.*)?");
  private static final Set<String> TRANSPORT_HEADERS =
      Set.of(
          "received",
          "return-path",
          "delivered-to",
          "message-id",
          "mime-version",
          "dkim-signature",
          "x-mailer",
          "content-transfer-encoding",
          "snapshot-content-location");
  private static final Set<String> MESSAGE_HEADERS =
      Set.of("from", "to", "subject", "date", "cc", "reply-to", "sender", "content-type");

  private FormatDetector() {}

  /**
   * The format of what begins with {@code head}.
   *
   * @param head the first {@link #HEAD} bytes, or all when there are fewer
   * @param mediaType as declared by whoever delivered it
   */
  static Format detect(byte[] head, Optional<String> mediaType) {
    if (head.length == 0) {
      return Format.EMPTY;
    }
    if (TextDecoder.startsWith(head, 0x1F, 0x8B)) {
      return Format.GZIP;
    }
    if (isForeign(head)) {
      return Format.FOREIGN;
    }
    String ascii =
        new String(head, 0, Math.min(head.length, PDF_WITHIN), StandardCharsets.ISO_8859_1);
    if (ascii.contains("%PDF-")) {
      return Format.PDF;
    }
    if (ascii.startsWith("WARC/")) {
      return Format.WEB_ARCHIVE;
    }
    String text = TextDecoder.decode(head, Optional.empty());
    if (TextDecoder.isNoise(text)) {
      return Format.UNKNOWN;
    }
    boolean markedUp = text.stripLeading().startsWith("<") || isJson(text.stripLeading());
    return markedUp && FeedReader.looksLikeFeed(head) ? Format.FEED : ofText(text, mediaType);
  }

  private static Format ofText(String text, Optional<String> mediaType) {
    String start = text.stripLeading();
    if (start.isEmpty()) {
      return Format.EMPTY;
    }
    if (start.startsWith("<")) {
      return ofMarkup(start, mediaType);
    }
    if (isJson(start)) {
      return Format.JSON;
    }
    if (isMail(start)) {
      return Format.MAIL;
    }
    if (start.startsWith("From ")
        && start.indexOf('\n') > 0
        && isMail(start.substring(start.indexOf('\n') + 1))) {
      return Format.MAILBOX;
    }
    boolean declaredPage =
        mediaType.filter(type -> type.equals("text/html") || type.contains("xhtml")).isPresent();
    return declaredPage || looksLikePage(start) ? Format.HTML : Format.TEXT;
  }

  private static Format ofMarkup(String start, Optional<String> mediaType) {
    if (looksLikePage(start) || mediaType.filter(type -> type.contains("html")).isPresent()) {
      return Format.HTML;
    }
    boolean xml = start.startsWith("<?xml") || start.startsWith("<!DOCTYPE");
    return xml ? Format.FOREIGN : Format.TEXT;
  }

  /** Whether characters are a page or a piece of one, going by their first thousands. */
  static boolean isPage(String characters) {
    return looksLikePage(characters.substring(0, Math.min(characters.length(), HEAD)));
  }

  /** A page says so, or shows at least two tags that only pages have. */
  private static boolean looksLikePage(String text) {
    if (HTML_SIGN.matcher(text).find()) {
      return true;
    }
    return HTML_TAG.matcher(text).results().limit(2).count() == 2;
  }

  private static boolean isJson(String start) {
    if (start.startsWith("{")) {
      String inside = start.substring(1).stripLeading();
      return inside.startsWith("\"") || inside.startsWith("}");
    }
    if (start.startsWith("[")) {
      String inside = start.substring(1).stripLeading();
      return inside.startsWith("{") || inside.startsWith("]");
    }
    return false;
  }

  /**
   * Header lines up to an empty line, with one that only mail programs write, or with a sender and
   * two more of a message's own. A text that begins "Title: … By: … Published: …" is no mail.
   */
  private static boolean isMail(String start) {
    int transport = 0;
    int message = 0;
    boolean sender = false;
    for (String line : (Iterable<String>) start.lines()::iterator) {
      if (line.isBlank()) {
        break;
      }
      if (Character.isWhitespace(line.charAt(0))) {
        continue;
      }
      Matcher header = HEADER_LINE.matcher(line);
      if (!header.matches()) {
        return false;
      }
      String name = header.group(1).toLowerCase(Locale.ROOT);
      transport += TRANSPORT_HEADERS.contains(name) ? 1 : 0;
      message += MESSAGE_HEADERS.contains(name) ? 1 : 0;
      sender |= name.equals("from");
    }
    return (transport > 0 && transport + message > 1) || (sender && message > 2);
  }

  private static boolean isForeign(byte[] head) {
    for (byte[] magic : FOREIGN) {
      if (head.length >= magic.length
          && Arrays.equals(head, 0, magic.length, magic, 0, magic.length)) {
        return true;
      }
    }
    // MP4 and QuickTime: a box length, then "ftyp"
    return head.length > 8 && head[4] == 'f' && head[5] == 't' && head[6] == 'y' && head[7] == 'p';
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }
}
