package dev.hearsay.claim;

import dev.hearsay.text.DocumentId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
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

  private final Ties ties = new Ties();
  private final ClaimParts parts = new ClaimParts(members, ties);

  /** Statements that came, went, or of which other pairs are known than {@code parts} knows. */
  private final Set<Integer> touched = new HashSet<>();

  /** Documents whose statements weren't compared yet. */
  private final Set<DocumentId> unread = new TreeSet<>();

  /** All claims, until something changes. */
  private Optional<List<Claim>> made = Optional.empty();

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
    touched.addAll(own);
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
    ties.put(one, other, judgement);
  }

  /** Forgets what two documents have in common that are there still. */
  private void separate(RelatedDocuments.Pair pair) {
    Set<Integer> others = new HashSet<>(byDocument.getOrDefault(pair.other(), List.of()));
    for (int statement : byDocument.getOrDefault(pair.one(), List.of())) {
      for (int other : ties.of(statement)) {
        if (others.contains(other)) {
          touched.add(statement);
          touched.add(other);
          ties.remove(statement, other);
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
        touched.add(id);
        for (int other : ties.of(id)) {
          touched.add(other);
          ties.remove(id, other);
        }
      }
    }
  }

  /** All claims, the most repeated first. */
  public List<Claim> claims() {
    List<Claim> known = made.orElse(null);
    if (known == null) {
      update();
      parts.update(touched);
      touched.clear();
      known = parts.claims();
      made = Optional.of(known);
    }
    return known;
  }

  /** Which claims speak of the same thing without saying the same, in the order of identifiers. */
  public List<ClaimLink> links() {
    claims();
    return parts.links();
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

  /** How many statements there are. */
  public int size() {
    return members.size();
  }

  /** The documents that are there. */
  public Set<DocumentId> documents() {
    return Collections.unmodifiableSet(new HashSet<>(byDocument.keySet()));
  }
}
