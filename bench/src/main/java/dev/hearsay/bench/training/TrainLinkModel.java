package dev.hearsay.bench.training;

import dev.hearsay.attribution.linear.FeatureHash;
import dev.hearsay.attribution.linear.LinearTagger;
import dev.hearsay.attribution.linear.LinkFeatures;
import dev.hearsay.attribution.linear.LinkModel;
import dev.hearsay.attribution.linear.Passage;
import dev.hearsay.attribution.linear.PlacedSpan;
import dev.hearsay.attribution.linear.Role;
import dev.hearsay.bench.polnear.PlacedGold;
import dev.hearsay.bench.polnear.PolnearDocument;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import dev.hearsay.text.Tokenizer;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;

/**
 * Trains the linker on the annotated spans and their links: all of them, then with spans left out
 * at random, as they are missing from what a tagger finds. Without the latter it learns that
 * whatever is nearest belongs.
 */
final class TrainLinkModel {

  private static final int BITS = 16;

  /** How often a document is seen with spans missing, beside once with all. */
  private static final int INCOMPLETE = 2;

  /** The share of spans that goes missing; the encoder misses about as many. */
  private static final double MISSING = 0.12;

  private static final long SEED = 5;

  private TrainLinkModel() {}

  static void run(List<PolnearDocument> documents, LinearTagger tagger, Path model)
      throws IOException {
    List<LogisticTrainer.Case> cases = new ArrayList<>();
    Random random = new Random(SEED);
    for (PolnearDocument document : documents) {
      addCases(document, tagger, random, cases);
    }
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new DeflaterOutputStream(Files.newOutputStream(model))))) {
      LogisticTrainer.train(cases, BITS).write(out);
    }
    System.err.println("trained on " + cases.size() + " pairs, wrote " + model);
  }

  private static void addCases(
      PolnearDocument document,
      LinearTagger tagger,
      Random random,
      List<LogisticTrainer.Case> cases) {
    List<List<Token>> paragraphs = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    for (Span paragraph : document.paragraphs()) {
      List<Token> tokens = Tokenizer.tokenize(document.text(), paragraph);
      if (!tokens.isEmpty()) {
        paragraphs.add(tokens);
        passages.add(tagger.passages().read(document.text(), tokens));
      }
    }
    PlacedGold gold = PlacedGold.of(document, paragraphs);
    addCases(passages, gold, cases);
    for (int i = 0; i < INCOMPLETE; i++) {
      addCases(passages, incomplete(gold, random), cases);
    }
  }

  private static PlacedGold incomplete(PlacedGold gold, Random random) {
    List<PlacedSpan> spans = new ArrayList<>();
    List<Set<Integer>> attributions = new ArrayList<>();
    for (int i = 0; i < gold.spans().size(); i++) {
      if (random.nextDouble() >= MISSING) {
        spans.add(gold.spans().get(i));
        attributions.add(gold.attributions().get(i));
      }
    }
    return new PlacedGold(spans, attributions);
  }

  private static void addCases(
      List<Passage> passages, PlacedGold gold, List<LogisticTrainer.Case> cases) {
    LinkFeatures reader = new LinkFeatures(passages, gold.spans());
    FeatureHash features = new FeatureHash(BITS);
    List<PlacedSpan> spans = gold.spans();
    for (int i = 0; i < spans.size(); i++) {
      Role role = spans.get(i).span().role();
      if (role == Role.SOURCE) {
        continue;
      }
      for (int near : LinkModel.near(spans, i, role == Role.CUE ? Role.SOURCE : Role.CUE)) {
        int cue = role == Role.CUE ? i : near;
        int partner = role == Role.CUE ? near : i;
        reader.collect(features, cue, partner);
        Set<Integer> shared = gold.attributions().get(cue);
        boolean together = !Collections.disjoint(shared, gold.attributions().get(partner));
        cases.add(new LogisticTrainer.Case(features.copy(), together));
      }
    }
  }
}
