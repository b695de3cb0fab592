package dev.hearsay.provenance;

import dev.hearsay.claim.ClaimDecision;
import dev.hearsay.claim.Statement;
import dev.hearsay.provenance.rule.Bond;
import dev.hearsay.provenance.rule.Bond.Relation;
import dev.hearsay.provenance.rule.ClaimContext;
import dev.hearsay.provenance.rule.Rules;
import dev.hearsay.provenance.source.Origin;
import dev.hearsay.provenance.source.RootKind;
import dev.hearsay.text.Evidence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Groups the origins of one claim into roots and counts how many are independent. */
final class RootCounter {

  private final ClaimContext claim;
  private final List<Tracer.Found> found;
  private final List<RootDecision> decisions;
  private final List<Origin> origins;
  private final int[] group;
  private final Bond[][] bonds;
  private final List<Evidence> counting = new ArrayList<>();

  private RootCounter(ClaimContext claim, List<Tracer.Found> found, List<RootDecision> decisions) {
    this.claim = claim;
    this.found = found;
    this.decisions = decisions;
    this.origins = distinct(found);
    this.group = IntStream.range(0, origins.size()).toArray();
    this.bonds = new Bond[origins.size()][origins.size()];
  }

  /**
   * @param decisions about the claim, the latest last
   */
  static ClaimProvenance count(
      ClaimContext claim, List<Tracer.Found> found, List<RootDecision> decisions) {
    return new RootCounter(claim, found, decisions).count();
  }

  /** Each origin once; those who speak together are left out where they speak for themselves. */
  private static List<Origin> distinct(List<Tracer.Found> found) {
    Set<Origin> distinct = new LinkedHashSet<>();
    found.forEach(one -> one.origin().ifPresent(distinct::add));
    boolean states =
        distinct.stream()
            .anyMatch(origin -> origin.kind() == RootKind.ORGANISATION && !isTogether(origin));
    return distinct.stream().filter(origin -> !states || !isTogether(origin)).toList();
  }

  private static boolean isTogether(Origin origin) {
    return origin.head().equals(Origin.TOGETHER);
  }

  private ClaimProvenance count() {
    relate();
    List<List<Integer>> all = groups();
    RootVerdicts verdicts = new RootVerdicts(all.stream().map(this::words).toList(), decisions);
    List<Integer> standing = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      counting.addAll(verdicts.of(i));
      if (!verdicts.is(RootDecision.Kind.REJECTED, i)) {
        standing.add(i);
      }
    }
    List<List<Integer>> groups = standing.stream().map(all::get).toList();
    List<Root> roots = new ArrayList<>();
    BitSet certain = new BitSet();
    int max = 0;
    int leaning = 0;
    for (int i = 0; i < groups.size(); i++) {
      int found = standing.get(i);
      Root root = root("r" + (i + 1), groups.get(i));
      roots.add(root);
      if (!root.withdrawn() && verdicts.is(RootDecision.Kind.DEPENDENT, found)) {
        leaning++;
      } else if (!root.withdrawn()) {
        max++;
        if (groups.get(i).stream().anyMatch(member -> origins.get(member).certain())
            || verdicts.is(RootDecision.Kind.CONFIRMED, found)
            || verdicts.is(RootDecision.Kind.INDEPENDENT, found)) {
          certain.set(i);
        }
      }
    }
    BitSet[] apart = apart(groups);
    for (int i = 0; i < apart.length; i++) {
      if (verdicts.is(RootDecision.Kind.INDEPENDENT, standing.get(i))) {
        setApart(apart, i);
      }
    }
    int min = RootCount.largest(apart, certain);
    // those who only lean on each other still have it from somewhere
    int most = max == 0 && leaning > 0 ? 1 : max;
    return new ClaimProvenance(
        claim.claim(),
        claim.asOf(),
        roots,
        new Independence(min, most),
        counting,
        traces(groups, roots));
  }

  private List<ClaimDecision.Place> words(List<Integer> members) {
    return RootVerdicts.words(members.stream().map(origins::get).toList(), found);
  }

  private static void setApart(BitSet[] apart, int root) {
    for (int i = 0; i < apart.length; i++) {
      if (i != root) {
        apart[i].set(root);
        apart[root].set(i);
      }
    }
  }

  private void relate() {
    for (int i = 0; i < origins.size(); i++) {
      for (int j = i + 1; j < origins.size(); j++) {
        Bond bond = bond(origins.get(i), origins.get(j));
        bonds[i][j] = bond;
        bonds[j][i] = bond;
        counting.addAll(bond.evidence());
        if (bond.relation() == Relation.SAME) {
          join(i, j);
        }
      }
    }
  }

  private Bond bond(Origin one, Origin other) {
    return Rules.COUNTING.stream()
        .flatMap(rule -> rule.bond(claim, one, other).stream())
        .findFirst()
        .orElseThrow();
  }

  private void join(int one, int other) {
    int from = group[other];
    int to = group[one];
    for (int i = 0; i < group.length; i++) {
      group[i] = group[i] == from ? to : group[i];
    }
  }

  private List<List<Integer>> groups() {
    Map<Integer, List<Integer>> members = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      members.computeIfAbsent(group[i], key -> new ArrayList<>()).add(i);
    }
    return members.values().stream()
        .sorted(Comparator.comparing((List<Integer> list) -> list.get(0)))
        .toList();
  }

  private BitSet[] apart(List<List<Integer>> groups) {
    BitSet[] apart = new BitSet[groups.size()];
    for (int i = 0; i < apart.length; i++) {
      apart[i] = new BitSet();
      for (int j = 0; j < apart.length; j++) {
        if (i != j && areApart(groups.get(i), groups.get(j))) {
          apart[i].set(j);
        }
      }
    }
    return apart;
  }

  private boolean areApart(List<Integer> one, List<Integer> other) {
    return one.stream()
        .allMatch(i -> other.stream().allMatch(j -> bonds[i][j].relation() == Relation.APART));
  }

  private Root root(String id, List<Integer> members) {
    List<Origin> all = members.stream().map(origins::get).toList();
    Origin first =
        all.stream()
            .min(
                Comparator.comparing((Origin origin) -> !origin.certain())
                    .thenComparing(Origin::kind)
                    .thenComparing(origin -> -origin.name().length())
                    .thenComparing(Origin::document)
                    .thenComparing(Origin::span))
            .orElseThrow();
    List<Evidence> evidence = new ArrayList<>();
    for (Tracer.Found one : found) {
      one.origin()
          .filter(all::contains)
          .ifPresent(origin -> evidence.add(one.evidence().get(one.evidence().size() - 1)));
    }
    boolean withdrawn = true;
    for (Origin origin : all) {
      Optional<Evidence> revised = Rules.REVISION.revised(claim, origin);
      revised.ifPresent(counting::add);
      withdrawn &= revised.isPresent();
    }
    return new Root(
        id,
        first.name(),
        first.kind(),
        all.stream().map(Origin::heardBy).distinct().sorted().toList(),
        evidence.stream().distinct().toList(),
        withdrawn);
  }

  private List<Trace> traces(List<List<Integer>> groups, List<Root> roots) {
    Map<Origin, String> ids = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (int member : groups.get(i)) {
        ids.put(origins.get(member), roots.get(i).id());
      }
    }
    List<Trace> traces = new ArrayList<>();
    for (Tracer.Found one : found) {
      Statement statement = one.statement();
      traces.add(new Trace(statement, one.path(), one.evidence(), one.origin().map(ids::get)));
    }
    return traces;
  }
}
