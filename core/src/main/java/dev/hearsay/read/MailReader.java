package dev.hearsay.read;

import dev.hearsay.text.PublicationTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail to its documents: the message itself, from its HTML part where it has one, and every
 * article attached to it. The sender of a mailing list is the outlet, any other sender the author;
 * of a forwarded message that is who first sent it. A page saved as one file (MHTML) is a message
 * too: then only the page counts, and neither the date nor the sender says anything about the
 * article.
 */
final class MailReader {

  private static final int DEEPEST = 5;
  private static final Pattern SENDER = Pattern.compile("\\s*\"?([^\"<]*?)\"?\\s*<[^>]*>\\s*");
  private static final Pattern FORWARDED =
      Pattern.compile("^(?:(?:re|fwd?|aw|wg)\\s*:\\s*)+", Pattern.CASE_INSENSITIVE);
  private static final Pattern NEXT_MESSAGE = Pattern.compile("(?m)(?<=\\n\\r?\\n)From \\S.*$");

  private final ReadOptions options;
  private final ContentReader contents;

  MailReader(ReadOptions options, ContentReader contents) {
    this.options = options;
    this.contents = contents;
  }

  void read(Content content, Consumer<Outcome> sink) throws IOException {
    read(content.bytes(), content.uri(), 0, sink);
  }

  /** Several messages in one file, each after a line that begins with "From ". */
  void readMailbox(Content content, Consumer<Outcome> sink) throws IOException {
    // one character a byte, so that the messages' own encodings stay
    String mailbox = new String(content.bytes(), StandardCharsets.ISO_8859_1);
    Matcher next = NEXT_MESSAGE.matcher(mailbox);
    int start = mailbox.indexOf('\n') + 1;
    int count = 0;
    while (start < mailbox.length()) {
      boolean more = next.find(start);
      int end = more ? next.start() : mailbox.length();
      count++;
      byte[] message = mailbox.substring(start, end).getBytes(StandardCharsets.ISO_8859_1);
      String uri = content.uri() + "#" + count;
      try {
        read(message, uri, 0, sink);
      } catch (SkippedException e) {
        sink.accept(e.of(uri));
      }
      start = more ? Math.min(next.end() + 1, mailbox.length()) : mailbox.length();
    }
  }

  private void read(byte[] bytes, String uri, int depth, Consumer<Outcome> sink)
      throws IOException {
    if (depth > DEEPEST) {
      throw new SkippedException(
          SkipReason.MALFORMED, "messages nested more than " + DEEPEST + " deep");
    }
    MailMessage message = MailMessage.parse(bytes, options.maximumBytes());
    Optional<String> page = savedPage(message);
    Optional<MailPart> body = body(message);
    boolean anything = body.isPresent();
    if (body.isPresent()) {
      Declared declared = page.isPresent() ? Declared.NOTHING : declared(message);
      String address = page.filter(location -> location.contains("://")).orElse(uri);
      Optional<MailPart> plain = longest(message, "text/plain");
      body(body.get(), plain, declared, address).forEach(sink);
    }
    if (page.isEmpty()) {
      anything |= attachments(message, body, uri, depth, sink);
    }
    if (!anything) {
      throw new SkippedException(SkipReason.NO_TEXT, "a message without text");
    }
  }

  /** The message's own document; the plain words where the page gives none. */
  private List<Outcome> body(
      MailPart body, Optional<MailPart> plain, Declared declared, String uri) {
    if (body.mediaType().equals("text/html")) {
      Content page = Content.of(uri, body.bytes(), Optional.of(body.contentType()));
      List<Outcome> outcomes =
          contents.read(page, Format.HTML).stream().map(declared::amend).toList();
      return plain.isEmpty() || outcomes.stream().anyMatch(Outcome.Read.class::isInstance)
          ? outcomes
          : body(plain.get(), plain, declared, uri);
    }
    return List.of(contents.readText(decoded(body), declared, uri));
  }

  private boolean attachments(
      MailMessage message, Optional<MailPart> body, String uri, int depth, Consumer<Outcome> sink)
      throws IOException {
    boolean any = false;
    int count = 0;
    for (MailPart part : message.parts()) {
      count++;
      boolean other = part.isBody("text/plain") || part.isBody("text/html");
      if (body.filter(part::equals).isPresent() || other) {
        continue; // the body, or the same again as plain text
      }
      String place = uri + "#" + part.name().orElse("part-" + count);
      Content content = Content.of(place, part.bytes(), Optional.of(part.contentType()));
      Format format =
          part.mediaType().equals("message/rfc822") ? Format.MAIL : ContentReader.format(content);
      switch (format) {
        case EMPTY, FOREIGN, UNKNOWN, MAILBOX, WEB_ARCHIVE -> {
          // pictures, signatures, calendars
        }
        case MAIL -> {
          any = true;
          try {
            read(part.bytes(), place, depth + 1, sink);
          } catch (SkippedException e) {
            sink.accept(e.of(place));
          }
        }
        case TEXT -> {
          if (part.mediaType().equals("text/plain")) {
            any = true;
            contents.read(content).forEach(sink);
          }
        }
        case HTML, PDF, FEED, JSON, GZIP -> {
          any = true;
          contents.read(content, format).forEach(sink);
        }
      }
    }
    return any;
  }

  /** The longest HTML body, else the longest plain one. */
  private static Optional<MailPart> body(MailMessage message) {
    return longest(message, "text/html").or(() -> longest(message, "text/plain"));
  }

  private static Optional<MailPart> longest(MailMessage message, String type) {
    boolean saved = savedPage(message).isPresent();
    var bodies =
        message.parts().stream()
            .filter(part -> part.isBody(type))
            .filter(part -> part.bytes().length > 0);
    return saved
        ? bodies.findFirst() // frames and advertisements come after the page
        : bodies.max(Comparator.comparingInt(part -> part.bytes().length));
  }

  /** Where a page saved as MHTML came from. */
  private static Optional<String> savedPage(MailMessage message) {
    Optional<String> location = message.header("snapshot-content-location");
    boolean byBrowser =
        message
            .header("from")
            .filter(from -> from.toLowerCase(Locale.ROOT).startsWith("<saved by"))
            .isPresent();
    return location.or(() -> byBrowser ? Optional.of("saved page") : Optional.empty());
  }

  private static Declared declared(MailMessage message) {
    Map<String, String> forwarded =
        longest(message, "text/plain")
            .map(MailReader::decoded)
            .map(ForwardedHeader::fields)
            .orElse(Map.of());
    Optional<String> sender = field(forwarded, "from", message).flatMap(MailReader::senderName);
    boolean list =
        !forwarded.containsKey("from")
            && message.header("list-id").or(() -> message.header("list-unsubscribe")).isPresent();
    Optional<PublicationTime> date = field(forwarded, "date", message).flatMap(StatedTime::parse);
    return new Declared(
        Optional.empty(),
        list ? sender : Optional.empty(),
        field(forwarded, "subject", message)
            .map(subject -> FORWARDED.matcher(subject).replaceFirst(""))
            .filter(subject -> !subject.isBlank()),
        list ? List.of() : sender.stream().toList(),
        date,
        Optional.empty(),
        message.header("content-language"));
  }

  private static Optional<String> field(
      Map<String, String> forwarded, String name, MailMessage message) {
    return Optional.ofNullable(forwarded.get(name))
        .filter(value -> !value.isEmpty())
        .or(() -> message.header(name));
  }

  private static String decoded(MailPart part) {
    return TextDecoder.decode(part.bytes(), Content.charset(part.contentType()));
  }

  private static Optional<String> senderName(String from) {
    Matcher sender = SENDER.matcher(from);
    return sender.matches()
        ? Optional.of(sender.group(1).strip()).filter(name -> !name.isEmpty())
        : Optional.empty();
  }
}
