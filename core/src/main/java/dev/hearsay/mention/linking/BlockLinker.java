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

  private final List<Profile> profiles = new ArrayList<>();
  private final Map<Anchor, Integer> profileOf = new HashMap<>();
  private final Map<Anchor, LocalEntity> meant;

  /** Pairs of profiles by what a person has decided about them. */
  private final Map<Set<Integer>, Decision> decided = new LinkedHashMap<>();

  private final Comparison comparison;

  /**
   * @param block in the order of anchors
   * @param decisions about two of the block each, the latest last
   * @param meant what is named at the anchors of the decisions
   */
  BlockLinker(List<LocalEntity> block, List<Decision> decisions, Map<Anchor, LocalEntity> meant) {
    this.meant = meant;
    Set<Anchor> single = new HashSet<>();
    for (Decision decision : decisions) {
      single.add(anchor(decision.one()));
      single.add(anchor(decision.other()));
    }
    Map<List<Object>, Profile> alike = new HashMap<>();
    for (LocalEntity local : block) {
      List<Object> told =
          List.of(
              local.fullest(),
              local.type(),
              local.spellings(),
              local.roles(),
              local.affiliations());
      Profile known = single.contains(local.anchor()) ? null : alike.get(told);
      if (known != null) {
        known.add(local);
      } else {
        known = new Profile(local);
        profiles.add(known);
        if (!single.contains(local.anchor())) {
          alike.put(told, known);
        }
      }
      profileOf.put(local.anchor(), profiles.indexOf(known));
    }
    for (Decision decision : decisions) {
      int one = profileOf.get(anchor(decision.one()));
      int other = profileOf.get(anchor(decision.other()));
      if (one != other) {
        decided.remove(Set.of(one, other));
        decided.put(Set.of(one, other), decision);
      }
    }
    comparison = new Comparison(profiles);
  }

  private Anchor anchor(Anchor of) {
    LocalEntity local = meant.get(of);
    return local == null ? of : local.anchor();
  }

  List<LinkedEntity> link() {
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
    return members.values().stream().map(parts -> entity(parts, taken)).toList();
  }

  /** All pairs that something speaks for, users' first, then by how much; ties by place. */
  private List<Edge> edges() {
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < profiles.size(); i++) {
      for (int k = i + 1; k < profiles.size(); k++) {
        comparison.compare(i, k).ifPresent(edges::add);
      }
    }
    Set<Integer> torn = torn(edges);
    edges.removeIf(edge -> torn.contains(edge.one()) || torn.contains(edge.other()));
    decided.forEach(
        (pair, decision) -> {
          if (decision.kind() == Decision.Kind.MERGE) {
            List<Integer> both = pair.stream().sorted().toList();
            edges.add(
                new Edge(
                    both.get(0),
                    both.get(1),
                    Integer.MAX_VALUE,
                    List.of(new Reason(Reason.Kind.USER, "merged"))));
          }
        });
    edges.sort(
        Comparator.comparingInt((Edge edge) -> -edge.strength())
            .thenComparingInt(Edge::one)
            .thenComparingInt(Edge::other));
    return edges;
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
        if (!user && decision == null && comparison.excludes(i, k)) {
          return false;
        }
      }
    }
    return true;
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
        links.add(
            new EntityLink(
                alike.get(i - 1).anchor(),
                alike.get(i).anchor(),
                List.of(new Reason(Reason.Kind.SAME_NAME, alike.get(i).fullest()))));
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
