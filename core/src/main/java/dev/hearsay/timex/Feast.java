package dev.hearsay.timex;

import dev.hearsay.timex.Numbers.Amount;
import dev.hearsay.timex.Resolution.Base;
import java.util.Optional;
import java.util.Set;

/** "Christmas", "Thanksgiving Day 2024", "last Easter". */
final class Feast implements Rule {

  private final Holidays holidays;

  Feast(Holidays holidays) {
    this.holidays = holidays;
  }

  @Override
  public String name() {
    return "feast";
  }

  @Override
  public Set<Kind> starts() {
    return Set.of(Kind.HOLIDAY, Kind.LAST, Kind.NEXT, Kind.THIS);
  }

  @Override
  public Match at(Lexemes in, int index) {
    int at = in.is(index, Kind.HOLIDAY) ? index : index + 1;
    Optional<Holidays.Holiday> found = holidays.at(in, at);
    if (found.isEmpty()) {
      return Match.NONE;
    }
    Holidays.Holiday holiday = found.get();
    int end = at + holiday.words().size();
    Amount year = Numbers.year(in, in.skipComma(end));
    if (at == index && year.found()) {
      return new Match(
          year.end(), n -> Resolution.of(Holidays.period(holiday, (int) year.value())));
    }
    int direction = in.is(index, Kind.LAST) && at > index ? -1 : in.is(index, Kind.NEXT) ? 1 : 0;
    return new Match(
        end, n -> direction == 0 ? n.holiday(holiday) : pointed(n, holiday, direction));
  }

  private static Resolution pointed(Narrative n, Holidays.Holiday holiday, int direction) {
    return n.today()
        .map(
            today -> {
              Period period = Holidays.period(holiday, today.getYear());
              boolean fits =
                  direction < 0 ? period.first().isBefore(today) : period.first().isAfter(today);
              return Resolution.of(
                      fits ? period : Holidays.period(holiday, today.getYear() + direction))
                  .with(Base.PUBLICATION);
            })
        .orElseGet(() -> n.holiday(holiday));
  }
}
