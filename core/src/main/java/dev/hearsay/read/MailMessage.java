package dev.hearsay.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * A message taken apart: its own headers, decoded, and its leaves. Attached messages are leaves; a
 * message cut off anywhere gives what is there.
 */
final class MailMessage {

  private static final int MOST_HEADERS = 10_000;
  private static final int LONGEST_HEADER = 1 << 20;
  private static final Pattern FILE_NAME =
      Pattern.compile(
          "(?:file)?name\\*?=\\s*(?:\"([^\"]*)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);

  private final Map<String, String> headers = new HashMap<>();
  private final List<MailPart> parts = new ArrayList<>();
  private String disposition = "";
  private String typeLine = "";

  private MailMessage() {}

  static MailMessage parse(byte[] bytes, long maximumBytes) throws IOException {
    MailMessage message = new MailMessage();
    MimeTokenStream tokens =
        new MimeTokenStream(
            new MimeConfig.Builder()
                .setMaxLineLen(-1)
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxHeaderLen(LONGEST_HEADER)
                .build());
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    tokens.parse(new ByteArrayInputStream(bytes));
    try {
      message.read(tokens, maximumBytes);
    } catch (MimeException e) {
      if (message.parts.isEmpty()) {
        throw new SkippedException(SkipReason.MALFORMED, "not a message: " + e.getMessage());
      }
    }
    return message;
  }

  /** A header of the message itself, encoded words decoded; of several, the first. */
  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name)).filter(value -> !value.isBlank());
  }

  List<MailPart> parts() {
    return parts;
  }

  private void read(MimeTokenStream tokens, long maximumBytes) throws IOException, MimeException {
    boolean top = true;
    for (EntityState state = tokens.getState();
        state != EntityState.T_END_OF_STREAM;
        state = tokens.next()) {
      switch (state) {
        case T_START_HEADER -> {
          disposition = "";
          typeLine = "";
        }
        case T_FIELD -> field(tokens.getField(), top);
        case T_END_HEADER -> top = false;
        case T_BODY -> body(tokens, maximumBytes);
        default -> {
          // preambles, epilogues, the frames of multiparts: nothing to read
        }
      }
    }
  }

  private void field(Field field, boolean top) {
    String name = field.getName().toLowerCase(Locale.ROOT);
    String value = field.getBody() == null ? "" : field.getBody();
    if (name.equals("content-disposition")) {
      disposition = value;
    } else if (name.equals("content-type")) {
      typeLine = value;
    }
    if (top) {
      headers.putIfAbsent(name, decoded(value));
    }
  }

  private void body(MimeTokenStream tokens, long maximumBytes) throws IOException {
    BodyDescriptor descriptor = tokens.getBodyDescriptor();
    byte[] bytes;
    try (InputStream stream = tokens.getDecodedInputStream()) {
      bytes = LimitedStream.readAll(stream, maximumBytes);
    }
    Optional<String> name = fileName(disposition).or(() -> fileName(typeLine));
    boolean attached = disposition.toLowerCase(Locale.ROOT).startsWith("attachment");
    Optional<String> charset =
        typeLine.toLowerCase(Locale.ROOT).contains("charset")
            ? Optional.ofNullable(descriptor.getCharset())
            : Optional.empty();
    parts.add(
        new MailPart(
            bytes,
            descriptor.getMimeType().toLowerCase(Locale.ROOT),
            charset,
            name,
            attached || name.isPresent()));
  }

  private static Optional<String> fileName(String line) {
    Matcher name = FILE_NAME.matcher(line);
    return name.find()
        ? Optional.of(decoded(name.group(1) == null ? name.group(2) : name.group(1)))
        : Optional.empty();
  }

  private static String decoded(String value) {
    return DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT, StandardCharsets.UTF_8)
        .strip();
  }
}
