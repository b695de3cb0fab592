package dev.hearsay.affair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells which groups without a name are one, in one document and across documents: by how many they
 * are, where they are from, and what is told of them. Groups are compared only where they share
 * something; those most alike are joined first, and none that numbers or origin tell apart.
 */
final class GroupLinker {

  private static final double ENOUGH = 3;

  /** For who is only pointed at, and must be somebody. */
  private static final double ENOUGH_IF_POINTED_AT = 1.9;

  private static final double SAME_DAY = 3;
  private static final double SAME_MONTH = 1.2;
  private static final double SAME_LENGTH = 2;
  private static final double SAME_NUMBER = 2;
  private static final double NEAR_NUMBER = 1;
  private static final double ODD_NUMBER = 3;
  private static final long MANY = 30;
  private static final double SAME_ORIGIN = 2;
  private static final double SAME_COMPANY = 1;
  private static final double SAME_NOUN = 0.8;
  private static final double SAME_STORY = 1;
  private static final double SAME_WORDS = 1.6;
  private static final double DERIVED = 0.6;
  private static final double TAKEN_UP = 1.8;
  private static final double ONE_CHAIN = 1.4;

  /** In a block of more, each is compared with so many that follow. */
  private static final int MOST = 24;

  private final List<GroupUnit> units;
  private final Map<Integer, List<GroupUnit>> byDocument = new HashMap<>();
  private final ActorWords words;
  private final Stories stories;

  private record Pair(int one, int other, double alike) {}

  GroupLinker(List<GroupUnit> units, ActorWords words, Stories stories) {
    this.units = units;
    for (GroupUnit unit : units) {
      byDocument.computeIfAbsent(unit.document(), none -> new ArrayList<>()).add(unit);
    }
    this.words = words;
    this.stories = stories;
  }

  /** The units that are one, each by its place in the list, in order. */
  Collection<List<Integer>> link() {
    List<Pair> pairs = new ArrayList<>();
    for (long pair : candidates()) {
      int one = (int) (pair >> Integer.SIZE);
      int other = (int) pair;
      double alike = alike(units.get(one), units.get(other));
      if (alike >= ENOUGH_IF_POINTED_AT) {
        pairs.add(new Pair(one, other, alike));
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.alike())
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));
    Cluster[] clusters = new Cluster[units.size()];
    for (int i = 0; i < clusters.length; i++) {
      clusters[i] = new Cluster(i, units.get(i));
    }
    for (Pair pair : pairs) {
      if (pair.alike() >= ENOUGH) {
        join(clusters, pair);
      }
    }
    for (Pair pair : pairs) {
      if (clusters[pair.one()].isPointedAt() != clusters[pair.other()].isPointedAt()) {
        join(clusters, pair);
      }
    }
    Map<Integer, List<Integer>> linked = new TreeMap<>();
    for (Cluster cluster : clusters) {
      linked.putIfAbsent(cluster.members.first(), List.copyOf(cluster.members));
    }
    return linked.values();
  }

  private void join(Cluster[] clusters, Pair pair) {
    Cluster one = clusters[pair.one()];
    Cluster other = clusters[pair.other()];
    if (one != other && canBeOne(one, other)) {
      Cluster into = one.members.size() >= other.members.size() ? one : other;
      Cluster gone = into == one ? other : one;
      into.members.addAll(gone.members);
      into.told.addAll(gone.told);
      into.descriptions.addAll(gone.descriptions);
      gone.members.forEach(unit -> clusters[unit] = into);
    }
  }

  /** Units that are one so far, with what tells them from others. */
  private static final class Cluster {
    private final TreeSet<Integer> members = new TreeSet<>();
    private final Set<String> told = new HashSet<>();
    private final Set<Description> descriptions = new LinkedHashSet<>();

    Cluster(int number, GroupUnit unit) {
      members.add(number);
      for (Participant participant : unit.participants()) {
        told.add(participant.told().document() + " " + participant.told().event().id());
      }
      descriptions.addAll(unit.descriptions());
    }

    /** Whether nothing is said of who they are. */
    boolean isPointedAt() {
      return descriptions.stream().allMatch(Description::isVague);
    }
  }

  /** Whether nothing tells two groups apart. */
  private boolean canBeOne(Cluster one, Cluster other) {
    return Collections.disjoint(one.told, other.told)
        && one.descriptions.stream()
            .allMatch(
                mine -> other.descriptions.stream().allMatch(theirs -> canBeOne(mine, theirs)));
  }

  private Set<Long> candidates() {
    Map<String, List<Integer>> blocks = new TreeMap<>();
    for (int i = 0; i < units.size(); i++) {
      for (String key : keys(units.get(i))) {
        blocks.computeIfAbsent(key, none -> new ArrayList<>()).add(i);
      }
    }
    Set<Long> pairs = new TreeSet<>();
    for (List<Integer> block : blocks.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < Math.min(block.size(), i + 1 + MOST); j++) {
          pairs.add((long) block.get(i) << Integer.SIZE | block.get(j));
        }
      }
    }
    return pairs;
  }

  private static Set<String> keys(GroupUnit unit) {
    Set<String> keys = new TreeSet<>();
    keys.add("document " + unit.document());
    unit.words().forEach(told -> keys.add("words " + told));
    Set<String> telling = new TreeSet<>(unit.company());
    for (Description description : unit.descriptions()) {
      description.origin().ifPresent(origin -> telling.add("of " + origin));
      description
          .count()
          .filter(count -> count > 2)
          .ifPresent(
              count -> {
                keys.add("count " + count);
                telling.add("count " + Math.round(Math.log(count) * 3));
              });
    }
    unit.days()
        .forEach(
            day -> {
              keys.add("day " + day);
              telling.forEach(each -> keys.add(day + " " + each));
            });
    for (String one : telling) {
      telling.stream()
          .filter(other -> one.compareTo(other) < 0)
          .forEach(other -> keys.add(one + " + " + other));
    }
    for (GroupUnit.Fact fact : unit.facts()) {
      fact.lasted().ifPresent(lasted -> telling.forEach(each -> keys.add(lasted + " " + each)));
      fact.lasted().ifPresent(lasted -> keys.add("lasted " + lasted));
    }
    return keys;
  }

  private double alike(GroupUnit one, GroupUnit other) {
    boolean same = one.document() == other.document();
    double alike = 0;
    double told = 0;
    for (GroupUnit.Fact fact : one.facts()) {
      for (GroupUnit.Fact theirs : other.facts()) {
        told = Math.max(told, alike(fact, theirs));
      }
    }
    alike += told;
    Set<String> shared = new HashSet<>(one.company());
    shared.retainAll(other.company());
    alike += Math.min(2, shared.size()) * SAME_COMPANY;
    alike += alike(one.description(), other.description());
    if (!Collections.disjoint(one.words(), other.words())) {
      alike += SAME_WORDS;
    }
    if (same) {
      alike += takenUp(one, other);
    } else {
      boolean odd =
          one.description().isExact()
              && one.description().count().equals(other.description().count())
              && isOdd(one.description());
      if (!stories.areOne(one.document(), other.document(), odd)) {
        return 0;
      }
      alike += SAME_STORY;
      if (stories.areDerived(one.document(), other.document())) {
        alike += DERIVED;
      }
    }
    return alike;
  }

  private static double alike(GroupUnit.Fact one, GroupUnit.Fact other) {
    double alike = 0;
    if (one.lasted().isPresent() && one.lasted().equals(other.lasted())) {
      alike += SAME_LENGTH;
    }
    if (one.holds() == other.holds()
        && one.actual()
        && other.actual()
        && one.when().isPresent()
        && other.when().isPresent()
        && one.when().get().overlaps(other.when().get())) {
      alike += one.day() && other.day() ? SAME_DAY : SAME_MONTH;
    }
    return alike;
  }

  private double alike(Description one, Description other) {
    double alike = 0;
    if (one.count().isPresent() && other.count().isPresent()) {
      boolean equal = one.count().equals(other.count()) && one.count().orElseThrow() > 2;
      alike +=
          equal ? isOdd(one) ? ODD_NUMBER : SAME_NUMBER : one.canCountSame(other) ? NEAR_NUMBER : 0;
    }
    if (one.origin().isPresent() && one.origin().equals(other.origin())) {
      alike += SAME_ORIGIN;
    }
    if (one.belongsTo().isPresent() && one.belongsTo().equals(other.belongsTo())) {
      alike += SAME_ORIGIN;
    }
    if (!one.head().isEmpty() && one.head().equals(other.head())) {
      alike += words.is(one.head(), "anybody") ? SAME_NOUN / 2 : SAME_NOUN;
    }
    if (one.whole().filter(whole -> whole > 0).isPresent() && one.whole().equals(other.whole())) {
      alike += one.count().equals(other.count()) ? ODD_NUMBER : NEAR_NUMBER;
    }
    return alike;
  }

  /** Whether a number is one that two groups don't have by chance. */
  private static boolean isOdd(Description description) {
    long count = description.count().orElseThrow();
    return description.isExact() && count > MANY && count % 10 != 0;
  }

  /** How far the later of two in one document takes up the earlier. */
  private double takenUp(GroupUnit one, GroupUnit other) {
    double alike = 0;
    boolean chain =
        one.participants().stream()
            .flatMap(each -> each.chain().stream())
            .anyMatch(
                id ->
                    other.participants().stream()
                        .anyMatch(each -> each.chain().equals(Optional.of(id))));
    if (chain) {
      alike += ONE_CHAIN;
    }
    if (followsNext(one, other) || followsNext(other, one)) {
      alike += TAKEN_UP;
    }
    return alike;
  }

  /** Whether the first words of one point back, and none that could be meant stands nearer. */
  private boolean followsNext(GroupUnit before, GroupUnit after) {
    Participant first = after.participants().get(0);
    Description points = first.description();
    boolean back = points.isVague() && (points.definite() || points.pronoun());
    if (!back || !precedes(before, first)) {
      return false;
    }
    return byDocument.get(after.document()).stream()
        .filter(unit -> unit != after)
        .filter(unit -> canBeMeant(unit, points))
        .flatMap(unit -> unit.participants().stream())
        .filter(each -> each.passage().compareTo(first.passage()) < 0)
        .max(Comparator.comparing(Participant::passage))
        .filter(before.participants()::contains)
        .isPresent();
  }

  private boolean canBeMeant(GroupUnit unit, Description points) {
    return points.head().isEmpty() || words.canBeOne(unit.description().head(), points.head());
  }

  private static boolean precedes(GroupUnit unit, Participant first) {
    return unit.participants().get(0).passage().compareTo(first.passage()) < 0;
  }

  private boolean canBeOne(Description mine, Description theirs) {
    return mine.canCountSame(theirs)
        && (mine.origin().isEmpty()
            || theirs.origin().isEmpty()
            || mine.origin().equals(theirs.origin()))
        && !isPart(mine, theirs)
        && !isPart(theirs, mine)
        && (mine.head().isEmpty()
            || theirs.head().isEmpty()
            || words.canBeOne(mine.head(), theirs.head()));
  }

  /** Whether the one says that it is a part of as many as the other is. */
  private static boolean isPart(Description part, Description all) {
    return part.whole().filter(whole -> whole > 0).isPresent()
        && all.whole().isEmpty()
        && all.count().filter(count -> count.equals(part.whole().orElseThrow())).isPresent();
  }
}
