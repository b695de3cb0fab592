package dev.hearsay.provenance.drift;

import dev.hearsay.claim.comparison.Times;
import dev.hearsay.timex.Timex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The same is told of another day, or with another duration. Only days and clock times that the
 * words themselves name are compared: what "on Tuesday" means depends on when it is printed.
 */
final class TimeRule implements DriftRule {

  private static final Pattern NAMES_DAY =
      Pattern.compile(
          "(?i).*(\\d{1,4}[-/.]\\d{1,2}|\\b(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(\\.|\\b|[a-z]*\\b)).*",
          Pattern.DOTALL);
  private static final Pattern DURATION =
      Pattern.compile("P(?<days>T?)(?<number>\\d+(\\.\\d+)?)(?<unit>[YMWDHS])");
  private static final double TOLERANCE = 0.04;
  private static final double ROUGHLY = 0.15;

  /** Words that count as standing beside a time. */
  private static final int BESIDE = 5;

  @Override
  public String name() {
    return "same-event-other-time";
  }

  @Override
  public List<Drift> find(Retelling retelling) {
    List<Drift> found = new ArrayList<>();
    for (ToldSentence sentence : retelling.later().sentences()) {
      Optional<Retelling.Match> best = retelling.best(sentence);
      if (best.isPresent()) {
        compare(retelling, sentence, best.get(), found);
      }
    }
    return found;
  }

  private void compare(
      Retelling retelling, ToldSentence sentence, Retelling.Match match, List<Drift> found) {
    List<Timex> mine = retelling.later().times(sentence);
    List<Timex> its = retelling.earlier().times(match.sentence());
    List<Timex> open =
        mine.stream()
            .filter(time -> isComparable(time, retelling.later()))
            .filter(time -> !isGiven(time, retelling, sentence))
            .toList();
    List<Timex> rivals =
        its.stream()
            .filter(time -> isComparable(time, retelling.earlier()))
            .filter(time -> mine.stream().noneMatch(one -> agree(one, time)))
            .toList();
    for (Timex one : open) {
      List<Timex> alike =
          rivals.stream()
              .filter(rival -> sameSort(one, rival))
              .filter(
                  rival ->
                      match.likeness() >= Retelling.SURE
                          || standAlike(retelling, sentence, one, match.sentence(), rival)
                          || (open.size() == 1 && rivals.size() == 1))
              .toList();
      nearest(retelling, sentence, one, match.sentence(), alike)
          .ifPresent(
              rival ->
                  found.add(
                      retelling.drift(
                          one.type() == Timex.Type.DURATION ? DriftKind.NUMBER : DriftKind.DATE,
                          rival.span(),
                          one.span(),
                          name())));
    }
  }

  /** The one beside which most of the same words stand; none where two are equally near. */
  private static Optional<Timex> nearest(
      Retelling retelling,
      ToldSentence sentence,
      Timex one,
      ToldSentence original,
      List<Timex> rivals) {
    Optional<Timex> nearest = Optional.empty();
    int most = -1;
    for (Timex rival : rivals) {
      int beside =
          sameBeside(retelling, sentence, one, original, rival) + (sameMonth(one, rival) ? 2 : 0);
      if (beside == most) {
        nearest = Optional.empty();
      } else if (beside > most) {
        nearest = Optional.of(rival);
        most = beside;
      }
    }
    return nearest;
  }

  private static boolean sameMonth(Timex one, Timex rival) {
    return one.from().isPresent()
        && rival.from().isPresent()
        && one.from().get().getMonth() == rival.from().get().getMonth();
  }

  private static int sameBeside(
      Retelling retelling, ToldSentence sentence, Timex one, ToldSentence original, Timex rival) {
    WordPairs words = retelling.words(sentence, original);
    int mine = sentence.tokenAt(one.span().start());
    int its = original.tokenAt(rival.span().start());
    int same = 0;
    for (int i = Math.max(0, mine - BESIDE); i < Math.min(sentence.size(), mine + BESIDE); i++) {
      int partner = words.partner(i);
      same += partner != WordPairs.NONE && Math.abs(partner - its) <= BESIDE ? 1 : 0;
    }
    return same;
  }

  /** Whether the words beside both are the same. */
  private static boolean standAlike(
      Retelling retelling, ToldSentence sentence, Timex one, ToldSentence original, Timex rival) {
    int mine = sentence.tokenAt(one.span().start());
    int its = original.tokenAt(rival.span().start());
    WordPairs words = retelling.words(sentence, original);
    return mine > 1
        && its > 1
        && (words.partner(mine - 1) == its - 1 && words.partner(mine - 2) == its - 2);
  }

  private static boolean isComparable(Timex time, ToldText text) {
    return switch (time.type()) {
      case DATE -> time.value().matches("\\d{4}-\\d{2}(-\\d{2})?.*") && namesDay(time, text);
      case TIME -> time.value().matches(".*T\\d{2}:\\d{2}.*");
      case DURATION -> days(time).isPresent();
      case SET -> false;
    };
  }

  private static boolean namesDay(Timex time, ToldText text) {
    return NAMES_DAY.matcher(text.text(time.span())).matches();
  }

  private static boolean sameSort(Timex one, Timex other) {
    if (one.type() != other.type()) {
      return false;
    }
    return one.type() != Timex.Type.DATE || one.value().length() == other.value().length();
  }

  private static boolean isGiven(Timex time, Retelling retelling, ToldSentence sentence) {
    for (ToldSentence near : retelling.around(sentence)) {
      if (retelling.earlier().times(near).stream().anyMatch(other -> gives(other, time))) {
        return true;
      }
    }
    for (ToldText text : retelling.upstream()) {
      for (ToldSentence other : text.sentences()) {
        if (sentence.likeness(other) >= Retelling.ALIKE
            && text.times(other).stream().anyMatch(rival -> gives(rival, time))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a time is the same and no vaguer: "in January" doesn't give the 6th. */
  private static boolean gives(Timex other, Timex time) {
    boolean vaguer =
        time.type() == Timex.Type.DATE && other.value().length() < time.value().length();
    return !vaguer && agree(time, other);
  }

  private static boolean agree(Timex one, Timex other) {
    if (one.type() == Timex.Type.DURATION || other.type() == Timex.Type.DURATION) {
      return one.type() == other.type() && lastsAsLong(one, other);
    }
    if (one.type() == Timex.Type.TIME && other.type() == Timex.Type.TIME) {
      return clock(one).equals(clock(other));
    }
    return Times.agree(one, other) || sameDayOfAnyYear(one, other);
  }

  /** A year that neither text tells is guessed from the day of publication. */
  private static boolean sameDayOfAnyYear(Timex one, Timex other) {
    Optional<LocalDate> mine = one.from();
    Optional<LocalDate> its = other.from();
    return mine.isPresent()
        && its.isPresent()
        && one.value().length() >= "0000-00-00".length()
        && other.value().length() >= "0000-00-00".length()
        && mine.get().getMonth() == its.get().getMonth()
        && mine.get().getDayOfMonth() == its.get().getDayOfMonth();
  }

  private static String clock(Timex time) {
    String value = time.value();
    return value.substring(value.indexOf('T') + 1);
  }

  private static boolean lastsAsLong(Timex one, Timex other) {
    OptionalDouble mine = days(one);
    OptionalDouble its = days(other);
    if (mine.isEmpty() || its.isEmpty()) {
      return true;
    }
    boolean rough =
        one.modifier().filter(Timex.Modifier.APPROX::equals).isPresent()
            || other.modifier().filter(Timex.Modifier.APPROX::equals).isPresent();
    double longer = Math.max(mine.getAsDouble(), its.getAsDouble());
    return Math.abs(mine.getAsDouble() - its.getAsDouble())
        <= (rough ? ROUGHLY : TOLERANCE) * longer;
  }

  private static OptionalDouble days(Timex time) {
    Matcher matcher = DURATION.matcher(time.value());
    if (!matcher.matches()) {
      return OptionalDouble.empty();
    }
    double number = Double.parseDouble(matcher.group("number"));
    boolean clock = !matcher.group("days").isEmpty();
    double unit =
        switch (matcher.group("unit").charAt(0)) {
          case 'Y' -> 365.25;
          case 'M' -> clock ? 1.0 / 1440 : 30.44;
          case 'W' -> 7;
          case 'D' -> 1;
          case 'H' -> 1.0 / 24;
          default -> 1.0 / 86_400;
        };
    return OptionalDouble.of(number * unit);
  }
}
