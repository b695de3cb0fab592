package dev.hearsay.timex;

import dev.hearsay.text.Document;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.timex.Stays.Bound;
import dev.hearsay.timex.Stays.Stay;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds durations that a text's own dates contradict: people are held, detained or kept somewhere
 * "for more than five months", while the dates of their arrest or transfer and of their release lie
 * less far apart, or much farther.
 *
 * <p>Only what is certain is reported. The same people must be named at all three places, the end
 * must be dated, and the begin dated or bounded by a dated decision that allowed it; as soon as the
 * text tells of an arrest of the same people without saying when, nothing is. Of several dates
 * those count that leave the duration most room, and a stated number is allowed half a unit.
 */
public final class InconsistencyFinder {

  private final TimeWords words = TimeWords.load();
  private final CustodyWords custody = new CustodyWords();

  private InconsistencyFinder() {}

  /** A finder with the word lists that ship with the library. */
  public static InconsistencyFinder standard() {
    return new InconsistencyFinder();
  }

  /**
   * The inconsistencies of a document, in text order.
   *
   * @param timexes of the document, as {@link TimexFinder} gives them
   */
  public List<Inconsistency> find(
      Document document, List<Sentence> sentences, List<Timex> timexes) {
    boolean lasting =
        timexes.stream()
            .anyMatch(
                timex -> timex.type() == Timex.Type.DURATION && Lengths.of(timex).isPresent());
    if (!lasting) {
      return List.of();
    }
    Stays stays = new Stays(document, sentences, timexes, words, custody);
    List<Inconsistency> found = new ArrayList<>();
    for (Stay stay : stays.stays()) {
      check(stay, stays).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Inconsistency> check(Stay stay, Stays stays) {
    Optional<Length> length = Lengths.of(stay.duration());
    List<Bound> begins = new ArrayList<>(stays.begins(stay));
    List<Bound> ends = new ArrayList<>(stays.ends(stay));
    if (ends.isEmpty() && stay.goesOn()) {
      Span span = stay.duration().span();
      stays.published().ifPresent(day -> ends.add(new Bound(span, day, day, stay.people(), true)));
    }
    ends.removeIf(end -> begins.stream().allMatch(begin -> end.to().isBefore(begin.from())));
    if (length.isEmpty() || ends.isEmpty()) {
      return Optional.empty();
    }
    Bound last = ends.stream().max(Comparator.comparing(Bound::to)).orElseThrow();
    Bound first = ends.stream().min(Comparator.comparing(Bound::from)).orElseThrow();
    begins.removeIf(begin -> begin.from().isAfter(last.to()) || begin.words().equals(last.words()));
    if (begins.isEmpty() || stays.beganAtUnknownTime(stay)) {
      return Optional.empty();
    }
    Bound earliest = begins.stream().min(Comparator.comparing(Bound::from)).orElseThrow();
    return tooLong(stay, length.get(), earliest, last)
        .or(() -> tooShort(stay, length.get(), begins, first));
  }

  /** The duration doesn't fit even from the earliest begin to the latest end. */
  private static Optional<Inconsistency> tooLong(Stay stay, Length length, Bound begin, Bound end) {
    double least = Tolerance.least(length);
    if (least <= 0 || !after(begin.from(), length.unit(), least).isAfter(end.to())) {
      return Optional.empty();
    }
    return Optional.of(inconsistency(stay, begin, end, "at the most"));
  }

  /** The latest begin and the earliest end lie farther apart than the duration. */
  private static Optional<Inconsistency> tooShort(
      Stay stay, Length length, List<Bound> begins, Bound end) {
    double most = Tolerance.most(length);
    boolean exact = begins.size() == 1 && begins.get(0).exact();
    if (!exact || !after(begins.get(0).to(), length.unit(), most).isBefore(end.from())) {
      return Optional.empty();
    }
    return Optional.of(inconsistency(stay, begins.get(0), end, "at the least"));
  }

  /** The day so many units later, fractions of a unit in days. */
  private static LocalDate after(LocalDate day, Unit unit, double amount) {
    long whole = (long) amount;
    return unit.shift(day, whole).plusDays((long) unit.days(amount - whole));
  }

  private static Inconsistency inconsistency(Stay stay, Bound begin, Bound end, String which) {
    boolean atMost = which.equals("at the most");
    LocalDate from = atMost ? begin.from() : begin.to();
    LocalDate to = atMost ? end.to() : end.from();
    long days = ChronoUnit.DAYS.between(from, to);
    return new Inconsistency(
        stay.duration().span(),
        Inconsistency.Kind.DURATION_AGAINST_DATES,
        begin.words(),
        end.words(),
        String.format(Locale.ROOT, "from %s to %s there are %d days %s", from, to, days, which));
  }
}
