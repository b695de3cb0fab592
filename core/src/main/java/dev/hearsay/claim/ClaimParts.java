package dev.hearsay.claim;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The claims that statements make, part by part: a part is what hangs together by pairs that make
 * the same claim. A part rests on the pairs of its statements alone and is kept until one of them
 * changes; its links rest on the claims of the statements beside its own, too.
 */
final class ClaimParts {

  private static final Comparator<Group> MOST_REPEATED_FIRST =
      Comparator.comparingInt((Group group) -> -group.claim().statements().size())
          .thenComparing(group -> group.claim().id())
          .thenComparing(group -> group.members().get(0));

  private final Map<Integer, Proposition> members;
  private final Ties ties;
  private final Map<Integer, Part> partOf = new HashMap<>();
  private final Map<Integer, String> claimOf = new HashMap<>();
  private final Map<Part, Map<List<String>, Set<Contrast>>> links = new HashMap<>();

  /** Statements that make one claim, in their order. */
  private record Group(List<Integer> members, Claim claim) {}

  /** Compared by identity: it is made once. */
  private static final class Part {
    private final List<Integer> statements;

    /** By the statements that hang together more closely. */
    private final Map<List<Integer>, List<Group>> components;

    private Part(List<Integer> statements, Map<List<Integer>, List<Group>> components) {
      this.statements = statements;
      this.components = components;
    }

    private Stream<Group> groups() {
      return components.values().stream().flatMap(List::stream);
    }
  }

  /**
   * Of statements that come and go.
   *
   * @param members those that are there
   * @param ties of those and others
   */
  ClaimParts(Map<Integer, Proposition> members, Ties ties) {
    this.members = members;
    this.ties = ties;
  }

  /**
   * Makes anew what has changed.
   *
   * @param touched statements that came or went, and those of which other pairs are known
   */
  void update(Set<Integer> touched) {
    Set<Part> old = new LinkedHashSet<>();
    Set<Integer> affected = new HashSet<>();
    for (int statement : touched) {
      Part part = partOf.get(statement);
      if (part == null) {
        affected.add(statement);
      } else if (old.add(part)) {
        affected.addAll(part.statements);
      }
    }
    old.forEach(links::remove);
    affected.forEach(partOf::remove);
    affected.forEach(claimOf::remove);
    List<Integer> there =
        affected.stream()
            .filter(members::containsKey)
            .sorted(
                Comparator.comparing((Integer each) -> members.get(each), StatementOrder.INSTANCE)
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    Components components = new Components(there, ties);
    Map<List<Integer>, List<Group>> known = untouched(old, touched);
    List<Part> made =
        components.whole().parallelStream().map(whole -> part(components, whole, known)).toList();
    for (Part part : made) {
      part.statements.forEach(statement -> partOf.put(statement, part));
      part.groups()
          .forEach(group -> group.members().forEach(each -> claimOf.put(each, group.claim().id())));
    }
    Set<Part> linked = new LinkedHashSet<>(made);
    for (int statement : there) {
      for (int i = 0; i < ties.count(statement); i++) {
        Part beside = partOf.get(ties.other(statement, i));
        if (beside != null) {
          linked.add(beside);
        }
      }
    }
    linked.forEach(part -> links.put(part, linksOf(part)));
  }

  /** What hung together before, as it was grouped, where nothing in it has changed. */
  private static Map<List<Integer>, List<Group>> untouched(Set<Part> parts, Set<Integer> touched) {
    Map<List<Integer>, List<Group>> untouched = new HashMap<>();
    for (Part part : parts) {
      part.components.forEach(
          (component, groups) -> {
            if (component.stream().noneMatch(touched::contains)) {
              untouched.put(component, groups);
            }
          });
    }
    return untouched;
  }

  private Part part(Components all, int[] whole, Map<List<Integer>, List<Group>> known) {
    Map<List<Integer>, List<Group>> components = new LinkedHashMap<>();
    for (List<Integer> component : all.of(whole)) {
      List<Group> before = known.get(component);
      components.put(component, before == null ? groups(component) : before);
    }
    return new Part(all.statements(whole), components);
  }

  private List<Group> groups(List<Integer> component) {
    return grouped(component).stream().map(group -> new Group(group, claim(group))).toList();
  }

  private List<List<Integer>> grouped(List<Integer> component) {
    if (component.size() == 1 || component.size() > Components.LARGEST) {
      return List.of(component);
    }
    Map<Integer, Integer> positions = new HashMap<>();
    component.forEach(member -> positions.put(member, positions.size()));
    Map<Long, Judgement> judgements = new HashMap<>();
    for (int member : component) {
      for (int i = 0; i < ties.count(member); i++) {
        Integer position = positions.get(ties.other(member, i));
        if (position != null) {
          judgements.put(Grouping.pair(positions.get(member), position), ties.judgement(member, i));
        }
      }
    }
    return Grouping.of(component.size(), judgements).stream()
        .map(group -> group.stream().sorted().map(component::get).toList())
        .toList();
  }

  private Claim claim(List<Integer> group) {
    List<Proposition> propositions = group.stream().map(members::get).toList();
    return ClearestStatement.claim(propositions, (i, j) -> likeness(group.get(i), group.get(j)));
  }

  private double likeness(int one, int other) {
    Judgement judgement = ties.get(one, other);
    return judgement == null ? 0 : judgement.likeness();
  }

  /** What sets the claims of a part apart from those that come behind them by identifier. */
  private Map<List<String>, Set<Contrast>> linksOf(Part part) {
    Map<List<String>, Set<Contrast>> found = new HashMap<>();
    for (int statement : part.statements) {
      String left = claimOf.getOrDefault(statement, "");
      for (int i = 0; i < ties.count(statement); i++) {
        Judgement judgement = ties.judgement(statement, i);
        if (judgement.likeness() >= Judgement.SAME_THING && !judgement.contrasts().isEmpty()) {
          String right = claimOf.getOrDefault(ties.other(statement, i), "");
          if (left.compareTo(right) < 0) {
            found.merge(List.of(left, right), judgement.contrasts(), ClaimParts::common);
          }
        }
      }
    }
    return found;
  }

  /** What sets claims apart is what every pair of their statements is set apart by. */
  private static Set<Contrast> common(Set<Contrast> one, Set<Contrast> other) {
    Set<Contrast> both = EnumSet.noneOf(Contrast.class);
    one.stream().filter(other::contains).forEach(both::add);
    return both;
  }

  /** All claims, the most repeated first. */
  List<Claim> claims() {
    return links.keySet().stream()
        .flatMap(Part::groups)
        .sorted(MOST_REPEATED_FIRST)
        .map(Group::claim)
        .toList();
  }

  /** Which claims speak of the same thing without saying the same, in the order of identifiers. */
  List<ClaimLink> links() {
    Map<List<String>, Set<Contrast>> found = new HashMap<>();
    links
        .values()
        .forEach(
            ofPart ->
                ofPart.forEach(
                    (pair, contrasts) -> found.merge(pair, contrasts, ClaimParts::common)));
    return found.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> new ClaimLink(entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
        .sorted(Comparator.comparing(ClaimLink::one).thenComparing(ClaimLink::other))
        .toList();
  }
}
