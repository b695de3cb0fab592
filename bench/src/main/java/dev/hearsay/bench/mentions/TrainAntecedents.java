package dev.hearsay.bench.mentions;

import dev.hearsay.analysis.Analyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.polnear.PolnearTexts;
import dev.hearsay.mention.coreference.AntecedentModel;
import dev.hearsay.mention.coreference.Chooser;
import dev.hearsay.mention.coreference.Options;
import dev.hearsay.mention.coreference.Phrase;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Learns the weights by which noun phrases and pronouns are resolved: {@code GOLD SILVER OUT}
 * writes them, {@code GOLD SILVER} alone cross-validates on the same texts. The held-out texts are
 * never read.
 */
public final class TrainAntecedents {

  private static final int FOLDS = 5;

  /** How often texts marked by people count beside those marked by a program. */
  private static final int TIMES = 3;

  private static final String POLNEAR = "polnear/train";

  private final List<GumChains> texts;
  private final Relay relay = new Relay();
  private final Analyzer analyzer = Analyzer.with(Accuracy.BEST, relay);
  private final Map<String, List<RankingTrainer.Decision>> decisions = new HashMap<>();
  private final float[] rough;

  private TrainAntecedents(Path gold, Path silver) throws IOException {
    texts = GumChains.read(new Gold(gold)).stream().filter(text -> !text.heldOut()).toList();
    for (GumChains text : texts) {
      MarkedChooser marked = MarkedChooser.of(text.gum());
      read(analyzer, text.document(), marked);
      decisions.put(text.name(), marked.decisions());
    }
    List<RankingTrainer.Decision> others = silver(gold, silver);
    List<RankingTrainer.Decision> marked = meantime(gold);
    for (int i = 0; i < TIMES; i++) {
      others.addAll(marked);
    }
    rough = RankingTrainer.rough(others);
  }

  /** Passes on to whoever is to decide at the moment. */
  private static final class Relay implements Chooser {
    private Chooser next = (phrase, options) -> 0;

    @Override
    public int choose(Phrase phrase, Options options) {
      return next.choose(phrase, options);
    }
  }

  public static void main(String[] arguments) throws IOException {
    TrainAntecedents training = new TrainAntecedents(Path.of(arguments[0]), Path.of(arguments[1]));
    if (arguments.length == 2) {
      training.crossValidate();
    } else {
      training.write(Path.of(arguments[2]));
    }
  }

  private void read(Analyzer reader, Document document, MarkedChooser marked) {
    relay.next = marked;
    reader.analyze(document);
  }

  /** What reads fast is enough for texts that a program marked. */
  private List<RankingTrainer.Decision> silver(Path gold, Path silver) throws IOException {
    PolnearTexts polnear = new PolnearTexts(gold.resolve(POLNEAR));
    Analyzer fast = Analyzer.with(Accuracy.FAST, relay);
    List<RankingTrainer.Decision> all = new ArrayList<>();
    for (SilverChains text : SilverChains.read(silver)) {
      MarkedChooser marked = MarkedChooser.of(text);
      read(fast, polnear.read(text.name()), marked);
      all.addAll(marked.decisions());
    }
    return all;
  }

  private List<RankingTrainer.Decision> meantime(Path gold) throws IOException {
    List<RankingTrainer.Decision> all = new ArrayList<>();
    for (MeantimeText text : MeantimeText.read(gold.resolve(MeantimeText.FILE))) {
      MarkedChooser marked = MarkedChooser.of(text);
      read(analyzer, text.document(), marked);
      all.addAll(marked.decisions());
    }
    return all;
  }

  private void crossValidate() {
    Map<String, List<Set<Span>>> chains = new HashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<RankingTrainer.Decision> others = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        if (i % FOLDS != fold) {
          others.addAll(decisions.get(texts.get(i).name()));
        }
      }
      relay.next = new AntecedentModel(RankingTrainer.fine(others, rough));
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

  private void write(Path out) throws IOException {
    List<RankingTrainer.Decision> all = new ArrayList<>();
    texts.forEach(text -> all.addAll(decisions.get(text.name())));
    List<String> origin = new ArrayList<>();
    origin.add("Weights of the mention-ranking model, a byte each, by the index of a feature.");
    origin.add("Written by training/coreference/train. See docs/MODEL_CARD.md.");
    origin.add("Learned from GUM 11 (Zeldes 2017), news, annotations CC BY 4.0:");
    texts.forEach(text -> origin.add("  " + text.name()));
    origin.add("from MEANTIME (Minard et al. 2016), English, 120 texts, CC BY 4.0,");
    origin.add("and from what CoreNLP 4.5.10 finds in texts of PolNeAR's training part.");
    Files.write(out, new AntecedentModel(RankingTrainer.fine(all, rough)).bytes(origin));
  }
}
