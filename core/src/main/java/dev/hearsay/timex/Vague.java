package dev.hearsay.timex;

import dev.hearsay.timex.Resolution.Base;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The present, the past and the future: "now", "currently", "recently", "the future". */
final class Vague implements Rule {

  @Override
  public String name() {
    return "vague";
  }

  @Override
  public Set<Kind> starts() {
    return Set.of(Kind.NOW, Kind.RECENT, Kind.FUTURE, Kind.THE, Kind.WORD);
  }

  @Override
  public Match at(Lexemes in, int index) {
    if (in.is(index, Kind.NOW)) {
      return new Match(index + 1, n -> present(n));
    }
    if (in.is(index, "recently")) {
      return new Match(index + 1, n -> past(n));
    }
    if (in.is(index, "these") && in.is(index + 1, "days")) {
      return new Match(index + 2, n -> present(n));
    }
    boolean article = in.is(index, Kind.THE);
    int at = article ? index + 1 : index;
    if (article
        && in.is(at, "past")
        && !in.is(at + 1, Kind.UNIT)
        && !in.is(at + 1, Kind.NUMBER)
        && !in.is(at + 1, Kind.FEW)
        && in.is(index - 1, "in")) {
      return new Match(at + 1, n -> past(n));
    }
    if (in.is(at, "future") && article) {
      return new Match(at + 1, n -> future(n));
    }
    return Match.NONE;
  }

  private static Resolution present(Narrative n) {
    @Nullable LocalDate today = n.today().orElse(null);
    return based(n, "PRESENT_REF").within(today, today);
  }

  private static Resolution past(Narrative n) {
    return based(n, "PAST_REF").within(null, n.today().orElse(null));
  }

  private static Resolution future(Narrative n) {
    return based(n, "FUTURE_REF").within(n.today().orElse(null), null);
  }

  private static Resolution based(Narrative n, String value) {
    Optional<LocalDate> today = n.today();
    Resolution plain = Resolution.unplaced(Timex.Type.DATE, value);
    return today.isPresent() ? plain.with(Base.PUBLICATION) : plain;
  }
}
