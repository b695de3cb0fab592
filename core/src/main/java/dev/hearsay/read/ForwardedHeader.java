package dev.hearsay.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header that mail programs write above a message forwarded within another: who wrote it and
 * when, which the header of the outer message doesn't say.
 */
final class ForwardedHeader {

  private static final Pattern MARK =
      Pattern.compile(
          "(?im)^[>\\s]*(?:[-_]{2,}\\s*(?:forwarded message|weitergeleitete nachricht"
              + "|message transféré)\\s*[-_]{2,}|begin forwarded message:?)\\s*$");

  private static final Pattern FIELD =
      Pattern.compile(
          "(?i)[>\\s*]*(from|date|sent|subject|to|cc|reply-to|von|datum|betreff|an)\\s*:[\\s*]*(.*)");

  /** With more of the sender's own words above it, what is forwarded is only an appendix. */
  private static final int REACH = 1000;

  private static final int MOST_LINES = 12;

  private ForwardedHeader() {}

  /** Fields by their English name; of a message forwarded again and again those of the first. */
  static Map<String, String> fields(String text) {
    Map<String, String> fields = Map.of();
    Matcher mark = MARK.matcher(text);
    int from = 0;
    while (mark.find(from) && mark.start() - from < REACH) {
      from = mark.end();
      fields = fieldsBelow(text.substring(from));
    }
    return fields;
  }

  private static Map<String, String> fieldsBelow(String below) {
    Map<String, String> fields = new HashMap<>();
    for (String line : below.lines().limit(MOST_LINES).toList()) {
      Matcher field = FIELD.matcher(line);
      if (field.matches()) {
        english(field.group(1)).ifPresent(name -> fields.putIfAbsent(name, field.group(2).strip()));
      } else if (!fields.isEmpty() && line.isBlank()) {
        break;
      }
    }
    return fields;
  }

  private static Optional<String> english(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "from", "von" -> Optional.of("from");
      case "date", "sent", "datum" -> Optional.of("date");
      case "subject", "betreff" -> Optional.of("subject");
      default -> Optional.empty();
    };
  }
}
