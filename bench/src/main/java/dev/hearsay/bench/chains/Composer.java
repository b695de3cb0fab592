package dev.hearsay.bench.chains;

import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Fills a frame and notes where source, cue and claim have come to stand. */
final class Composer {

  private final StringBuilder text = new StringBuilder();
  private final List<Span> source = new ArrayList<>();
  private final List<Span> cue = new ArrayList<>();
  private Span claimed = new Span(0, 0);
  private boolean attributed;

  void paragraph(String words) {
    text.append(text.length() == 0 ? "" : "\n\n").append(words);
  }

  /**
   * @param clause in lower case, without a full stop
   * @param names for what stands between angle brackets
   */
  void claim(String frame, String clause, Map<String, String> names) {
    text.append(text.length() == 0 ? "" : "\n\n");
    String filled = frame;
    for (Map.Entry<String, String> name : names.entrySet()) {
      filled = filled.replace("<" + name.getKey() + ">", name.getValue());
    }
    int at = 0;
    while (at < filled.length()) {
      char c = filled.charAt(at);
      if (c != '[') {
        text.append(c);
        at++;
        continue;
      }
      int end = filled.indexOf(']', at);
      mark(filled.substring(at + 1, end), clause);
      at = end + 1;
    }
  }

  private void mark(String marker, String clause) {
    int start = text.length();
    switch (marker.charAt(0)) {
      case 's' -> source.add(append(start, marker.substring(2)));
      case 'q' -> cue.add(append(start, marker.substring(2)));
      default -> {
        boolean opens = marker.equals("C");
        String first = clause.substring(0, 1);
        claimed =
            append(start, (opens ? first.toUpperCase(Locale.ROOT) : first) + clause.substring(1));
        attributed = !marker.equals("o");
      }
    }
  }

  private Span append(int start, String words) {
    text.append(words);
    return new Span(start, text.length());
  }

  String text() {
    return text.toString();
  }

  List<Span> source() {
    return List.copyOf(source);
  }

  List<Span> cue() {
    return List.copyOf(cue);
  }

  Span claimed() {
    return claimed;
  }

  boolean attributed() {
    return attributed;
  }
}
