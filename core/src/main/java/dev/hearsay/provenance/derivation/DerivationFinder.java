package dev.hearsay.provenance.derivation;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.text.DocumentId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Says which document of a corpus descends from which, how, how likely, and by which words. Takes
 * documents and lets them go one by one; what it says depends on which documents are there and not
 * on the order in which they came and went.
 *
 * <p>A document is compared with those that share passages with it, those that share rare names,
 * numbers and words, and those of the outlets that it credits. What two have in common depends on
 * the two alone. What was worked out is kept: one document more, or less, costs its own comparisons
 * and those of the documents to which it matters, however many others there are. Keeps the texts,
 * not the analyses. Not safe for use by several threads.
 */
public final class DerivationFinder {

  private final Neighbours neighbours = new Neighbours();
  private final Parents parents;
  private final Lineage lineage;
  private final Map<DocumentId, List<Comparison>> compared = new HashMap<>();

  private DerivationFinder(DerivationModel model) {
    parents = new Parents(model);
    lineage =
        new Lineage(
            parents,
            article -> neighbours.comparisons(article, parents::matters),
            neighbours.credits());
  }

  /** An empty finder with the shipped model. */
  public static DerivationFinder standard() {
    return with(DerivationModel.standard());
  }

  /** An empty finder with another model. */
  public static DerivationFinder with(DerivationModel model) {
    return new DerivationFinder(model);
  }

  /** How many documents it holds. */
  public int size() {
    return neighbours.size();
  }

  /** Whether it holds a document. */
  public boolean contains(DocumentId document) {
    return neighbours.contains(document);
  }

  /** Adds a document; one that is here already isn't added again. */
  public void add(Analysis analysis) {
    if (!contains(analysis.document().id())) {
      neighbours.add(Article.of(analysis));
    }
  }

  /** Adds documents; they are read on all processors. */
  public void addAll(Collection<Analysis> analyses) {
    List<Article> read =
        analyses.stream()
            .filter(analysis -> !contains(analysis.document().id()))
            .toList()
            .parallelStream()
            .map(Article::of)
            .toList();
    for (Article article : read) {
      if (!contains(article.id())) {
        neighbours.add(article);
      }
    }
  }

  /**
   * Takes a document away, as if it had never been added.
   *
   * @throws IllegalArgumentException when it was never added
   */
  public void remove(DocumentId document) {
    neighbours.remove(document);
  }

  /** All derivations, in the order of {@link DerivationOrder}. */
  public List<Derivation> derivations() {
    return derivations(done -> {});
  }

  /**
   * All derivations, in the order of {@link DerivationOrder}.
   *
   * @param progress is told, again and again, of how many documents they are known
   */
  public List<Derivation> derivations(IntConsumer progress) {
    Set<DocumentId> changed = neighbours.changed(parents::matters);
    if (!changed.isEmpty()) {
      lineage.forget(changed);
    }
    lineage.workOut(
        neighbours.articles().stream().sorted(Comparator.comparing(Article::id)).toList(),
        progress);
    return lineage.derivations().stream().sorted(DerivationOrder.STANDARD).toList();
  }

  /**
   * What one document descends from. Works out what isn't known yet of all others, too.
   *
   * @throws IllegalArgumentException when it was never added
   */
  public List<Derivation> derivationsOf(DocumentId document) {
    DocumentId asked = neighbours.article(document).id();
    return derivations().stream().filter(one -> one.from().equals(asked)).toList();
  }

  /**
   * What the models are asked about a document and each that it may have to do with, supposing that
   * it is the later: for training. Keeps the comparisons for the next time.
   *
   * @param asked the model that answers what other questions depend on
   */
  public Map<DocumentId, Map<DerivationModel.Question, Map<String, Double>>> features(
      DocumentId later, DerivationModel asked) {
    Article article = neighbours.article(later);
    List<Comparison> pairs =
        compared.computeIfAbsent(later, document -> neighbours.comparisons(article));
    return new Parents(asked).features(article, pairs);
  }
}
