package dev.hearsay.timex;

import dev.hearsay.text.Document;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.timex.Stays.Bound;
import dev.hearsay.timex.Stays.Stay;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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
 * those count that leave the duration most room, and a stated number is allowed half a unit. Where
 * no year is known, of no date, the dates are taken to be of one year, and a duration is reported
 * only if it wouldn't fit were the end one year later, or more, either.
 */
public final class InconsistencyFinder {

  private static final DateTimeFormatter WITHOUT_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

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
    boolean anyYear = !AssumedYear.isNeeded(timexes);
    List<Timex> dated = anyYear ? timexes : AssumedYear.in(timexes);
    Stays stays = new Stays(document, sentences, dated, words, custody);
    List<Inconsistency> found = new ArrayList<>();
    for (Stay stay : stays.stays()) {
      check(stay, stays, anyYear).ifPresent(found::add);
    }
    return found;
  }

  /**
   * @param dated whether the years are known
   */
  private static Optional<Inconsistency> check(Stay stay, Stays stays, boolean dated) {
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
    if (!dated && fitsLater(length.get(), begins, ends)) {
      return Optional.empty();
    }
    return tooLong(stay, length.get(), earliest, last, dated)
        .or(() -> tooShort(stay, length.get(), begins, first, dated));
  }

  /** Whether a duration fits from some begin to some end in a year after. */
  private static boolean fitsLater(Length length, List<Bound> begins, List<Bound> ends) {
    for (Bound begin : begins) {
      LocalDate least = after(begin.from(), length.unit(), Tolerance.least(length));
      LocalDate most = after(begin.to(), length.unit(), Tolerance.most(length));
      for (Bound end : ends) {
        LocalDate from = end.from().plusYears(1);
        LocalDate to = end.to().plusYears(1);
        while (!from.isAfter(most)) {
          if (!to.isBefore(least)) {
            return true;
          }
          from = from.plusYears(1);
          to = to.plusYears(1);
        }
      }
    }
    return false;
  }

  /** The duration doesn't fit even from the earliest begin to the latest end. */
  private static Optional<Inconsistency> tooLong(
      Stay stay, Length length, Bound begin, Bound end, boolean dated) {
    double least = Tolerance.least(length);
    if (least <= 0 || !after(begin.from(), length.unit(), least).isAfter(end.to())) {
      return Optional.empty();
    }
    return Optional.of(inconsistency(stay, begin, end, true, dated));
  }

  /** The latest begin and the earliest end lie farther apart than the duration. */
  private static Optional<Inconsistency> tooShort(
      Stay stay, Length length, List<Bound> begins, Bound end, boolean dated) {
    double most = Tolerance.most(length);
    boolean exact = begins.size() == 1 && begins.get(0).exact();
    if (!exact || !after(begins.get(0).to(), length.unit(), most).isBefore(end.from())) {
      return Optional.empty();
    }
    return Optional.of(inconsistency(stay, begins.get(0), end, false, dated));
  }

  /** The day so many units later, fractions of a unit in days. */
  private static LocalDate after(LocalDate day, Unit unit, double amount) {
    long whole = (long) amount;
    return unit.shift(day, whole).plusDays((long) unit.days(amount - whole));
  }

  private static Inconsistency inconsistency(
      Stay stay, Bound begin, Bound end, boolean atMost, boolean dated) {
    LocalDate from = atMost ? begin.from() : begin.to();
    LocalDate to = atMost ? end.to() : end.from();
    DateTimeFormatter format = dated ? DateTimeFormatter.ISO_LOCAL_DATE : WITHOUT_YEAR;
    return new Inconsistency(
        stay.duration().span(),
        Inconsistency.Kind.DURATION_AGAINST_DATES,
        begin.words(),
        end.words(),
        String.format(
            Locale.ROOT,
            "from %s to %s are %d days at the %s%s",
            format.format(from),
            format.format(to),
            ChronoUnit.DAYS.between(from, to),
            atMost ? "most" : "least",
            dated ? "" : ", if it was in one year"));
  }
}
