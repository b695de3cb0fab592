package dev.hearsay.provenance.derivation;

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
import java.util.List;
import java.util.Map;
import java.util.Set;

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
  private final Map<DocumentId, List<DocumentId>> likely = new HashMap<>();
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
    likely.remove(document);
    moved.add(article);
  }

  /**
   * Documents whose comparisons may be others than when this was last called; those that were taken
   * away are among them.
   */
  Set<DocumentId> changed() {
    Set<DocumentId> changed = new HashSet<>(reuse.changed());
    moved.forEach(article -> changed.add(article.id()));
    candidates.changed().stream()
        .filter(articles::containsKey)
        .mapToObj(articles::get)
        .filter(article -> !changed.contains(article.id()))
        .filter(article -> !likely(article).equals(likely.get(article.id())))
        .toList()
        .forEach(article -> changed.add(article.id()));
    MovedOutlets outlets = new MovedOutlets(moved);
    articles.values().stream()
        .filter(article -> !changed.contains(article.id()) && outlets.mayBeMeant(article))
        .toList()
        .forEach(article -> changed.add(article.id()));
    moved.clear();
    return changed;
  }

  /** The comparisons of a document with all that may have to do with it, by their identifiers. */
  List<Comparison> comparisons(Article article) {
    Map<Article, List<SharedPassage>> others = new LinkedHashMap<>();
    for (Reuse shared : reuse.relatedTo(article.id())) {
      others.put(article(shared.other(article.id())), passages(shared, article.id()));
    }
    List<DocumentId> alike = likely(article);
    likely.put(article.id(), alike);
    alike.forEach(other -> others.putIfAbsent(article(other), List.of()));
    for (StatedCredit credit : article.credits()) {
      credits.documents(credit, article).stream()
          .sorted(
              Comparator.comparingDouble(
                      (Article other) -> Math.abs(article.daysAfter(other).orElse(0.0)))
                  .thenComparing(Article::id))
          .limit(MOST_OF_OUTLET)
          .forEach(other -> others.putIfAbsent(other, List.of()));
    }
    return others.entrySet().stream()
        .sorted(Comparator.comparing(other -> other.getKey().id()))
        .map(other -> Comparison.of(article, other.getKey(), other.getValue()))
        .toList();
  }

  private List<DocumentId> likely(Article article) {
    Comparator<Integer> order = Comparator.comparing(other -> articles.get(other).id());
    return candidates.find(numbers.get(article.id()), article.facts(), order).stream()
        .map(number -> articles.get(number).id())
        .toList();
  }

  /** Passages that stand first in the later document. */
  private static List<SharedPassage> passages(Reuse shared, DocumentId later) {
    return shared.first().equals(later)
        ? shared.passages()
        : shared.passages().stream().map(Comparison::mirrored).toList();
  }
}
