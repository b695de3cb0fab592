package dev.hearsay.bench.retelling;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.analysis.Analyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.bench.retelling.LogisticFit.Case;
import dev.hearsay.provenance.derivation.DerivationFinder;
import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.provenance.derivation.DerivationModel;
import dev.hearsay.provenance.derivation.DerivationModel.Question;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Learns the weights of {@link DerivationModel} from made-up stories. */
public final class TrainDerivationModel {

  private static final int STORIES = 100;
  private static final long SEED = 7;

  private static final List<Set<Question>> IN_ORDER =
      List.of(
          EnumSet.of(Question.RELATED, Question.DIRECTION),
          EnumSet.of(Question.NEAREST, Question.UNSEEN),
          EnumSet.of(Question.FOLLOWS));

  /** Features that may speak for or against. */
  private static final Set<String> EITHER = Set.of("shorter", "credit", "gained", "first");

  private final Map<MadeStory, DerivationFinder> stories = new LinkedHashMap<>();
  private final Map<Question, List<Case>> cases = new EnumMap<>(Question.class);

  TrainDerivationModel() {
    for (Question question : Question.values()) {
      cases.put(question, new ArrayList<>());
    }
  }

  /** Writes the weights to the file that is named. */
  public static void main(String[] arguments) throws IOException {
    Analyzer analyzer = Analyzer.with(Accuracy.FAST);
    TrainDerivationModel training = new TrainDerivationModel();
    for (MadeStory story : MadeStories.make(STORIES, false, SEED)) {
      training.add(story.documents().parallelStream().map(analyzer::analyze).toList(), story);
    }
    Files.writeString(Path.of(arguments[0]), training.learn(), StandardCharsets.UTF_8);
  }

  void add(List<Analysis> analyses, MadeStory story) {
    DerivationFinder finder = DerivationFinder.standard();
    finder.addAll(analyses);
    stories.put(story, finder);
  }

  /**
   * The weights, as they are written. Questions are learned one after the other where what is asked
   * depends on what is answered before.
   */
  String learn() {
    Map<Question, Map<String, Double>> weights = new EnumMap<>(Question.class);
    for (Set<Question> questions : IN_ORDER) {
      cases.values().forEach(List::clear);
      DerivationModel model = DerivationModel.of(weights);
      stories.forEach((story, finder) -> collect(story, finder, model));
      for (Question question : questions) {
        List<Case> of = cases.get(question);
        Map<String, Double> learned =
            LogisticFit.learn(of, penalty(question), name -> sign(question, name));
        weights.put(question, learned);
        System.err.println(question + " " + of.size() + " cases, right " + right(of, learned));
      }
    }
    StringBuilder lines =
        new StringBuilder(
            "# Weights of DerivationModel: question, feature, weight. Learned by bench/train-derivation from made-up stories.\n");
    weights.forEach(
        (question, of) ->
            of.forEach(
                (name, weight) ->
                    lines.append(
                        String.format(Locale.ROOT, "%s %s %.4f%n", question, name, weight))));
    return lines.toString();
  }

  /** Which of several is the nearest is asked about texts of one sort, wherever they are from. */
  private static double penalty(Question question) {
    return question == Question.NEAREST ? 0.0002 : 0.002;
  }

  private static int sign(Question question, String name) {
    if (name.equals("bias") || question == Question.UNSEEN || EITHER.contains(name)) {
      return 0;
    }
    return name.endsWith("missing") || name.endsWith("behind") || name.equals("untold") ? -1 : 1;
  }

  private static double right(List<Case> cases, Map<String, Double> weights) {
    double right = 0;
    double all = 0;
    for (Case one : cases) {
      double score = 0;
      for (Map.Entry<String, Double> feature : one.features().entrySet()) {
        score += feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0);
      }
      right += score > 0 == one.yes() ? one.weight() : 0;
      all += one.weight();
    }
    return right / Math.max(all, 1e-9);
  }

  private void collect(MadeStory story, DerivationFinder finder, DerivationModel model) {
    Lines lines = new Lines(story);
    for (Document document : story.documents()) {
      DocumentId later = document.id();
      Map<DocumentId, Map<Question, Map<String, Double>>> features = finder.features(later, model);
      features.forEach((earlier, of) -> add(later, earlier, of, lines));
      for (DocumentId parent : lines.parents(later)) {
        features.forEach(
            (other, of) -> {
              if (features.containsKey(parent)
                  && !lines.parents(later).contains(other)
                  && !lines.ancestors(other).contains(later)
                  && lines.related(later, other)) {
                cases
                    .get(Question.NEAREST)
                    .add(
                        new Case(
                            difference(
                                features.get(parent).get(Question.NEAREST),
                                of.get(Question.NEAREST)),
                            true,
                            1));
              }
            });
      }
    }
  }

  private void add(
      DocumentId later, DocumentId earlier, Map<Question, Map<String, Double>> of, Lines lines) {
    boolean related = lines.related(later, earlier);
    boolean near = lines.near(later, earlier);
    if ((near || !related) && !lines.cited(later, earlier) && !lines.cited(earlier, later)) {
      cases.get(Question.RELATED).add(new Case(of.get(Question.RELATED), near, near ? 2 : 1));
    }
    boolean descends = lines.ancestors(later).contains(earlier);
    boolean direct = lines.parents(later).contains(earlier);
    if (descends) {
      cases
          .get(Question.DIRECTION)
          .add(new Case(of.get(Question.DIRECTION), true, direct ? 1 : 0.3));
    }
    boolean unseen = lines.sameOrigin(later, earlier);
    if (of.containsKey(Question.FOLLOWS)) {
      cases.get(Question.FOLLOWS).add(new Case(of.get(Question.FOLLOWS), direct, 1));
    }
    boolean ordered =
        lines.sameOrigin(later, earlier) ? of.get(Question.DIRECTION).get("after") > 0 : direct;
    if (ordered && (unseen || direct) && of.get(Question.UNSEEN).get("credit") == 0) {
      cases.get(Question.UNSEEN).add(new Case(of.get(Question.UNSEEN), unseen, unseen ? 3 : 1));
    }
  }

  private static Map<String, Double> difference(
      Map<String, Double> one, Map<String, Double> other) {
    Map<String, Double> difference = new LinkedHashMap<>();
    one.forEach((name, value) -> difference.put(name, value - other.getOrDefault(name, 0.0)));
    return difference;
  }

  /** Who descends from whom in a story. */
  private static final class Lines {

    private final Map<DocumentId, Set<DocumentId>> parents = new HashMap<>();
    private final Map<DocumentId, Set<DocumentId>> cited = new HashMap<>();
    private final Map<DocumentId, Set<DocumentId>> unseen = new HashMap<>();

    Lines(MadeStory story) {
      for (MadeStory.Edge edge : story.edges()) {
        Map<DocumentId, Set<DocumentId>> map =
            edge.kind() == DerivationKind.SAME_ORIGIN
                ? unseen
                : edge.kind() == DerivationKind.CITES || edge.kind() == DerivationKind.QUOTES
                    ? cited
                    : parents;
        map.computeIfAbsent(edge.from(), key -> new HashSet<>()).add(edge.to());
        if (map == unseen) {
          map.computeIfAbsent(edge.to(), key -> new HashSet<>()).add(edge.from());
        }
      }
    }

    Set<DocumentId> parents(DocumentId of) {
      return parents.getOrDefault(of, Set.of());
    }

    boolean cited(DocumentId from, DocumentId to) {
      return cited.getOrDefault(from, Set.of()).contains(to);
    }

    boolean sameOrigin(DocumentId one, DocumentId other) {
      return unseen.getOrDefault(one, Set.of()).contains(other);
    }

    Set<DocumentId> ancestors(DocumentId of) {
      Set<DocumentId> all = new HashSet<>();
      collect(of, all);
      return all;
    }

    private void collect(DocumentId of, Set<DocumentId> all) {
      for (DocumentId parent : parents(of)) {
        if (all.add(parent)) {
          collect(parent, all);
        }
      }
    }

    /** Whether one descends from the other, or both from a third, seen or not. */
    boolean related(DocumentId one, DocumentId other) {
      Set<DocumentId> mine = family(one);
      Set<DocumentId> theirs = family(other);
      mine.retainAll(theirs);
      return !mine.isEmpty();
    }

    /** Whether one was made of the other, or both of one text, seen or not. */
    boolean near(DocumentId one, DocumentId other) {
      Set<DocumentId> both = new HashSet<>(parents(one));
      both.retainAll(parents(other));
      return parents(one).contains(other)
          || parents(other).contains(one)
          || sameOrigin(one, other)
          || !both.isEmpty();
    }

    private Set<DocumentId> family(DocumentId of) {
      Set<DocumentId> family = ancestors(of);
      family.add(of);
      Set<DocumentId> origins = new HashSet<>();
      family.forEach(member -> origins.addAll(unseen.getOrDefault(member, Set.of())));
      family.addAll(origins);
      return family;
    }
  }
}
