package dev.hearsay.mention.linking;

import dev.hearsay.mention.linking.Comparison.Edge;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Links the entities of one block: first what a person has decided, then the pairs for which most
 * speaks, never joining two that something rules out. Who could be either of two that are kept
 * apart, and of whom nothing tells which, is kept apart from both.
 */
final class BlockLinker {

  /** How many before are looked at for the words that say most. */
  private static final int NEAR = 20;

  private final List<Profile> profiles = new ArrayList<>();
  private final Map<Anchor, Integer> profileOf = new HashMap<>();
  private final Map<Anchor, LocalEntity> meant;

  /** Pairs of profiles by what a person has decided about them. */
  private final Map<Set<Integer>, Decision> decided = new LinkedHashMap<>();

  /** Those who could be either of two. */
  private final Set<Integer> torn = new HashSet<>();

  private final Comparison comparison;

  /**
   * @param block in the order of anchors
   * @param decisions about two of the block each, the latest last
   * @param meant what is named at the anchors of the decisions
   * @param names as they were read before
   */
  BlockLinker(
      List<LocalEntity> block,
      List<Decision> decisions,
      Map<Anchor, LocalEntity> meant,
      KnownNames names) {
    this.meant = meant;
    Set<Anchor> single = new HashSet<>();
    for (Decision decision : decisions) {
      single.add(anchor(decision.one()));
      single.add(anchor(decision.other()));
    }
    for (List<LocalEntity> alike : alike(block, single)) {
      Profile profile = new Profile(alike.get(0), names.of(alike.get(0).name()));
      alike.stream().skip(1).forEach(profile::add);
      alike.forEach(local -> profileOf.put(local.anchor(), profiles.size()));
      profiles.add(profile);
    }
    for (Decision decision : decisions) {
      int one = profileOf.get(anchor(decision.one()));
      int other = profileOf.get(anchor(decision.other()));
      if (one != other) {
        decided.remove(Set.of(one, other));
        decided.put(Set.of(one, other), decision);
      }
    }
    comparison = new Comparison(profiles, names);
  }

  /**
   * Those of whom documents tell the same, together; of namesakes of whom nothing is said, only
   * those that are named with the same others.
   *
   * @param single to be looked at alone
   */
  private static Collection<List<LocalEntity>> alike(List<LocalEntity> block, Set<Anchor> single) {
    Partition<Object> parts = new Partition<>();
    for (LocalEntity local : block) {
      parts.add(local.anchor());
      if (!single.contains(local.anchor())) {
        List<Object> told =
            List.of(
                local.fullest(),
                local.name(),
                local.type(),
                local.spellings().keySet(),
                local.roles().keySet(),
                local.affiliations().keySet());
        if (local.isPerson() && local.isBare()) {
          local.company().keySet().forEach(with -> parts.join(List.of(told, with), local.anchor()));
        } else {
          parts.join(told, local.anchor());
        }
      }
    }
    Map<Object, List<LocalEntity>> alike = new LinkedHashMap<>();
    for (LocalEntity local : block) {
      alike.computeIfAbsent(parts.find(local.anchor()), key -> new ArrayList<>()).add(local);
    }
    return alike.values();
  }

  private Anchor anchor(Anchor of) {
    LocalEntity local = meant.get(of);
    return local == null ? of : local.anchor();
  }

  Linking link() {
    int count = profiles.size();
    int[] group = new int[count];
    List<Set<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      group[i] = i;
      groups.add(new HashSet<>(Set.of(i)));
    }
    List<Edge> taken = new ArrayList<>();
    for (Edge edge : edges()) {
      Set<Integer> one = groups.get(group[edge.one()]);
      Set<Integer> other = groups.get(group[edge.other()]);
      boolean user = edge.reasons().get(0).kind() == Reason.Kind.USER;
      if (one != other && isAllowed(one, other, user)) {
        int into = group[edge.one()];
        for (int moved : other) {
          group[moved] = into;
        }
        one.addAll(other);
        taken.add(edge);
      }
    }
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      members.computeIfAbsent(group[i], key -> new ArrayList<>()).add(i);
    }
    return new Linking(
        members.values().stream().map(parts -> entity(parts, taken)).toList(),
        new Separations(profiles, comparison, decided, torn, group).keptApart(),
        conflicts(group));
  }

  /** Decisions not obeyed, or obeyed against what documents say. */
  private List<DecisionConflict> conflicts(int[] group) {
    List<DecisionConflict> conflicts = new ArrayList<>();
    decided.forEach(
        (pair, decision) -> {
          List<Integer> both = pair.stream().sorted().toList();
          int one = both.get(0);
          int other = both.get(1);
          boolean merged = decision.kind() == Decision.Kind.MERGE;
          if (merged != (group[one] == group[other])) {
            conflicts.add(
                new DecisionConflict(decision, DecisionConflict.Kind.OTHER_DECISION, List.of()));
          } else if (merged && comparison.excludes(one, other)) {
            conflicts.add(
                new DecisionConflict(
                    decision,
                    DecisionConflict.Kind.AGAINST_EVIDENCE,
                    comparison.calledOtherwise(one, other)));
          } else if (!merged) {
            comparison
                .compare(one, other)
                .ifPresent(
                    edge ->
                        conflicts.add(
                            new DecisionConflict(
                                decision, DecisionConflict.Kind.AGAINST_EVIDENCE, edge.reasons())));
          }
        });
    return conflicts;
  }

  /** All pairs that something speaks for, users' first, then by how much; ties by place. */
  private List<Edge> edges() {
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < profiles.size(); i++) {
      for (int k = i + 1; k < profiles.size(); k++) {
        comparison.compare(i, k).ifPresent(edges::add);
      }
    }
    torn.addAll(torn(edges));
    edges.removeIf(edge -> torn.contains(edge.one()) || torn.contains(edge.other()));
    edges.removeIf(edge -> isLeftBy(edge, edges));
    decided.forEach(
        (pair, decision) -> {
          if (decision.kind() == Decision.Kind.MERGE) {
            List<Integer> both = pair.stream().sorted().toList();
            edges.add(
                new Edge(
                    both.get(0),
                    both.get(1),
                    Integer.MAX_VALUE,
                    List.of(new Reason(Reason.Kind.USER, "merged", List.of()))));
          }
        });
    edges.sort(
        Comparator.comparingInt((Edge edge) -> -edge.strength())
            .thenComparingInt(Edge::one)
            .thenComparingInt(Edge::other));
    return edges;
  }

  /**
   * Whether an edge leads to who was taken out of an entity, from someone for whom no less speaks
   * to stay with the others.
   */
  private boolean isLeftBy(Edge edge, List<Edge> edges) {
    return decided.values().stream()
        .filter(decision -> decision.kind() == Decision.Kind.SPLIT)
        .anyMatch(
            decision -> {
              int stays = profileOf.get(anchor(decision.one()));
              int out = profileOf.get(anchor(decision.other()));
              int third =
                  edge.one() == out ? edge.other() : edge.other() == out ? edge.one() : stays;
              return third != stays
                  && edges.stream()
                      .anyMatch(
                          other ->
                              Set.of(other.one(), other.other()).equals(Set.of(third, stays))
                                  && other.strength() >= edge.strength());
            });
  }

  /** Those for whom as much speaks for one as for another that is kept apart from it. */
  private Set<Integer> torn(List<Edge> edges) {
    Map<Integer, List<Integer>> best = new HashMap<>();
    Map<Integer, Integer> highest = new HashMap<>();
    for (Edge edge : edges) {
      note(edge.one(), edge.other(), edge.strength(), best, highest);
      note(edge.other(), edge.one(), edge.strength(), best, highest);
    }
    Set<Integer> torn = new HashSet<>();
    best.forEach(
        (profile, others) -> {
          for (int i = 1; i < others.size() && !torn.contains(profile); i++) {
            if (comparison.excludes(others.get(0), others.get(i))) {
              torn.add(profile);
            }
          }
        });
    return torn;
  }

  private static void note(
      int profile,
      int other,
      int strength,
      Map<Integer, List<Integer>> best,
      Map<Integer, Integer> highest) {
    int known = highest.getOrDefault(profile, -1);
    if (strength > known) {
      highest.put(profile, strength);
      best.put(profile, new ArrayList<>(List.of(other)));
    } else if (strength == known) {
      best.get(profile).add(other);
    }
  }

  private boolean isAllowed(Set<Integer> one, Set<Integer> other, boolean user) {
    for (int i : one) {
      for (int k : other) {
        Decision decision = decided.get(Set.of(i, k));
        if (decision != null && decision.kind() == Decision.Kind.SPLIT) {
          return false;
        }
        if (!user
            && decision == null
            && comparison.excludes(i, k)
            && !isMergedWithAlike(one, k)
            && !isMergedWithAlike(other, i)) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Whether a person has made a group of those from whom something tells a third apart and of those
   * from whom nothing does: it follows the latter.
   */
  private boolean isMergedWithAlike(Set<Integer> group, int third) {
    return decided.entrySet().stream()
        .filter(entry -> entry.getValue().kind() == Decision.Kind.MERGE)
        .map(Map.Entry::getKey)
        .filter(group::containsAll)
        .flatMap(Set::stream)
        .anyMatch(member -> !comparison.excludes(member, third));
  }

  /** A link to the one of those before with which it has most in common. */
  private static EntityLink link(List<LocalEntity> before, LocalEntity local) {
    LocalEntity nearest = before.get(before.size() - 1);
    List<Reason> most = Comparison.support(nearest, local);
    for (int i = before.size() - 2; i >= Math.max(0, before.size() - NEAR); i--) {
      List<Reason> support = Comparison.support(before.get(i), local);
      if (support.size() > most.size()) {
        most = support;
        nearest = before.get(i);
      }
    }
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        new Reason(
            Reason.Kind.SAME_NAME,
            local.fullest(),
            List.of(nearest.fullestAt(), local.fullestAt())));
    reasons.addAll(most);
    return new EntityLink(nearest.anchor(), local.anchor(), reasons);
  }

  private static long accents(String name) {
    return name.chars().filter(c -> c > 127 && Character.isLetter(c)).count();
  }

  private LinkedEntity entity(List<Integer> parts, Collection<Edge> taken) {
    List<LocalEntity> members =
        parts.stream()
            .flatMap(part -> profiles.get(part).members().stream())
            .sorted(Comparator.comparing(LocalEntity::anchor))
            .toList();
    LocalEntity fullest =
        members.stream()
            .max(
                Comparator.comparingInt((LocalEntity member) -> member.fullest().length())
                    .thenComparingLong(member -> accents(member.name()))
                    .thenComparing(LocalEntity::anchor, Comparator.reverseOrder()))
            .orElseThrow();
    List<EntityLink> links = new ArrayList<>();
    for (int part : parts) {
      List<LocalEntity> alike = profiles.get(part).members();
      for (int i = 1; i < alike.size(); i++) {
        links.add(link(alike.subList(0, i), alike.get(i)));
      }
    }
    for (Edge edge : taken) {
      if (parts.contains(edge.one())) {
        links.add(
            new EntityLink(
                profiles.get(edge.one()).first().anchor(),
                profiles.get(edge.other()).first().anchor(),
                edge.reasons()));
      }
    }
    Anchor first = members.get(0).anchor();
    return new LinkedEntity(
        first.document().value() + ":" + first.span().start(),
        fullest.type(),
        fullest.name(),
        members.stream().map(LocalEntity::anchor).toList(),
        links);
  }
}
