package dev.hearsay.provenance.derivation;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.reuse.Reuse;
import dev.hearsay.reuse.ReuseIndex;
import dev.hearsay.reuse.SharedPassage;
import dev.hearsay.text.DocumentId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Says which document of a corpus descends from which, how, how likely, and by which words. Takes
 * documents one by one; what it says depends on which documents are there and not on the order in
 * which they came.
 *
 * <p>A document is compared with those that share passages with it, those that share rare names,
 * numbers and words, and those of the outlets that it credits. What two have in common depends on
 * the two alone; so {@link #derivationsOf} costs no more than those comparisons, however many
 * documents there are. Keeps the texts, not the analyses. Not safe for use by several threads.
 */
public final class DerivationFinder {

  /** Documents of an outlet that a credit is compared with at most, the nearest in time. */
  private static final int MOST_OF_OUTLET = 32;

  private final DerivationModel model;
  private final ReuseIndex reuse = new ReuseIndex();
  private final CandidateIndex candidates = new CandidateIndex();
  private final CreditResolver credits = new CreditResolver();
  private final Map<DocumentId, Integer> numbers = new HashMap<>();
  private final List<Article> articles = new ArrayList<>();

  private DerivationFinder(DerivationModel model) {
    this.model = model;
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
    return articles.size();
  }

  /** Adds a document; one that is here already isn't added again. */
  public void add(Analysis analysis) {
    DocumentId id = analysis.document().id();
    if (numbers.containsKey(id)) {
      return;
    }
    Article article = Article.of(analysis);
    int number = articles.size();
    numbers.put(id, number);
    articles.add(article);
    reuse.add(analysis.document());
    candidates.add(number, facts(article));
    credits.add(article);
  }

  /** Adds documents. */
  public void addAll(Collection<Analysis> analyses) {
    analyses.forEach(this::add);
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
    Lineage lineage = new Lineage(model, this::comparisons, credits, this::article);
    List<Derivation> derivations = new ArrayList<>();
    int done = 0;
    for (Article article : articles.stream().sorted(Comparator.comparing(Article::id)).toList()) {
      derivations.addAll(lineage.derivations(article));
      done++;
      progress.accept(done);
    }
    derivations.sort(DerivationOrder.STANDARD);
    return List.copyOf(derivations);
  }

  /**
   * What one document descends from.
   *
   * @throws IllegalArgumentException when it was never added
   */
  public List<Derivation> derivationsOf(DocumentId document) {
    return new Lineage(model, this::comparisons, credits, this::article)
        .derivations(article(document)).stream().sorted(DerivationOrder.STANDARD).toList();
  }

  /**
   * What the models are asked about a document and each that it may have to do with, supposing that
   * it is the later: for training.
   */
  public Map<DocumentId, Map<DerivationModel.Question, Map<String, Double>>> features(
      DocumentId later) {
    Map<DocumentId, Map<DerivationModel.Question, Map<String, Double>>> features =
        new LinkedHashMap<>();
    for (Comparison pair : comparisons(article(later))) {
      if (pair.alike() > 0) {
        double direction =
            model.score(DerivationModel.Question.DIRECTION, PairFeatures.direction(pair));
        features.put(
            pair.earlier().id(),
            Map.of(
                DerivationModel.Question.RELATED, PairFeatures.related(pair),
                DerivationModel.Question.DIRECTION, PairFeatures.direction(pair),
                DerivationModel.Question.NEAREST, PairFeatures.nearest(pair, direction),
                DerivationModel.Question.FOLLOWS,
                    PairFeatures.follows(pair, pair.told(), Parents.credited(pair, pair.closest())),
                DerivationModel.Question.UNSEEN, PairFeatures.unseen(pair, direction)));
      }
    }
    return features;
  }

  private Article article(DocumentId document) {
    Integer number = numbers.get(document);
    if (number == null) {
      throw new IllegalArgumentException("not here: " + document);
    }
    return articles.get(number);
  }

  /** The comparisons of a document with all that may have to do with it, by their identifiers. */
  private List<Comparison> comparisons(Article article) {
    Map<Article, List<SharedPassage>> others = new LinkedHashMap<>();
    for (Reuse shared : reuse.relatedTo(article.id())) {
      others.put(article(shared.other(article.id())), passages(shared, article.id()));
    }
    int number = numbers.get(article.id());
    Comparator<Integer> order = Comparator.comparing(other -> articles.get(other).id());
    candidates
        .find(number, facts(article), order)
        .forEach(other -> others.putIfAbsent(articles.get(other), List.of()));
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

  /** Passages that stand first in the later document. */
  private static List<SharedPassage> passages(Reuse shared, DocumentId later) {
    return shared.first().equals(later)
        ? shared.passages()
        : shared.passages().stream().map(Comparison::mirrored).toList();
  }

  private static int[] facts(Article article) {
    return article.sentences().stream()
        .flatMapToInt(sentence -> Arrays.stream(sentence.facts()))
        .distinct()
        .sorted()
        .toArray();
  }
}
