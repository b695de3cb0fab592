package dev.hearsay.bench.claims;

import dev.hearsay.claim.comparison.ComparedText;
import dev.hearsay.claim.comparison.PairFeatures;
import dev.hearsay.claim.comparison.TextReader;
import dev.hearsay.model.SentenceVectors;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** A headline against an article: against its sentences that come nearest, and its begin. */
final class StanceFeatures {

  private static final int MOST_SENTENCES = 25;
  private static final int BEGIN = 3;

  /** What is asked of the whole article: whether it doubts, and whether what the headline says. */
  private static final List<String> BODY =
      List.of(
          "headline-asks",
          "refuting-words",
          "refuting-sentences",
          "refuting-begin",
          "refuting-near",
          "refuting-more",
          "refuting-cosine",
          "plain-cosine",
          "alleging-sentences",
          "alleging-near");

  private final TextReader reader;
  private final SentenceVectors vectors;
  private final Map<String, List<Read>> bodies = new ConcurrentHashMap<>();
  private final Map<String, Read> headlines = new ConcurrentHashMap<>();

  /** A sentence, with a vector of the whole. */
  private record Read(ComparedText text, List<Float> vector) {}

  StanceFeatures(TextReader reader, SentenceVectors vectors) {
    this.reader = reader;
    this.vectors = vectors;
  }

  /** What the numbers of {@link #of} mean. */
  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (String part : List.of("nearest", "second", "begin")) {
      PairFeatures.directedNames().forEach(name -> names.add(part + "-" + name));
    }
    names.addAll(
        List.of("cosine-1", "cosine-2", "cosine-3", "cosine-begin", "nearest-at", "sentences"));
    names.addAll(BODY);
    return names;
  }

  double[] of(String headline, String body) {
    Read head = headlines.computeIfAbsent(headline, this::read);
    List<Read> sentences = bodies.computeIfAbsent(body, this::sentences);
    double[] cosines = sentences.stream().mapToDouble(sentence -> cosine(head, sentence)).toArray();
    List<Integer> nearest =
        IntStream.range(0, cosines.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -cosines[i]))
            .toList();
    List<Double> values = new ArrayList<>();
    for (ComparedText other :
        List.of(
            sentences.get(nearest.get(0)).text(),
            sentences.get(nearest.get(Math.min(1, nearest.size() - 1))).text(),
            reader.read(begin(body)))) {
      for (double value : PairFeatures.directed(head.text(), other)) {
        values.add(value);
      }
    }
    for (int i = 0; i < BEGIN; i++) {
      values.add(i < nearest.size() ? cosines[nearest.get(i)] : 0);
    }
    values.add(cosines[0]);
    values.add((double) nearest.get(0));
    values.add((double) sentences.size());
    addBody(headline, head, sentences, cosines, values);
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static void addBody(
      String headline, Read head, List<Read> sentences, double[] cosines, List<Double> values) {
    double words = 1;
    double refutations = 0;
    double refuting = 0;
    double refutingBegin = 0;
    double refutingNear = 0;
    double alleging = 0;
    double allegingNear = 0;
    double near = 1e-6;
    double refutingCosine = 0;
    double plainCosine = 0;
    for (int i = 0; i < cosines.length; i++) {
      ComparedText sentence = sentences.get(i).text();
      boolean refutes = sentence.refutations() > 0;
      boolean alleges = sentence.allegations() > 0;
      double closeness = Math.pow(Math.max(0, cosines[i]), 2);
      words += sentence.words().size();
      refutations += sentence.refutations();
      refuting += refutes ? 1 : 0;
      refutingBegin += refutes && i < BEGIN ? 1 : 0;
      refutingNear += refutes ? closeness : 0;
      alleging += alleges ? 1 : 0;
      allegingNear += alleges ? closeness : 0;
      near += closeness;
      refutingCosine = Math.max(refutingCosine, refutes ? cosines[i] : 0);
      plainCosine = Math.max(plainCosine, refutes ? 0 : cosines[i]);
    }
    values.add(headline.contains("?") ? 1.0 : 0.0);
    values.add(refutations / words);
    values.add(refuting / cosines.length);
    values.add(refutingBegin);
    values.add(refutingNear / near);
    values.add(refutingNear / near - Math.min(1, head.text().refutations()));
    values.add(refutingCosine);
    values.add(plainCosine);
    values.add(alleging / cosines.length);
    values.add(allegingNear / near);
  }

  private static String begin(String body) {
    List<Sentence> sentences = SentenceSplitter.split(body, List.of());
    int last = Math.min(8, sentences.size()) - 1;
    return last < 0 ? body : body.substring(0, sentences.get(last).span().end());
  }

  private List<Read> sentences(String body) {
    List<Read> read =
        SentenceSplitter.split(body, List.of()).stream()
            .limit(MOST_SENTENCES)
            .map(sentence -> read(sentence.span().of(body)))
            .toList();
    return read.isEmpty() ? List.of(read("")) : read;
  }

  private Read read(String text) {
    List<Float> vector = new ArrayList<>();
    for (float number : vectors.of(text)) {
      vector.add(number);
    }
    return new Read(reader.read(text), vector);
  }

  private static double cosine(Read one, Read other) {
    double sum = 0;
    for (int i = 0; i < one.vector().size(); i++) {
      sum += one.vector().get(i) * other.vector().get(i);
    }
    return sum;
  }
}
