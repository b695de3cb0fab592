package dev.hearsay.bench.mentions;

import dev.hearsay.analysis.Analyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.mention.coreference.AntecedentModel;
import dev.hearsay.mention.coreference.Chooser;
import dev.hearsay.mention.coreference.Options;
import dev.hearsay.mention.coreference.Phrase;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Learns the weights by which noun phrases and pronouns are resolved: {@code GOLD OUT} writes them,
 * {@code GOLD} alone cross-validates on the same texts. The held-out texts are never read.
 */
public final class TrainAntecedents {

  private static final int FOLDS = 5;

  private TrainAntecedents() {}

  /** Passes on to whoever is to decide at the moment. */
  private static final class Relay implements Chooser {
    private Chooser next = (phrase, options) -> 0;

    @Override
    public int choose(Phrase phrase, Options options) {
      return next.choose(phrase, options);
    }
  }

  public static void main(String[] arguments) throws IOException {
    List<GumChains> texts =
        GumChains.read(new Gold(Path.of(arguments[0]))).stream()
            .filter(text -> !text.heldOut())
            .toList();
    Relay relay = new Relay();
    Analyzer analyzer = Analyzer.with(Accuracy.BEST, relay);
    Map<String, List<RankingTrainer.Decision>> decisions = new HashMap<>();
    for (GumChains text : texts) {
      MarkedChooser marked = MarkedChooser.of(text.gum());
      relay.next = marked;
      analyzer.analyze(text.document());
      decisions.put(text.name(), marked.decisions());
    }
    List<RankingTrainer.Decision> more = new ArrayList<>();
    for (MeantimeText text : MeantimeText.read(Path.of(arguments[0]).resolve(MeantimeText.FILE))) {
      MarkedChooser marked = MarkedChooser.of(text);
      relay.next = marked;
      analyzer.analyze(text.document());
      more.addAll(marked.decisions());
    }
    if (arguments.length == 1) {
      crossValidate(texts, decisions, more, relay, analyzer);
    } else {
      write(texts, decisions, more, Path.of(arguments[1]));
    }
  }

  private static void crossValidate(
      List<GumChains> texts,
      Map<String, List<RankingTrainer.Decision>> decisions,
      List<RankingTrainer.Decision> more,
      Relay relay,
      Analyzer analyzer) {
    Map<String, List<Set<Span>>> chains = new HashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<RankingTrainer.Decision> others = new ArrayList<>(more);
      for (int i = 0; i < texts.size(); i++) {
        if (i % FOLDS != fold) {
          others.addAll(decisions.get(texts.get(i).name()));
        }
      }
      relay.next = RankingTrainer.learn(others);
      for (int i = fold; i < texts.size(); i += FOLDS) {
        chains.putAll(AnalyzedChains.read(analyzer, Accuracy.BEST, List.of(texts.get(i))).chains());
      }
    }
    new CoreferenceTables(texts, "cross-validated")
        .sections(new FoundChains("Hearsay", chains), List.of())
        .forEach(
            section -> {
              System.out.println(section.title());
              System.out.println(
                  "  "
                      + String.join(
                          "  ",
                          section.figures().stream()
                              .map(figure -> figure.name() + " " + figure.print())
                              .toList()));
            });
  }

  private static void write(
      List<GumChains> texts,
      Map<String, List<RankingTrainer.Decision>> decisions,
      List<RankingTrainer.Decision> more,
      Path out)
      throws IOException {
    List<RankingTrainer.Decision> all = new ArrayList<>(more);
    texts.forEach(text -> all.addAll(decisions.get(text.name())));
    float[] weights = RankingTrainer.weights(all);
    List<String> lines = new ArrayList<>();
    lines.add("# Weights of the mention-ranking model, by the index that a feature is hashed to.");
    lines.add("# Written by training/coreference/train; don't edit. See docs/MODEL_CARD.md.");
    lines.add("# Learned from GUM 11 (Zeldes 2017), news, annotations CC BY 4.0:");
    texts.forEach(text -> lines.add("#   " + text.name()));
    lines.add("# and MEANTIME (Minard et al. 2016), English, 120 texts, CC BY 4.0.");
    for (int i = 0; i < AntecedentModel.SIZE; i++) {
      String value = String.format(Locale.ROOT, "%.2f", weights[i]);
      if (!value.equals("0.00") && !value.equals("-0.00")) {
        lines.add(i + " " + value);
      }
    }
    Files.write(out, lines);
  }
}
