package dev.hearsay.provenance.derivation;

import dev.hearsay.provenance.derivation.Besides.Beside;
import dev.hearsay.reuse.Reuse;
import dev.hearsay.reuse.ReuseIndex;
import dev.hearsay.reuse.SharedPassage;
import dev.hearsay.text.DocumentId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which documents each is compared with: those that share passages with it, those that share rare
 * names, numbers and words, and those of the outlets that it credits. Notes for which documents
 * that changes when one comes or goes.
 */
final class Neighbours {

  /** Documents of an outlet that a credit is compared with at most, the nearest in time. */
  private static final int MOST_OF_OUTLET = 32;

  private final ReuseIndex reuse = ReuseIndex.notingChanges();
  private final CandidateIndex candidates = new CandidateIndex();
  private final CreditResolver credits = new CreditResolver();
  private final Map<DocumentId, Integer> numbers = new HashMap<>();
  private final Map<Integer, Article> articles = new HashMap<>();
  private final Deque<Integer> free = new ArrayDeque<>();

  /** By document, those that it was compared with. */
  private final Map<DocumentId, Besides> compared = new HashMap<>();

  /**
   * By document, how many days away what its credits may mean counts at most: of an outlet with
   * many documents only the nearest do.
   */
  private final Map<DocumentId, Double> reach = new HashMap<>();

  private final Set<Article> moved = new HashSet<>();

  int size() {
    return articles.size();
  }

  boolean contains(DocumentId document) {
    return numbers.containsKey(document);
  }

  Collection<Article> articles() {
    return articles.values();
  }

  CreditResolver credits() {
    return credits;
  }

  /** The document of an identifier. */
  Article article(DocumentId document) {
    Integer number = numbers.get(document);
    if (number == null) {
      throw new IllegalArgumentException("not here: " + document);
    }
    return articles.get(number);
  }

  void add(Article article) {
    Integer unused = free.poll();
    int number = unused == null ? articles.size() : unused;
    numbers.put(article.id(), number);
    articles.put(number, article);
    reuse.add(article.document());
    candidates.add(number, article.facts());
    candidates.noteAround(number, article.facts());
    credits.add(article);
    moved.add(article);
  }

  void remove(DocumentId document) {
    Article article = article(document);
    int number = numbers.get(document);
    candidates.noteAround(number, article.facts());
    candidates.remove(number, article.facts());
    reuse.remove(document);
    credits.remove(article);
    numbers.remove(document);
    articles.remove(number);
    free.add(number);
    compared.remove(document);
    reach.remove(document);
    moved.add(article);
  }

  /**
   * Documents of which other comparisons matter than when this was last called; those that were
   * taken away are among them.
   *
   * @param matters whether anything hangs on a comparison
   */
  Set<DocumentId> changed(Predicate<Comparison> matters) {
    Set<DocumentId> changed = new HashSet<>();
    moved.forEach(article -> changed.add(article.id()));
    Set<Article> suspected = new LinkedHashSet<>();
    reuse.changed().stream().filter(this::contains).map(this::article).forEach(suspected::add);
    candidates.changed().stream()
        .filter(articles::containsKey)
        .mapToObj(articles::get)
        .forEach(suspected::add);
    MovedOutlets outlets = new MovedOutlets(moved);
    articles.values().stream()
        .filter(article -> !changed.contains(article.id()))
        .filter(outlets::mayBeMeant)
        .filter(this::isInReach)
        .forEach(suspected::add);
    suspected.stream()
        .filter(article -> !changed.contains(article.id()))
        .filter(article -> isChanged(article, matters))
        .toList()
        .forEach(article -> changed.add(article.id()));
    moved.clear();
    return changed;
  }

  /** Whether one that came or went is near enough to count for a document's credits. */
  private boolean isInReach(Article article) {
    double most = reach.getOrDefault(article.id(), Double.MAX_VALUE);
    return moved.stream().anyMatch(other -> days(article, other) <= most);
  }

  private static double days(Article one, Article other) {
    return Math.abs(one.daysAfter(other).orElse(0.0));
  }

  /** Takes in beside whom a document is now; whether that makes a difference. */
  private boolean isChanged(Article article, Predicate<Comparison> matters) {
    Besides kept = compared.get(article.id());
    if (kept == null) {
      return true;
    }
    Map<Article, Beside> before = kept.byDocument();
    Map<Article, Beside> now = new HashMap<>();
    boolean changed = false;
    for (Map.Entry<Article, List<SharedPassage>> other : beside(article).entrySet()) {
      Beside known = before.get(other.getKey());
      if (known == null || known.fingerprint() != Besides.fingerprint(other.getValue())) {
        changed |= known != null && known.matters();
        Comparison pair = Comparison.of(article, other.getKey(), other.getValue());
        known = Beside.of(other.getValue(), matters.test(pair));
        changed |= known.matters();
      }
      now.put(other.getKey(), known);
    }
    changed |=
        before.entrySet().stream()
            .anyMatch(one -> one.getValue().matters() && !now.containsKey(one.getKey()));
    compared.put(article.id(), new Besides(now));
    return changed;
  }

  /** The comparisons of a document with all that may have to do with it, by their identifiers. */
  List<Comparison> comparisons(Article article) {
    return comparisons(article, beside(article));
  }

  private static List<Comparison> comparisons(
      Article article, Map<Article, List<SharedPassage>> others) {
    return others.entrySet().stream()
        .sorted(Comparator.comparing(other -> other.getKey().id()))
        .map(other -> Comparison.of(article, other.getKey(), other.getValue()))
        .toList();
  }

  /**
   * Those of the comparisons on which anything hangs.
   *
   * @param matters whether anything hangs on a comparison; always the same
   */
  List<Comparison> comparisons(Article article, Predicate<Comparison> matters) {
    Besides known = compared.get(article.id());
    if (known != null) {
      return comparisons(article, known.mattering());
    }
    Map<Boolean, List<Comparison>> all =
        comparisons(article).stream().collect(Collectors.partitioningBy(matters));
    Map<Article, Beside> now = new HashMap<>();
    all.forEach(
        (matter, pairs) ->
            pairs.forEach(pair -> now.put(pair.earlier(), Beside.of(pair.passages(), matter))));
    compared.put(article.id(), new Besides(now));
    return all.getOrDefault(true, List.of());
  }

  /** All that may have to do with a document, with the passages that both share. */
  private Map<Article, List<SharedPassage>> beside(Article article) {
    Map<Article, List<SharedPassage>> others = new LinkedHashMap<>();
    for (Reuse shared : reuse.relatedTo(article.id())) {
      others.put(article(shared.other(article.id())), passages(shared, article.id()));
    }
    likely(article).forEach(other -> others.putIfAbsent(other, List.of()));
    double farthest = 0;
    for (StatedCredit credit : article.credits()) {
      List<Article> nearest =
          credits.documents(credit, article).stream()
              .sorted(
                  Comparator.comparingDouble((Article other) -> days(article, other))
                      .thenComparing(Article::id))
              .limit(MOST_OF_OUTLET)
              .toList();
      nearest.forEach(other -> others.putIfAbsent(other, List.of()));
      double last =
          nearest.size() < MOST_OF_OUTLET
              ? Double.MAX_VALUE
              : days(article, nearest.get(MOST_OF_OUTLET - 1));
      farthest = Math.max(farthest, last);
    }
    reach.put(article.id(), farthest);
    return others;
  }

  private List<Article> likely(Article article) {
    Comparator<Integer> order = Comparator.comparing(other -> articles.get(other).id());
    return candidates.find(numbers.get(article.id()), article.facts(), order).stream()
        .map(articles::get)
        .toList();
  }

  /** Passages that stand first in the later document. */
  private static List<SharedPassage> passages(Reuse shared, DocumentId later) {
    return shared.first().equals(later)
        ? shared.passages()
        : shared.passages().stream().map(Comparison::mirrored).toList();
  }
}
