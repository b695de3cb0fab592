package dev.hearsay.affair;

import dev.hearsay.claim.Modality;
import dev.hearsay.text.DocumentId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What documents tell of something owed or ordered: done, in part, not at all, or against it.
 *
 * @param done how many of those owed were given, as most documents say
 * @param following words that tell what became of it, as most tell it
 * @param against words of those who tell it otherwise
 */
record Outcome(
    Kind kind, Optional<Long> due, Optional<Long> done, List<Deed> following, List<Deed> against) {

  /** Orders are obeyed or defied within days, not months. */
  private static final int SOON = 31;

  /** What became of it. */
  enum Kind {
    DONE,
    PARTLY,
    NOT_DONE,
    UNKNOWN
  }

  Outcome {
    following = List.copyOf(following);
    against = List.copyOf(against);
  }

  boolean isDisputed() {
    return !against.isEmpty();
  }

  /** What one telling says of it. */
  private record Vote(Kind kind, Optional<Long> done, Deed deed, boolean left) {

    Vote(Kind kind, Optional<Long> done, Deed deed) {
      this(kind, done, deed, false);
    }
  }

  /**
   * Weighs what is told against what is owed.
   *
   * @param owed tellings of one thing owed
   * @param instalments in how many parts a sum is to be paid; counts, unless sums are told
   * @param told what may be it, of all documents
   * @param since the day it was agreed or ordered on; what was before that is something else
   */
  static Outcome of(
      List<Deed> owed,
      Optional<Long> instalments,
      List<Deed> told,
      Optional<Period> since,
      DeedLikeness likeness) {
    boolean isOrder = owed.stream().anyMatch(deed -> deed.modality() == Modality.ORDERED);
    Set<Passage> own = new HashSet<>();
    owed.stream().map(Deed::word).forEach(own::add);
    Optional<Long> due = due(owed);
    FollowLikeness follow = new FollowLikeness(likeness);
    List<Deed> likely = new ArrayList<>();
    for (Deed deed : told) {
      boolean more = due.isPresent() && deed.count().filter(count -> count > due.get()).isPresent();
      boolean open =
          !more
              && deed.modality() == Modality.ACTUAL
              && !own.contains(deed.word())
              && !isOutside(deed, since, isOrder);
      if (open && follow.isLikely(owed, deed)) {
        likely.add(deed);
      }
    }
    Optional<Long> parts =
        instalments.filter(
            all -> likely.stream().flatMap(deed -> deed.count().stream()).allMatch(n -> n <= all));
    Optional<Long> all = parts.or(() -> due);
    List<Vote> votes = new ArrayList<>();
    likely.forEach(deed -> votes.add(vote(owed.get(0), all, deed, likeness)));
    owed.stream()
        .filter(deed -> deed.modality() == Modality.ACTUAL && deed.isDone())
        .forEach(deed -> votes.add(new Vote(Kind.DONE, deed.count(), deed)));
    return weigh(votes, all.or(() -> wholes(votes)));
  }

  /** How many of which most say that some were: "two of the three brigades". */
  private static Optional<Long> wholes(List<Vote> votes) {
    Map<Long, Integer> counts = new TreeMap<>();
    votes.stream()
        .filter(vote -> vote.kind() == Kind.PARTLY)
        .flatMap(vote -> vote.deed().of().stream())
        .forEach(count -> counts.merge(count, 1, Integer::sum));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static boolean isOutside(Deed deed, Optional<Period> since, boolean isOrder) {
    boolean before =
        since.isPresent()
            && deed.published().filter(day -> day.isBefore(since.get().first())).isPresent();
    if (before) {
      return true;
    }
    return since.isPresent()
        && deed.when()
            .filter(
                when ->
                    when.last().isBefore(since.get().first())
                        || (isOrder && when.first().isAfter(since.get().last().plusDays(SOON))))
            .isPresent();
  }

  /** How many most tellings say are owed. */
  private static Optional<Long> due(List<Deed> owed) {
    Map<Long, Integer> counts = new TreeMap<>();
    owed.stream()
        .filter(deed -> deed.modality() != Modality.ACTUAL || owed.size() == 1)
        .flatMap(deed -> deed.count().stream())
        .forEach(count -> counts.merge(count, 1, Integer::sum));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static Vote vote(Deed owed, Optional<Long> due, Deed told, DeedLikeness likeness) {
    boolean not = told.denied() ^ likeness.isContrary(owed, told);
    if (owed.denied()) {
      return new Vote(not ? Kind.DONE : Kind.NOT_DONE, Optional.empty(), told);
    }
    if (not) {
      return left(due, told)
          .map(done -> new Vote(Kind.PARTLY, Optional.of(done), told, true))
          .orElseGet(() -> new Vote(Kind.NOT_DONE, Optional.empty(), told));
    }
    boolean part =
        (told.partial() && told.of().isEmpty())
            || (told.of().isPresent() && !told.of().equals(told.count()))
            || (due.isPresent() && told.count().filter(count -> count < due.get()).isPresent())
            || (told.count().isEmpty() && due.isPresent() && likeness.isPartOf(told, owed));
    Optional<Long> count = shareOf(due, told).or(told::count);
    if (part && count.isEmpty()) {
      count = likeness.countOfPart(told);
    }
    return new Vote(part ? Kind.PARTLY : Kind.DONE, count, told);
  }

  /** "Half of it": of what is owed, where that can be halved. */
  private static Optional<Long> shareOf(Optional<Long> due, Deed told) {
    boolean share = told.partial() && told.of().isPresent() && told.count().isPresent();
    return due.filter(all -> share && all % told.of().orElseThrow() == 0)
        .map(all -> all / told.of().orElseThrow() * told.count().orElseThrow());
  }

  /** How many were given where it is told of how many weren't: "four of the ten are still held". */
  private static Optional<Long> left(Optional<Long> due, Deed told) {
    Optional<Long> all = told.of().isPresent() ? told.of() : due;
    return all.flatMap(
        whole -> told.count().filter(count -> count < whole).map(count -> whole - count));
  }

  private static Outcome weigh(List<Vote> votes, Optional<Long> due) {
    if (votes.isEmpty()) {
      return new Outcome(Kind.UNKNOWN, due, Optional.empty(), List.of(), List.of());
    }
    Map<Kind, Set<DocumentId>> byKind = new HashMap<>();
    for (Vote vote : votes) {
      byKind
          .computeIfAbsent(vote.kind(), none -> new HashSet<>())
          .add(vote.deed().word().document());
    }
    Kind kind = Kind.DONE;
    if (byKind.containsKey(Kind.PARTLY)) {
      kind = Kind.PARTLY;
    } else if (support(byKind, Kind.NOT_DONE) >= support(byKind, Kind.DONE)) {
      kind = Kind.NOT_DONE;
    }
    Kind settled = kind;
    List<Deed> following = new ArrayList<>();
    List<Deed> against = new ArrayList<>();
    for (Vote vote : votes) {
      (agrees(vote, settled, due) ? following : against).add(vote.deed());
    }
    Optional<Long> done =
        settled == Kind.PARTLY
            ? given(votes, due)
            : settled == Kind.DONE && due.isPresent() ? due : Optional.empty();
    return new Outcome(settled, due, done, following, against);
  }

  private static int support(Map<Kind, Set<DocumentId>> byKind, Kind kind) {
    return byKind.getOrDefault(kind, Collections.emptySet()).size();
  }

  /**
   * Whether it can stand beside what most tell: "was handed over" beside "two of the eleven were".
   */
  private static boolean agrees(Vote vote, Kind settled, Optional<Long> due) {
    if (settled != Kind.PARTLY || vote.kind() == Kind.PARTLY) {
      return vote.kind() == settled;
    }
    return vote.kind() == Kind.NOT_DONE
        || vote.done().isEmpty()
        || due.isEmpty()
        || !vote.done().equals(due);
  }

  /**
   * How many in all: those left tell most of it; else those given on several days together, where
   * they aren't more than were owed; else how many most tellings say.
   */
  private static Optional<Long> given(List<Vote> votes, Optional<Long> due) {
    List<Vote> parts =
        votes.stream()
            .filter(vote -> vote.kind() == Kind.PARTLY && vote.done().isPresent())
            .toList();
    Optional<Long> left = most(parts.stream().filter(Vote::left).toList(), Kind.PARTLY);
    if (left.isPresent()) {
      return left;
    }
    Map<Period, Long> byDay = new LinkedHashMap<>();
    parts.stream()
        .filter(vote -> vote.deed().when().isPresent())
        .sorted(Comparator.comparingLong(vote -> length(vote.deed().when().orElseThrow())))
        .forEach(
            vote -> {
              Period when = vote.deed().when().orElseThrow();
              boolean open = byDay.keySet().stream().noneMatch(when::overlaps);
              if (open || byDay.containsKey(when)) {
                byDay.merge(when, vote.done().orElseThrow(), Math::max);
              }
            });
    long sum = byDay.values().stream().mapToLong(Long::longValue).sum();
    Optional<Long> told = most(votes, Kind.PARTLY);
    boolean together = byDay.size() > 1 && due.filter(all -> sum <= all).isPresent();
    return together ? Optional.of(sum) : told;
  }

  private static long length(Period period) {
    return period.last().toEpochDay() - period.first().toEpochDay();
  }

  private static Optional<Long> most(List<Vote> votes, Kind kind) {
    Map<Long, Integer> counts = new TreeMap<>();
    votes.stream()
        .filter(vote -> vote.kind() == kind)
        .flatMap(vote -> vote.done().stream())
        .forEach(count -> counts.merge(count, 1, Integer::sum));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }
}
