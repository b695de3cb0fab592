package dev.hearsay.timex;

import dev.hearsay.timex.Period.Grain;
import java.util.Set;

/**
 * "today", "yesterday evening", "tonight", "this morning", "last night", "that evening", "the next
 * day", "the same day", "the night before".
 */
final class DayWord implements Rule {

  private static final int TONIGHT = 10;

  @Override
  public String name() {
    return "day-word";
  }

  @Override
  public Set<Kind> starts() {
    return Set.of(Kind.DAYWORD, Kind.THIS, Kind.LAST, Kind.NEXT, Kind.SAME, Kind.THE, Kind.WORD);
  }

  @Override
  public Match at(Lexemes in, int index) {
    if (in.is(index, Kind.DAYWORD)) {
      int shift = in.value(index);
      Lexeme before = in.at(index - 1);
      if (in.at(index).capital() && before.is(Kind.OTHER) && before.capital()) {
        return Match.NONE; // the name of a paper or programme
      }
      if (shift > TONIGHT) {
        return Match.NONE; // "overnight" tells how more often than when
      }
      return shift == TONIGHT
          ? new Match(index + 1, n -> n.relative(Grain.DAY, 0).at("TNI"))
          : DayPart.of(in, index + 1, n -> n.relative(Grain.DAY, shift));
    }
    int at = in.is(index, Kind.THE) ? index + 1 : index;
    at = in.is(at, Kind.SAME) && in.is(at + 1, Kind.SAME) ? at + 1 : at;
    if (at == index && in.is(index, "following")) {
      return Match.NONE;
    }
    String time = DayPart.at(in, at + 1);
    if (in.is(at + 1, "day")) {
      return day(in, at);
    }
    if (time.isEmpty() || in.at(at + 1).word().endsWith("s")) {
      return in.is(at, "night") && at > index && in.is(at + 1, "before")
          ? new Match(at + 2, n -> shifted(n, -1).at("TNI"))
          : Match.NONE;
    }
    boolean article = at > index;
    return switch (in.at(at).kind()) {
      case THIS -> new Match(at + 2, n -> n.relative(Grain.DAY, 0).at(time));
      case LAST ->
          article ? Match.NONE : new Match(at + 2, n -> n.relative(Grain.DAY, -1).at(time));
      case NEXT -> new Match(at + 2, n -> shifted(n, 1).at(time));
      case SAME -> new Match(at + 2, n -> shifted(n, 0).at(time));
      default ->
          in.is(at, "following") ? new Match(at + 2, n -> shifted(n, 1).at(time)) : Match.NONE;
    };
  }

  private static Match day(Lexemes in, int at) {
    if (in.is(at, Kind.NEXT) || in.is(at, "following")) {
      return DayPart.of(in, at + 2, n -> shifted(n, 1));
    }
    if (in.is(at, Kind.SAME)) {
      return DayPart.of(in, at + 2, n -> shifted(n, 0));
    }
    return in.is(at, "previous") ? new Match(at + 2, n -> shifted(n, -1)) : Match.NONE;
  }

  /** So many days from the day told of. */
  static Resolution shifted(Narrative narrative, int days) {
    return narrative
        .referenceDay()
        .map(day -> Resolution.of(Period.day(day.plusDays(days))).with(Resolution.Base.REFERENCE))
        .orElseGet(() -> Resolution.unplaced(Timex.Type.DATE, Narrative.open(Grain.DAY)));
  }
}
