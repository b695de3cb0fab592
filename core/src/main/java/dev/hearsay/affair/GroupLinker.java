package dev.hearsay.affair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

  /** Who is pointed at can be known once another who is has become so. */
  private static final int TIMES = 3;

  /** In a block of more, each is compared with so many that follow. */
  private static final int MOST = 24;

  private final List<GroupUnit> units;
  private final ActorWords words;
  private final Stories stories;
  private final GroupLikeness likeness;

  private record Pair(int one, int other, double alike) {}

  GroupLinker(List<GroupUnit> units, ActorWords words, Stories stories) {
    this.units = units;
    this.words = words;
    this.stories = stories;
    likeness = new GroupLikeness(units, words, stories);
  }

  /** The units that are one, each by its place in the list, in order. */
  Collection<List<Integer>> link() {
    List<Pair> pairs = new ArrayList<>();
    for (long pair : candidates()) {
      int one = (int) (pair >> Integer.SIZE);
      int other = (int) pair;
      double alike = likeness.of(units.get(one), units.get(other));
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
    for (int time = 0; time < TIMES; time++) {
      for (Pair pair : pairs) {
        if (clusters[pair.one()].isPointedAt() != clusters[pair.other()].isPointedAt()
            && (areInOneText(pair) || !isPronoun(pair))) {
          join(clusters, pair);
        }
      }
    }
    joinByLength(clusters);
    Map<Integer, List<Integer>> linked = new TreeMap<>();
    for (Cluster cluster : clusters) {
      linked.putIfAbsent(cluster.members.first(), List.copyOf(cluster.members));
    }
    return linked.values();
  }

  /** Who is said to have been held for so many days, with whom days tell it of that lie so far. */
  private void joinByLength(Cluster[] clusters) {
    for (Cluster pointed : clusters) {
      if (pointed.counted.isEmpty() || !pointed.isPointedAt()) {
        continue;
      }
      Cluster most = null;
      for (Cluster other : clusters) {
        if (other != pointed
            && other.lasted(pointed.counted)
            && (most == null || other.members.size() > most.members.size())
            && areOfOneStory(pointed, other)) {
          most = other;
        }
      }
      if (most != null) {
        join(clusters, pointed, most);
      }
    }
  }

  private boolean areInOneText(Pair pair) {
    return units.get(pair.one()).document() == units.get(pair.other()).document();
  }

  /** Whether one of two is only "they": that points to nobody in another text. */
  private boolean isPronoun(Pair pair) {
    return units.get(pair.one()).description().pronoun()
        || units.get(pair.other()).description().pronoun();
  }

  private boolean areOfOneStory(Cluster one, Cluster other) {
    return one.members.stream()
        .anyMatch(
            mine ->
                other.members.stream()
                    .anyMatch(
                        theirs ->
                            stories.areOne(
                                units.get(mine).document(), units.get(theirs).document(), true)));
  }

  private void join(Cluster[] clusters, Pair pair) {
    join(clusters, clusters[pair.one()], clusters[pair.other()]);
  }

  private void join(Cluster[] clusters, Cluster one, Cluster other) {
    if (one != other && canBeOne(one, other)) {
      Cluster into = one.members.size() >= other.members.size() ? one : other;
      Cluster gone = into == one ? other : one;
      into.members.addAll(gone.members);
      into.told.addAll(gone.told);
      into.descriptions.addAll(gone.descriptions);
      into.days.addAll(gone.days);
      into.counted.addAll(gone.counted);
      gone.members.forEach(unit -> clusters[unit] = into);
    }
  }

  /** Units that are one so far, with what tells them from others. */
  private static final class Cluster {
    private final TreeSet<Integer> members = new TreeSet<>();
    private final Set<String> told = new HashSet<>();
    private final Set<LocalDate> days = new TreeSet<>();
    private final Set<Long> counted = new TreeSet<>();
    private final Set<Description> descriptions = new LinkedHashSet<>();

    Cluster(int number, GroupUnit unit) {
      members.add(number);
      for (Participant participant : unit.participants()) {
        told.add(participant.told().document() + " " + participant.told().event().id());
      }
      descriptions.addAll(unit.descriptions());
      days.addAll(unit.days());
      counted.addAll(unit.counted());
    }

    /** Whether two days on which they were moved or let go lie so many days apart. */
    boolean lasted(Set<Long> lengths) {
      for (LocalDate one : days) {
        for (LocalDate other : days) {
          long between = other.toEpochDay() - one.toEpochDay();
          if (between > 1 && lengths.stream().anyMatch(each -> Math.abs(each - between) <= 1)) {
            return true;
          }
        }
      }
      return false;
    }

    /** Whether nothing is said of who they are. */
    boolean isPointedAt() {
      return descriptions.stream()
          .allMatch(
              each ->
                  each.isVague()
                      || (each.definite() && each.count().isEmpty() && each.origin().isEmpty()));
    }
  }

  /** Whether nothing tells two groups apart. */
  private boolean canBeOne(Cluster one, Cluster other) {
    return Collections.disjoint(one.told, other.told)
        && one.descriptions.stream()
            .allMatch(
                mine ->
                    other.descriptions.stream()
                        .allMatch(theirs -> likeness.canBeOne(mine, theirs)));
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

  private Set<String> keys(GroupUnit unit) {
    Set<String> keys = new TreeSet<>();
    keys.add("document " + unit.document());
    unit.words().forEach(told -> keys.add("words " + told));
    Set<String> telling = new TreeSet<>(unit.company());
    for (Description description : unit.descriptions()) {
      if (!description.head().isEmpty() && !words.is(description.head(), "anybody")) {
        keys.add("noun " + description.head());
      }
      description
          .origin()
          .ifPresent(
              origin -> {
                telling.add("of " + origin);
                keys.add("of " + origin);
              });
      if (description.whole().filter(whole -> whole > 0).isPresent()) {
        keys.add("part " + description.count() + " " + description.whole());
      }
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
    for (String room : unit.rooms()) {
      keys.add("in " + room);
    }
    for (String one : telling) {
      telling.stream()
          .filter(other -> one.compareTo(other) < 0)
          .forEach(other -> keys.add(one + " + " + other));
    }
    for (GroupUnit.Fact fact : unit.facts()) {
      if (!fact.holds()) {
        fact.when()
            .map(when -> when.first().withDayOfMonth(1).toString())
            .ifPresent(
                month -> {
                  telling.forEach(each -> keys.add("in " + month + " " + each));
                  unit.descriptions()
                      .forEach(
                          each -> each.count().ifPresent(n -> keys.add("in " + month + " " + n)));
                });
      }
      fact.lasted()
          .map(HeldLength::amount)
          .ifPresent(
              lasted -> {
                keys.add("lasted " + lasted);
                telling.forEach(each -> keys.add(lasted + " " + each));
              });
    }
    return keys;
  }
}
