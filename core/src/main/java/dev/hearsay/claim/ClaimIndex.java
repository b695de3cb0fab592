package dev.hearsay.claim;

import dev.hearsay.text.DocumentId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The claims of many documents. Documents come one by one, in any order, and can be replaced or
 * taken out; the result depends on what is there alone, not on how it came. A new statement is
 * compared with those only that share rare words with it, and groups are kept until something in
 * them changes, so that adding a document touches its candidates alone.
 *
 * <p>Not thread-safe.
 */
public final class ClaimIndex {

  /** Less alike than that, two statements count as not alike at all. */
  static final double LEAST_KEPT = 0.05;

  private final ClaimComparer comparer;
  private final RelatedDocuments documents = new RelatedDocuments();
  private final Map<Integer, Proposition> members = new HashMap<>();
  private final Map<DocumentId, List<Integer>> byDocument = new TreeMap<>();

  /** For each statement those that may speak of the same thing. */
  private final Map<Integer, Map<Integer, Judgement>> related = new HashMap<>();

  /** Groups by the statements that they were made of. */
  private Map<List<Integer>, List<List<Integer>>> kept = new HashMap<>();

  private int next;

  public ClaimIndex(ClaimComparer comparer) {
    this.comparer = comparer;
  }

  /** Adds the statements of a document, or replaces what was known of it. */
  public void add(DocumentId document, List<Proposition> propositions) {
    remove(document);
    for (Proposition proposition : propositions) {
      if (!proposition.statement().document().equals(document)) {
        throw new IllegalArgumentException("a statement of another document than " + document);
      }
    }
    ToldDocument told = new ToldDocument(propositions);
    List<Integer> own = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      members.put(next, told.proposition(i));
      own.add(next++);
    }
    compareWithin(told, own);
    List<Map.Entry<DocumentId, ToldDocument>> others = List.copyOf(documents.of(told).entrySet());
    List<List<DocumentComparison.Judged>> judged =
        others.parallelStream()
            .map(
                other ->
                    document.compareTo(other.getKey()) < 0
                        ? DocumentComparison.judge(told, other.getValue(), comparer)
                        : mirrored(DocumentComparison.judge(other.getValue(), told, comparer)))
            .toList();
    for (int k = 0; k < judged.size(); k++) {
      List<Integer> theirs = byDocument.getOrDefault(others.get(k).getKey(), List.of());
      for (DocumentComparison.Judged pair : judged.get(k)) {
        relate(own.get(pair.one()), theirs.get(pair.other()), pair.judgement());
      }
    }
    documents.add(document, told);
    byDocument.put(document, own);
  }

  private static List<DocumentComparison.Judged> mirrored(List<DocumentComparison.Judged> pairs) {
    return pairs.stream().map(DocumentComparison.Judged::mirrored).toList();
  }

  /** A document that tells the same twice. */
  private void compareWithin(ToldDocument told, List<Integer> own) {
    for (int i = 0; i < told.size(); i++) {
      for (int j = i + 1; j < told.size(); j++) {
        if (told.keys(i).areAlike(told.keys(j))) {
          relate(own.get(i), own.get(j), comparer.judge(told.proposition(i), told.proposition(j)));
        }
      }
    }
  }

  private void relate(int one, int other, Judgement judgement) {
    if (judgement.likeness() >= LEAST_KEPT) {
      related.computeIfAbsent(one, key -> new HashMap<>()).put(other, judgement);
      related.computeIfAbsent(other, key -> new HashMap<>()).put(one, judgement);
    }
  }

  /** Takes a document out. */
  public void remove(DocumentId document) {
    documents.remove(document);
    List<Integer> gone = byDocument.remove(document);
    if (gone != null) {
      for (int id : gone) {
        members.remove(id);
        Map<Integer, Judgement> others = related.remove(id);
        if (others != null) {
          others.keySet().forEach(other -> related.getOrDefault(other, new HashMap<>()).remove(id));
        }
      }
    }
  }

  /** All claims, the most repeated first. */
  public List<Claim> claims() {
    return groups().stream()
        .map(this::claim)
        .sorted(
            Comparator.comparingInt((Claim claim) -> -claim.statements().size())
                .thenComparing(Claim::id))
        .toList();
  }

  /** Which claims speak of the same thing without saying the same, in the order of identifiers. */
  public List<ClaimLink> links() {
    Map<Integer, String> claimOf = new HashMap<>();
    for (List<Integer> group : groups()) {
      String id = claim(group).id();
      group.forEach(member -> claimOf.put(member, id));
    }
    Map<List<String>, Set<Contrast>> found = new HashMap<>();
    related.forEach(
        (one, others) ->
            others.forEach(
                (other, judgement) -> {
                  String left = claimOf.getOrDefault(one, "");
                  String right = claimOf.getOrDefault(other, "");
                  if (left.compareTo(right) < 0
                      && judgement.likeness() >= Judgement.SAME_THING
                      && !judgement.contrasts().isEmpty()) {
                    found.merge(List.of(left, right), judgement.contrasts(), ClaimIndex::common);
                  }
                }));
    return found.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> new ClaimLink(entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
        .sorted(Comparator.comparing(ClaimLink::one).thenComparing(ClaimLink::other))
        .toList();
  }

  /** The propositions that a claim's statements assert, in the order of its statements. */
  public List<Proposition> propositions(Claim claim) {
    Map<Statement, Proposition> byStatement = new HashMap<>();
    for (Statement statement : claim.statements()) {
      for (int id : byDocument.getOrDefault(statement.document(), List.of())) {
        byStatement.putIfAbsent(members.get(id).statement(), members.get(id));
      }
    }
    return claim.statements().stream().map(byStatement::get).toList();
  }

  /** What sets claims apart is what every pair of their statements is set apart by. */
  private static Set<Contrast> common(Set<Contrast> one, Set<Contrast> other) {
    Set<Contrast> both = EnumSet.noneOf(Contrast.class);
    one.stream().filter(other::contains).forEach(both::add);
    return both;
  }

  private Claim claim(List<Integer> group) {
    List<Proposition> propositions = group.stream().map(members::get).toList();
    return ClearestStatement.claim(propositions, (i, j) -> likeness(group.get(i), group.get(j)));
  }

  private double likeness(int one, int other) {
    Judgement judgement = related.getOrDefault(one, Map.of()).get(other);
    return judgement == null ? 0 : judgement.likeness();
  }

  private List<List<Integer>> groups() {
    List<Integer> all = new ArrayList<>(members.keySet());
    all.sort(Comparator.comparing(members::get, StatementOrder.INSTANCE));
    Map<List<Integer>, List<List<Integer>>> results = new HashMap<>();
    List<List<Integer>> groups = new ArrayList<>();
    for (List<Integer> component : new Components(related).of(all)) {
      List<List<Integer>> made = kept.get(component);
      if (made == null) {
        made = group(component);
      }
      results.put(component, made);
      groups.addAll(made);
    }
    kept = results;
    return groups;
  }

  private List<List<Integer>> group(List<Integer> component) {
    if (component.size() == 1 || component.size() > Components.LARGEST) {
      return List.of(component);
    }
    Map<Integer, Integer> positions = new HashMap<>();
    component.forEach(member -> positions.put(member, positions.size()));
    Map<Long, Judgement> judgements = new HashMap<>();
    for (int member : component) {
      related
          .getOrDefault(member, Map.of())
          .forEach(
              (other, judgement) -> {
                Integer position = positions.get(other);
                if (position != null) {
                  judgements.put(Grouping.pair(positions.get(member), position), judgement);
                }
              });
    }
    return Grouping.of(component.size(), judgements).stream()
        .map(group -> group.stream().sorted().map(component::get).toList())
        .toList();
  }

  /** How many statements there are. */
  public int size() {
    return members.size();
  }

  /** The documents that are there. */
  public Set<DocumentId> documents() {
    return Collections.unmodifiableSet(new HashSet<>(byDocument.keySet()));
  }
}
