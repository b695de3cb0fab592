package dev.hearsay.app.report;

import dev.hearsay.attribution.Act;
import dev.hearsay.attribution.Hedge;
import dev.hearsay.mention.Entity;
import dev.hearsay.text.Damage;
import dev.hearsay.text.Document;
import dev.hearsay.text.PublicationTime;
import dev.hearsay.timex.Timex;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What people read in the place of the labels that programs read. */
public final class Wording {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static final String STANDARD_INPUT = "-";

  private Wording() {}

  /** A noun, so that no speaker, singular or plural, disagrees with it. */
  public static String of(Act act) {
    return switch (act) {
      case STATE -> "statement";
      case REPORT -> "report";
      case DENY -> "denial";
      case ALLEGE -> "allegation";
      case PROMISE -> "promise";
      case ORDER -> "order";
      case CONFIRM -> "confirmation";
      case ASK -> "question or request";
      case PREDICT -> "prediction";
      case BELIEVE -> "belief";
      case THREATEN -> "threat";
      case TESTIFY -> "testimony";
    };
  }

  /** Empty where the text does not stand back. */
  public static String of(Hedge hedge) {
    return switch (hedge) {
      case NONE -> "";
      case REPORTED -> "only reported";
      case ALLEGED -> "only alleged";
      case UNCERTAIN -> "uncertain";
    };
  }

  /** The kind of thing, in one word. */
  public static String of(Entity.Type type) {
    return switch (type) {
      case PERSON -> "person";
      case ORG -> "organisation";
      case PLACE -> "place";
      case GROUP -> "group";
      case FACILITY -> "facility";
      case LAW -> "law";
      case EVENT -> "event";
      case WORK -> "work";
    };
  }

  /** What is wrong with a text. */
  public static String of(Damage.Kind kind) {
    return switch (kind) {
      case JOINED_WORDS -> "words joined";
      case UNCLOSED_QUOTATION -> "quotation mark never closed";
      case CUT_OFF_SENTENCE -> "sentence cut off";
      case MOJIBAKE -> "characters wrongly decoded";
      case DUPLICATED_PARAGRAPH -> "paragraph repeated";
      case TRUNCATED_TEXT -> "text truncated";
    };
  }

  /** What to know of a time. */
  public static String of(Timex.Note note) {
    return switch (note) {
      case AMBIGUOUS_ORDER -> "day and month could be the other way round";
      case IMPOSSIBLE_DATE -> "there is no such date";
      case YEAR_UNKNOWN -> "year unknown";
    };
  }

  /** A day, written out. */
  public static String of(PublicationTime time) {
    return DATE.format(time.date());
  }

  /** A day, written out. */
  public static String of(LocalDate day) {
    return DATE.format(day);
  }

  /** Where a document was found. */
  public static String place(Document document) {
    return document.uri().equals(STANDARD_INPUT) ? "standard input" : document.uri();
  }

  /** "1 statement", "2,000 statements". */
  public static String count(long number, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
  }
}
