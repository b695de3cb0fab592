package dev.hearsay.bench.samples;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One document of the samples as it should be read and understood.
 *
 * @param id name of the document in the gold
 * @param file its file, relative to {@code samples/}
 * @param item where the file holds several documents, the URI of this one
 * @param outlet who published it
 * @param declaredOutlet what the file itself says of that; empty where a reader must be told
 * @param published a date or a moment, ISO 8601
 * @param supplied fields that the file can't say and that reading must be given
 * @param optional lines that an extraction may keep or drop without fault
 */
public record SampleDocument(
    String id,
    String file,
    Optional<String> item,
    String format,
    String genre,
    String outlet,
    Optional<String> declaredOutlet,
    Optional<String> title,
    List<String> byline,
    String published,
    Optional<String> updated,
    List<String> supplied,
    Optional<String> canonical,
    Optional<String> language,
    List<Paragraph> paragraphs,
    List<String> optional,
    List<SampleCredit> credits,
    List<SampleLink> links,
    List<SampleDamage> damage,
    List<SampleEntity> entities,
    List<SampleTime> times,
    List<SampleQuantity> quantities,
    List<SampleAttribution> attributions,
    List<SampleEvent> events) {

  /** A block of the article's text; {@code kind} as in {@code Block.Kind}, in lower case. */
  public record Paragraph(String kind, String text) {}

  /** An agency or outlet named as the origin of the text, or reporters credited for it. */
  public record SampleCredit(String words, Optional<Integer> occurrence, String agency) {
    public Words where() {
      return place(words, occurrence);
    }
  }

  /** A link of the article's text. */
  public record SampleLink(String words, Optional<Integer> occurrence, String target) {
    public Words where() {
      return place(words, occurrence);
    }
  }

  /** A place where the text is not as it was written; {@code kind} as in the JSON of a reading. */
  public record SampleDamage(
      String words, Optional<Integer> occurrence, String kind, Optional<String> suggestion) {
    public Words where() {
      return place(words, occurrence);
    }
  }

  /**
   * Somebody or something named.
   *
   * @param id the same for the same thing in every document
   * @param names what it is called by name in this document
   * @param nominals other noun phrases that stand for it; pronouns are not listed
   */
  public record SampleEntity(
      String id, String type, String name, List<String> names, List<String> nominals) {}

  /**
   * A time expression.
   *
   * @param value in TIMEX3 form
   * @param from first day, where the expression has one
   * @param to last day
   */
  public record SampleTime(
      String words,
      Optional<Integer> occurrence,
      String value,
      Optional<String> from,
      Optional<String> to) {
    public Words where() {
      return place(words, occurrence);
    }
  }

  /**
   * A number with what it counts.
   *
   * @param value empty for "dozens of" and "more than half"
   * @param outOf for a part of a whole ("two of the eleven")
   */
  public record SampleQuantity(
      String words,
      Optional<Integer> occurrence,
      Optional<Double> value,
      Optional<Integer> outOf,
      String comparator,
      String of) {
    public Words where() {
      return place(words, occurrence);
    }
  }

  /** The paragraphs as one text, an empty line between two. */
  public String text() {
    return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
  }

  static Words place(String words, Optional<Integer> occurrence) {
    return new Words(words, occurrence.orElse(0));
  }
}
