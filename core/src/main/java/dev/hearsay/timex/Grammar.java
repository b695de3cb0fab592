package dev.hearsay.timex;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All rules, in the order in which they are asked; of what they read at the same place the longest
 * counts, of equally long the first.
 */
final class Grammar {

  /** What a rule has read. */
  record Found(int begin, Match match, Rule rule) {}

  private static final Rule[] NO_RULES = {};

  private final Map<Kind, Rule[]> byKind = new EnumMap<>(Kind.class);

  Grammar(Holidays holidays) {
    List<Rule> calendar =
        List.of(
            new CalendarDate(),
            new NumericDate(),
            new Weekday(),
            new DayWord(),
            new OrdinalPeriod(),
            new RelativePeriod(),
            new Feast(holidays),
            new DecadeOrCentury(),
            new YearAlone());
    List<Rule> all = new ArrayList<>(calendar);
    all.add(new PartOf(calendar));
    all.add(new Distance());
    all.add(new TimeOfDay());
    all.add(new Recurrence());
    all.add(new Duration());
    all.add(new Vague());
    for (Kind kind : Kind.values()) {
      byKind.put(
          kind, all.stream().filter(rule -> rule.starts().contains(kind)).toArray(Rule[]::new));
    }
    byKind.put(Kind.OTHER, NO_RULES);
  }

  /** The expressions of a sentence, in order, none inside another. */
  List<Found> parse(Lexemes in) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < in.size()) {
      Found next = longest(in, at);
      if (next == null) {
        at++;
      } else {
        found.add(next);
        at = next.match().end();
      }
    }
    return found;
  }

  private @Nullable Found longest(Lexemes in, int at) {
    Kind kind = in.at(at).kind();
    if (kind == Kind.OTHER || kind == Kind.COMMA) {
      return null;
    }
    Found longest = null;
    for (Rule rule : byKind.getOrDefault(kind, NO_RULES)) {
      Match match = rule.at(in, at);
      if (match.found()
          && (longest == null || match.end() > longest.match().end())
          && mayEnd(in, match.end())) {
        longest = new Found(at, match, rule);
      }
    }
    return longest;
  }

  /** Inside a token only where a range goes on: "March 1-5", "1998-99", "Monday-Friday". */
  private static boolean mayEnd(Lexemes in, int end) {
    return in.isBoundary(end)
        || in.is(end, Kind.NUMBER)
        || in.is(end, Kind.MONTH)
        || in.is(end, Kind.WEEKDAY)
        || in.is(end, Kind.MERIDIEM);
  }
}
