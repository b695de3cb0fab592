package dev.hearsay.claim;

import dev.hearsay.text.DocumentId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The claims of many documents. Documents come one by one, in any order, and can be replaced or
 * taken out; the result depends on what is there alone, not on how it came. What is new is compared
 * when claims are asked for, on all processors, with those only that share rare words with it; and
 * groups are kept until something in them changes, so that adding a document touches its candidates
 * alone.
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

  /** What was made of statements that hang together. */
  private Map<List<Integer>, Made> kept = new HashMap<>();

  /** Statements of which other pairs are known than when {@code kept} was made. */
  private final Set<Integer> touched = new HashSet<>();

  /** Documents whose statements weren't compared yet. */
  private final Set<DocumentId> unread = new TreeSet<>();

  /** The groups and their claims, until something changes. */
  private Optional<Made> made = Optional.empty();

  private int next;

  /** Groups of statements and the claim that each makes. */
  private record Made(List<List<Integer>> groups, List<Claim> claims) {}

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
    documents.add(document, told);
    byDocument.put(document, own);
    unread.add(document);
  }

  /** Compares what was added since this was last done. */
  private void update() {
    List<DocumentId> added = List.copyOf(unread);
    unread.clear();
    List<List<DocumentComparison.Judged>> within =
        added.parallelStream().map(id -> within(documents.document(id))).toList();
    for (int i = 0; i < within.size(); i++) {
      relate(added.get(i), added.get(i), within.get(i));
    }
    RelatedDocuments.Changes changes = documents.update();
    changes.unrelated().forEach(this::separate);
    List<RelatedDocuments.Pair> pairs = storyByStory(changes.related());
    List<List<DocumentComparison.Judged>> between =
        pairs.parallelStream().map(this::judge).toList();
    for (int i = 0; i < between.size(); i++) {
      relate(pairs.get(i).one(), pairs.get(i).other(), between.get(i));
    }
  }

  /** Documents that hang together one after the other: they say much the same. */
  private static List<RelatedDocuments.Pair> storyByStory(List<RelatedDocuments.Pair> pairs) {
    Map<DocumentId, List<DocumentId>> beside = new TreeMap<>();
    for (RelatedDocuments.Pair pair : pairs) {
      beside.computeIfAbsent(pair.one(), id -> new ArrayList<>()).add(pair.other());
      beside.computeIfAbsent(pair.other(), id -> new ArrayList<>()).add(pair.one());
    }
    Map<DocumentId, Integer> places = new HashMap<>();
    Deque<DocumentId> open = new ArrayDeque<>();
    for (DocumentId start : beside.keySet()) {
      open.push(start);
      while (!open.isEmpty()) {
        DocumentId next = open.pop();
        if (places.putIfAbsent(next, places.size()) == null) {
          beside.getOrDefault(next, List.of()).forEach(open::push);
        }
      }
    }
    Comparator<RelatedDocuments.Pair> order =
        Comparator.comparing(
            pair ->
                Math.max(places.getOrDefault(pair.one(), 0), places.getOrDefault(pair.other(), 0)));
    return pairs.stream().sorted(order).toList();
  }

  private List<DocumentComparison.Judged> judge(RelatedDocuments.Pair pair) {
    return DocumentComparison.judge(
        documents.document(pair.one()), documents.document(pair.other()), comparer);
  }

  /** A document that tells the same twice. */
  private List<DocumentComparison.Judged> within(ToldDocument told) {
    List<DocumentComparison.Judged> judged = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      for (int j = i + 1; j < told.size(); j++) {
        if (told.keys(i).areAlike(told.keys(j))) {
          Judgement judgement = comparer.judge(told.proposition(i), told.proposition(j));
          if (judgement.likeness() >= LEAST_KEPT) {
            judged.add(new DocumentComparison.Judged(i, j, judgement));
          }
        }
      }
    }
    return judged;
  }

  private void relate(DocumentId one, DocumentId other, List<DocumentComparison.Judged> judged) {
    List<Integer> statements = byDocument.getOrDefault(one, List.of());
    List<Integer> others = byDocument.getOrDefault(other, List.of());
    for (DocumentComparison.Judged pair : judged) {
      relate(statements.get(pair.one()), others.get(pair.other()), pair.judgement());
    }
  }

  private void relate(int one, int other, Judgement judgement) {
    touched.add(one);
    touched.add(other);
    related.computeIfAbsent(one, key -> new HashMap<>()).put(other, judgement);
    related.computeIfAbsent(other, key -> new HashMap<>()).put(one, judgement);
  }

  /** Forgets what two documents have in common that are there still. */
  private void separate(RelatedDocuments.Pair pair) {
    Set<Integer> others = new HashSet<>(byDocument.getOrDefault(pair.other(), List.of()));
    for (int statement : byDocument.getOrDefault(pair.one(), List.of())) {
      Map<Integer, Judgement> of = related.getOrDefault(statement, new HashMap<>());
      for (int other : List.copyOf(of.keySet())) {
        if (others.contains(other)) {
          touched.add(statement);
          touched.add(other);
          of.remove(other);
          related.getOrDefault(other, new HashMap<>()).remove(statement);
        }
      }
    }
  }

  /** Takes a document out. */
  public void remove(DocumentId document) {
    made = Optional.empty();
    documents.remove(document);
    unread.remove(document);
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
    return made().claims().stream()
        .sorted(
            Comparator.comparingInt((Claim claim) -> -claim.statements().size())
                .thenComparing(Claim::id))
        .toList();
  }

  private Made made() {
    Made known = made.orElse(null);
    if (known == null) {
      update();
      known = group();
      made = Optional.of(known);
    }
    return known;
  }

  /** Which claims speak of the same thing without saying the same, in the order of identifiers. */
  public List<ClaimLink> links() {
    Made all = made();
    Map<Integer, String> claimOf = new HashMap<>();
    for (int i = 0; i < all.groups().size(); i++) {
      String id = all.claims().get(i).id();
      all.groups().get(i).forEach(member -> claimOf.put(member, id));
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

  private Made group() {
    List<Integer> all = new ArrayList<>(members.size());
    byDocument
        .values()
        .forEach(
            own ->
                own.stream()
                    .sorted(Comparator.comparing(members::get, StatementOrder.INSTANCE))
                    .forEach(all::add));
    List<List<Integer>> components = new Components(related).of(all);
    List<Made> parts = components.parallelStream().map(this::made).toList();
    touched.clear();
    Map<List<Integer>, Made> results = new HashMap<>();
    List<List<Integer>> groups = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      results.put(components.get(i), parts.get(i));
      groups.addAll(parts.get(i).groups());
      claims.addAll(parts.get(i).claims());
    }
    kept = results;
    return new Made(groups, claims);
  }

  private Made made(List<Integer> component) {
    Made known = kept.get(component);
    if (known != null && component.stream().noneMatch(touched::contains)) {
      return known;
    }
    List<List<Integer>> groups = group(component);
    return new Made(groups, groups.stream().map(this::claim).toList());
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
