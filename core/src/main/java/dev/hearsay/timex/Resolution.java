package dev.hearsay.timex;

import dev.hearsay.timex.Timex.Modifier;
import dev.hearsay.timex.Timex.Note;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an expression means in its place.
 *
 * @param period the piece of calendar it names, for what refers back to it
 * @param base what it was counted from
 * @param length of a duration
 */
record Resolution(
    Timex.Type type,
    String value,
    @Nullable Modifier modifier,
    @Nullable Period period,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Base base,
    @Nullable Length length,
    List<Note> notes) {

  /** What a value was counted from. */
  enum Base {
    NONE,
    PUBLICATION,
    REFERENCE
  }

  Resolution {
    notes = List.copyOf(notes);
  }

  static Resolution of(Period period) {
    return new Resolution(
        Timex.Type.DATE,
        period.value(),
        null,
        period,
        period.first(),
        period.last(),
        Base.NONE,
        null,
        List.of());
  }

  static Resolution unplaced(Timex.Type type, String value) {
    return new Resolution(type, value, null, null, null, null, Base.NONE, null, List.of());
  }

  static Resolution lasting(Length length) {
    return new Resolution(
        Timex.Type.DURATION,
        length.value(),
        length.modifier(),
        null,
        null,
        null,
        Base.NONE,
        length,
        List.of());
  }

  Resolution with(@Nullable Modifier other) {
    return new Resolution(type, value, other, period, from, to, base, length, notes);
  }

  Resolution with(Base other) {
    return new Resolution(type, value, modifier, period, from, to, other, length, notes);
  }

  Resolution with(Note note) {
    List<Note> all = new ArrayList<>(notes);
    all.add(note);
    return new Resolution(type, value, modifier, period, from, to, base, length, all);
  }

  Resolution within(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new Resolution(type, value, modifier, period, first, last, base, length, notes);
  }

  /** The same day at a time: "TMO", "T22:00". */
  Resolution at(String time) {
    return new Resolution(
        Timex.Type.TIME, value + time, modifier, period, from, to, base, length, notes);
  }

  /** Early, in the middle of, late in the same; a third of its days each. */
  Resolution part(Modifier part) {
    Resolution modified = with(part);
    if (from == null || to == null) {
      return modified;
    }
    long days = from.until(to, ChronoUnit.DAYS) + 1;
    long third = Math.max(1, (days + 2) / 3);
    return switch (part) {
      case START -> modified.within(from, from.plusDays(third - 1));
      case MID -> modified.within(from.plusDays(days / 4), to.minusDays(days / 4));
      case END -> modified.within(to.minusDays(third - 1), to);
      default -> modified;
    };
  }

  Optional<LocalDate> first() {
    return Optional.ofNullable(from);
  }

  Optional<LocalDate> end() {
    return Optional.ofNullable(to);
  }
}
