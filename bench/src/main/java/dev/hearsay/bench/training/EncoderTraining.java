package dev.hearsay.bench.training;

import dev.hearsay.attribution.encoder.EncoderTagger;
import dev.hearsay.attribution.linear.CandidateFeatures;
import dev.hearsay.attribution.linear.CandidateModel;
import dev.hearsay.attribution.linear.FeatureHash;
import dev.hearsay.attribution.linear.ForwardBackward;
import dev.hearsay.attribution.linear.HashedWeights;
import dev.hearsay.attribution.linear.LinearTagger;
import dev.hearsay.attribution.linear.Passage;
import dev.hearsay.attribution.linear.PassageReader;
import dev.hearsay.attribution.linear.RoleSpan;
import dev.hearsay.attribution.linear.WordClasses;
import dev.hearsay.bench.polnear.PolnearCorpus;
import dev.hearsay.model.Encoder;
import dev.hearsay.model.WordPieces;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Trains the model that weighs the encoder's candidate spans: {@code PART MODEL.onnx OUT}. PART is
 * PolNeAR's training part, of which the documents are used that the encoder was trained without.
 */
public final class EncoderTraining {

  /** The fold that {@code training/encoder/train.py --leave-out 1} leaves out, of ten. */
  private static final int LEFT_OUT = 0;

  private static final int FOLDS = 10;

  /** Spans worth choosing by probability: half the F1 expected. */
  private static final float[] THRESHOLDS = {0.39f, 0.36f, 0.34f};

  private EncoderTraining() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("PART MODEL.onnx OUT");
      System.exit(2);
    }
    Path out = Path.of(arguments[2]);
    try (Encoder encoder = Encoder.of(Files.readAllBytes(Path.of(arguments[1])))) {
      EncoderTagger tagger = new EncoderTagger(encoder, WordPieces.load(), nothing());
      List<LogisticTrainer.Case> cases = cases(Path.of(arguments[0]), tagger);
      System.err.println("weighing " + cases.size() + " candidates");
      CandidateModel model =
          new CandidateModel(LogisticTrainer.train(cases, LogisticTrainer.BITS), THRESHOLDS);
      try (DataOutputStream stream =
          new DataOutputStream(
              new BufferedOutputStream(
                  new DeflaterOutputStream(
                      Files.newOutputStream(out), new Deflater(Deflater.BEST_COMPRESSION))))) {
        model.write(stream);
      }
    }
    System.err.println("wrote " + out + ", " + Files.size(out) / 1024 + " KiB");
  }

  private static CandidateModel nothing() {
    return new CandidateModel(HashedWeights.quantize(1, 1, new float[2], 1), THRESHOLDS);
  }

  private static List<LogisticTrainer.Case> cases(Path part, EncoderTagger tagger)
      throws IOException {
    PassageReader reader = LinearTagger.load().passages();
    List<LogisticTrainer.Case> cases = new ArrayList<>();
    List<Example> document = new ArrayList<>();
    for (Example example : Examples.of(PolnearCorpus.readOnce(part), WordClasses.load())) {
      if (!document.isEmpty() && !document.get(0).document().equals(example.document())) {
        addCases(document, reader, tagger, cases);
        document.clear();
      }
      if (example.fold(FOLDS) == LEFT_OUT) {
        document.add(example);
      }
    }
    addCases(document, reader, tagger, cases);
    return cases;
  }

  private static void addCases(
      List<Example> document,
      PassageReader reader,
      EncoderTagger tagger,
      List<LogisticTrainer.Case> cases) {
    List<Passage> passages = document.stream().map(one -> reader.read(one.words())).toList();
    List<ForwardBackward> chains = tagger.chains(passages);
    FeatureHash features = new FeatureHash(LogisticTrainer.BITS);
    for (int i = 0; i < passages.size(); i++) {
      List<RoleSpan> candidates = chains.get(i).spans(EncoderTagger.MINIMUM_PROBABILITY);
      Set<RoleSpan> gold = new HashSet<>(document.get(i).spans());
      CandidateFeatures weigher = new CandidateFeatures(passages.get(i), candidates);
      for (RoleSpan candidate : candidates) {
        weigher.collect(features, candidate);
        RoleSpan bare = new RoleSpan(candidate.role(), candidate.start(), candidate.end(), 1);
        cases.add(new LogisticTrainer.Case(features.copy(), gold.contains(bare)));
      }
    }
  }
}
