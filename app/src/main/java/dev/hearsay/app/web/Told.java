package dev.hearsay.app.web;

import dev.hearsay.app.report.Wording;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A document as pages name it.
 *
 * @param name of the outlet, or the place where the document was found
 * @param title empty where it has none
 * @param date of publication, written out; empty where it isn't known
 */
public record Told(
    String id, String name, String title, String date, Optional<LocalDate> published) {

  private static final int LONGEST = 400;

  static Told of(Document document) {
    Optional<LocalDate> day = document.published().map(time -> time.date());
    return new Told(
        document.id().value(),
        document.outlet().orElseGet(() -> shortPlace(Wording.place(document))),
        document.title().orElse(""),
        day.map(Wording::of).orElse(""),
        day);
  }

  /** The last part of a path or an address; the whole of what has none. */
  static String shortPlace(String place) {
    // The hash is that of AddPage, for names that say too little.
    String path = place.replaceFirst("( \\([0-9a-f]{8}\\)|[?#].*)$", "").replaceFirst("/+$", "");
    String last = path.substring(path.lastIndexOf('/') + 1);
    return last.isEmpty() ? place : last;
  }

  /** The document's page. */
  public String link() {
    return "/article/" + id;
  }

  /** The title, or what there is in its place. */
  public String heading() {
    return title.isEmpty() ? "Untitled" : title;
  }

  /** Its page, at a passage that is marked there. */
  public String link(Span span) {
    String place = span.start() + "-" + span.end();
    return link() + "?at=" + place + "#s" + place;
  }

  /** Words of a text on one line, what lies between them as an ellipsis. */
  static String words(String text, List<Span> spans) {
    return shortened(
        spans.stream()
            .map(span -> span.of(text).replaceAll("\\s+", " ").strip())
            .collect(Collectors.joining(" … ")));
  }

  static String words(String text, Span span) {
    return words(text, List.of(span));
  }

  private static String shortened(String words) {
    return words.codePointCount(0, words.length()) <= LONGEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** From the first word to the last. */
  static Span hull(List<Span> spans) {
    return new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
  }
}
