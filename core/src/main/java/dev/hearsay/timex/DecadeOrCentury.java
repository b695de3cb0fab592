package dev.hearsay.timex;

import dev.hearsay.timex.Period.Grain;
import java.time.LocalDate;
import java.util.Set;

/** "the 1980s", "the '80s", "the nineties", "the 20th century". */
final class DecadeOrCentury implements Rule {

  private static final int LATEST_SHORT_DECADE = 20;

  @Override
  public String name() {
    return "decade-or-century";
  }

  @Override
  public Set<Kind> starts() {
    return Set.of(Kind.THE, Kind.DECADE, Kind.ORDINAL);
  }

  @Override
  public Match at(Lexemes in, int index) {
    boolean article = in.is(index, Kind.THE);
    int at = article ? index + 1 : index;
    if (in.is(at, Kind.DECADE)) {
      boolean spelled = Character.isLetter(in.at(at).word().charAt(0));
      boolean age = in.is(at - 1, Kind.OTHER) && spelled; // "in his thirties"
      return age ? Match.NONE : new Match(at + 1, n -> decade(in.value(at)));
    }
    if (in.is(at, Kind.ORDINAL) && in.is(at + 1, "century") && in.value(at) < 30) {
      return new Match(
          at + 2,
          n ->
              Resolution.of(
                  new Period(Grain.CENTURY, LocalDate.of(100 * (in.value(at) - 1), 1, 1))));
    }
    return Match.NONE;
  }

  private static Resolution decade(int value) {
    int year = value >= 1000 ? value : value <= LATEST_SHORT_DECADE ? 2000 + value : 1900 + value;
    return Resolution.of(new Period(Grain.DECADE, LocalDate.of(year, 1, 1)));
  }
}
