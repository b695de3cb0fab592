package dev.hearsay.bench.affair;

import dev.hearsay.affair.Actor;
import dev.hearsay.affair.Custody;
import dev.hearsay.affair.CustodyGap;
import dev.hearsay.affair.Ground;
import dev.hearsay.affair.Ground.Bearing;
import dev.hearsay.affair.GroupChange;
import dev.hearsay.affair.Passage;
import dev.hearsay.affair.Period;
import dev.hearsay.bench.affair.GoldAffair.Change;
import dev.hearsay.bench.affair.GoldAffair.Gap;
import dev.hearsay.bench.affair.GoldAffair.Place;
import dev.hearsay.bench.affair.GoldAffair.Stretch;
import dev.hearsay.bench.measure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Custody by interval, field by field and whole; gaps; groups that split and join. An interval is
 * one of the gold's when the same is held and words that tell it, or its time, are the same. A day
 * is right only as a day, a month only as a month; a field that the gold leaves empty must be.
 */
final class CustodyScore {

  private long stretches;
  private long found;
  private long paired;
  private long holders;
  private long places;
  private long begins;
  private long ends;
  private long whole;
  private long gaps;
  private long rightGaps;
  private long foundGaps;
  private long changes;
  private long rightChanges;
  private long foundChanges;
  private final List<String> misses = new ArrayList<>();

  void add(GoldAffair gold, FoundAffair affair) {
    addCustody(gold.custody(), affair);
    Pairing<Gap, CustodyGap> pairs =
        new Pairing<>(
            gold.gaps(), affair.affair().gaps(), (one, other) -> likeness(one, other, affair));
    gaps += gold.gaps().size();
    foundGaps += affair.affair().gaps().size();
    pairs.rows().stream()
        .forEach(
            row -> {
              rightGaps += row.found().isPresent() ? 1 : 0;
              if (row.found().isEmpty()) {
                misses.add("gap missed\t" + row.expected().held());
              }
            });
    pairs.unpaired().forEach(gap -> misses.add("gap false\t" + describe(gap, affair)));
    Pairing<Change, GroupChange> groups =
        new Pairing<>(
            gold.groups(), affair.affair().groups(), (one, other) -> likeness(one, other, affair));
    changes += gold.groups().size();
    foundChanges += affair.affair().groups().size();
    groups.rows().stream()
        .forEach(
            row -> {
              rightChanges += row.found().isPresent() ? 1 : 0;
              if (row.found().isEmpty()) {
                misses.add("group change missed\t" + row.expected());
              }
            });
    groups.unpaired().forEach(one -> misses.add("group change false\t" + describe(one, affair)));
  }

  private void addCustody(List<Stretch> expected, FoundAffair affair) {
    Pairing<Stretch, Custody> pairs =
        new Pairing<>(
            expected,
            affair.affair().custody(),
            (stretch, custody) -> likeness(stretch, custody, affair));
    pairs.rows().stream()
        .filter(row -> !row.expected().optional())
        .forEach(row -> count(row.expected(), row.found(), affair));
    found += pairs.unpaired().size();
    pairs.unpaired().forEach(one -> misses.add("custody false\t" + describe(one, affair)));
  }

  private static double likeness(Stretch stretch, Custody custody, FoundAffair affair) {
    if (!isHeld(stretch, custody, affair)) {
      return 0;
    }
    double told =
        FoundAffair.common(
            stretch.told(), Bearing.TELLS, affair.told(custody.grounds(), custody.events()));
    int fields =
        count(isHolder(stretch, custody, affair))
            + count(isPlace(stretch.places(), custody.place(), affair))
            + count(isPeriod(stretch.from(), custody.from()))
            + count(isPeriod(stretch.to(), custody.to()));
    boolean sameTime = meets(stretch.from(), custody.from()) || meets(stretch.to(), custody.to());
    return told == 0 && !sameTime ? 0 : told + fields / 2.0;
  }

  private static int count(boolean is) {
    return is ? 1 : 0;
  }

  private static boolean meets(Set<Optional<Period>> expected, Optional<Period> found) {
    return found.isPresent()
        && expected.stream().flatMap(Optional::stream).anyMatch(found.get()::overlaps);
  }

  private static boolean isHeld(Stretch stretch, Custody custody, FoundAffair affair) {
    if (affair.isCalled(custody.held(), stretch.held())) {
      return true;
    }
    Optional<Actor> actor = affair.actor(custody.held());
    List<Passage> words = actor.map(Actor::words).orElse(List.of());
    if (words.stream().anyMatch(word -> FoundAffair.touches(word, stretch.heldWords()))) {
      return true;
    }
    Optional<Long> count = custody.count().or(() -> actor.flatMap(Actor::count));
    List<Passage> told = stretch.told().stream().map(Place::passage).toList();
    return count.isPresent()
        && count.equals(stretch.count())
        && words.stream().anyMatch(word -> FoundAffair.touches(word, told));
  }

  private static boolean isHolder(Stretch stretch, Custody custody, FoundAffair affair) {
    return isEither(stretch.holders(), custody.holder(), affair)
        || custody.accounts().stream()
            .anyMatch(account -> isEither(stretch.holders(), account.holder(), affair));
  }

  private static boolean isPlace(
      Set<Optional<String>> expected, Optional<String> found, FoundAffair affair) {
    return isEither(expected, found, affair);
  }

  private static boolean isEither(
      Set<Optional<String>> expected, Optional<String> found, FoundAffair affair) {
    return found.isEmpty()
        ? expected.contains(Optional.<String>empty())
        : expected.stream()
            .flatMap(Optional::stream)
            .anyMatch(name -> affair.isCalled(found.get(), name));
  }

  private static boolean isPeriod(Set<Optional<Period>> expected, Optional<Period> found) {
    return found.isEmpty()
        ? expected.contains(Optional.<Period>empty())
        : expected.stream()
            .flatMap(Optional::stream)
            .anyMatch(
                one ->
                    one.first().equals(found.get().first())
                        && one.last().equals(found.get().last()));
  }

  private void count(Stretch stretch, Optional<Custody> pair, FoundAffair affair) {
    stretches++;
    if (pair.isEmpty()) {
      misses.add("custody missed\t" + stretch.id());
      return;
    }
    found++;
    paired++;
    Custody custody = pair.get();
    boolean holder = isHolder(stretch, custody, affair);
    boolean place = isPlace(stretch.places(), custody.place(), affair);
    boolean from = isPeriod(stretch.from(), custody.from());
    boolean to = isPeriod(stretch.to(), custody.to());
    holders += count(holder);
    places += count(place);
    begins += count(from);
    ends += count(to);
    whole += count(holder && place && from && to);
    if (!(holder && place && from && to)) {
      misses.add(
          "custody wrong in"
              + (holder ? "" : " holder")
              + (place ? "" : " place")
              + (from ? "" : " from")
              + (to ? "" : " to")
              + "\t"
              + stretch.id()
              + "\t"
              + describe(custody, affair));
    }
  }

  private static double likeness(Gap gap, CustodyGap found, FoundAffair affair) {
    List<Passage> words = found.grounds().stream().map(Ground::words).toList();
    double told = FoundAffair.common(gap.places(), Bearing.TELLS, words);
    boolean held = affair.isCalled(found.held(), gap.held());
    boolean days =
        gap.from().map(Period::first).equals(found.from())
            && gap.to().map(Period::last).equals(found.to());
    return (held && days) || told > 0 ? told + count(held) + count(days) : 0;
  }

  /** The same day, or both without one, and on each side somebody by name or by number. */
  private static double likeness(Change change, GroupChange found, FoundAffair affair) {
    boolean sameTime =
        change.when().isPresent() == found.when().isPresent()
            && change.when().map(one -> one.overlaps(found.when().orElseThrow())).orElse(true);
    List<Long> counts = change.counts();
    int split = Math.min(change.before().size(), counts.size());
    int before = alike(change.before(), counts.subList(0, split), found.before(), affair);
    int after = alike(change.after(), counts.subList(split, counts.size()), found.after(), affair);
    return sameTime && before > 0 && after > 0 ? before + after : 0;
  }

  private static int alike(
      List<String> names, List<Long> counts, List<String> actors, FoundAffair affair) {
    return (int)
        actors.stream()
            .filter(
                id ->
                    names.stream().anyMatch(name -> affair.isCalled(id, name))
                        || affair
                            .actor(id)
                            .flatMap(Actor::count)
                            .filter(counts::contains)
                            .isPresent())
            .count();
  }

  private static String describe(Custody custody, FoundAffair affair) {
    return affair.name(custody.held())
        + " ("
        + custody.count().map(String::valueOf).orElse("?")
        + ") by "
        + custody.holder().map(affair::name).orElse("?")
        + " at "
        + custody.place().map(affair::name).orElse("?")
        + ", "
        + day(custody.from())
        + " to "
        + day(custody.to());
  }

  private static String describe(CustodyGap gap, FoundAffair affair) {
    return affair.name(gap.held())
        + " "
        + gap.from().map(Object::toString).orElse("?")
        + " to "
        + gap.to().map(Object::toString).orElse("?");
  }

  private static String describe(GroupChange change, FoundAffair affair) {
    return change.before().stream().map(affair::name).toList()
        + " into "
        + change.after().stream().map(affair::name).toList()
        + " "
        + day(change.when());
  }

  private static String day(Optional<Period> period) {
    return period
        .map(
            one ->
                one.first().equals(one.last()) ? "" + one.first() : one.first() + "/" + one.last())
        .orElse("?");
  }

  List<Figure> figures() {
    return List.of(
        Figure.percent("found %", paired, stretches),
        Figure.percent("precision %", paired, found),
        Figure.percent("holder right %", holders, stretches),
        Figure.percent("place right %", places, stretches),
        Figure.percent("from right %", begins, stretches),
        Figure.percent("to right %", ends, stretches),
        Figure.percent("all four right %", whole, stretches));
  }

  List<Figure> breaks() {
    return List.of(
        Figure.percent("gaps found %", rightGaps, gaps),
        Figure.percent("gaps precision %", rightGaps, foundGaps),
        Figure.percent("splits and joins found %", rightChanges, changes),
        Figure.percent("splits and joins precision %", rightChanges, foundChanges));
  }

  List<String> misses() {
    return List.copyOf(misses);
  }
}
