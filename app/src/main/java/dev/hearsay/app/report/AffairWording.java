package dev.hearsay.app.report;

import dev.hearsay.affair.Ground;
import dev.hearsay.affair.Order.Compliance;
import dev.hearsay.affair.Term;
import dev.hearsay.affair.Term.Status;
import dev.hearsay.event.EventType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What people read in the place of the labels of an affair. */
public final class AffairWording {

  private static final int MOST_NAMES = 3;

  private AffairWording() {}

  /** What became of a term. */
  public static String of(Status status) {
    return switch (status) {
      case FULFILLED -> "fulfilled";
      case PARTLY -> "in part";
      case BROKEN -> "broken";
      case UNKNOWN -> "unknown";
    };
  }

  /** "2 of 11", "11 owed"; nothing where nothing was counted. */
  public static String counted(Term term) {
    if (term.due().isEmpty()) {
      return term.done().map(done -> String.format(Locale.ROOT, "%,d done", done)).orElse("");
    }
    long due = term.due().get();
    return term.done()
        .map(done -> String.format(Locale.ROOT, "%,d of %,d", done, due))
        .orElseGet(() -> String.format(Locale.ROOT, "%,d owed", due));
  }

  /** What became of an order. */
  public static String of(List<Compliance> followed) {
    return followed.stream().map(AffairWording::of).collect(Collectors.joining(", then "));
  }

  /** One thing that became of an order. */
  public static String of(Compliance compliance) {
    return switch (compliance) {
      case OBEYED -> "obeyed";
      case DEFIED -> "defied";
      case STAYED -> "stayed";
      case APPEALED -> "appealed";
      case UNKNOWN -> "unknown";
    };
  }

  /** What words have to do with a line. */
  public static String of(Ground.Bearing bearing) {
    return switch (bearing) {
      case TELLS -> "told";
      case FOLLOWS -> "what followed";
      case AGAINST -> "against it";
    };
  }

  /** The type of an event, as a heading. */
  public static String of(EventType type) {
    String label = type.label();
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }

  /** Names, but for those that are too many to read. */
  public static String some(List<String> names) {
    int more = names.size() - MOST_NAMES;
    return more > 0
        ? String.join(", ", names.subList(0, MOST_NAMES))
            + String.format(Locale.ROOT, " and %,d more", more)
        : String.join(", ", names);
  }

  /** "of 139", "once of 143": how many are in a group, where that is known. */
  static String counted(Optional<Long> count) {
    return count.map(number -> String.format(Locale.ROOT, " (%,d)", number)).orElse("");
  }
}
