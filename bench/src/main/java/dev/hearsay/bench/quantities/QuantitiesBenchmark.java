package dev.hearsay.bench.quantities;

import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Published;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.bench.peers.CoreNlpNumbers;
import dev.hearsay.bench.peers.CoreNlpNumbers.PeerNumber;
import dev.hearsay.bench.quantities.LabelledSentence.Part;
import dev.hearsay.bench.quantities.LabelledTexts.SplitText;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.quantity.QuantityFinder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code bench/run quantities}: how much and how many of what, on sentences labelled by reading. In
 * the same run CoreNLP reads the same texts when its jars are here; {@code bench/run peers} fetches
 * them. Of the held-out sentences only figures are shown.
 */
public final class QuantitiesBenchmark implements Benchmark {

  private static final String SYSTEM = "Hearsay";
  private static final int WARM_UP_ROUNDS = 12;
  private static final int ROUNDS = 9;
  private static final double MAY_BE_SLOWER = 0.85;

  private final Path repository;

  /**
   * @param repository root of the checkout
   */
  public QuantitiesBenchmark(Path repository) {
    this.repository = repository;
  }

  @Override
  public String name() {
    return "quantities";
  }

  @Override
  public String describes() {
    return "how much and how many of what";
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    List<LabelledSentence> sentences = LabelledSentence.readAll();
    Map<String, SplitText> texts = LabelledTexts.read(gold, sentences);
    QuantityFinder finder = QuantityFinder.standard();
    Map<String, List<Quantity>> ours = new HashMap<>();
    texts.forEach((key, text) -> ours.put(key, finder.find(text.text(), text.sentences())));
    Optional<CoreNlpNumbers.Run> peer = coreNlp(texts);
    Map<String, List<PeerNumber>> theirs = byText(texts, peer);
    List<Section> sections = new ArrayList<>();
    for (Part part : Part.values()) {
      sections.add(quality(part, of(sentences, part), ours));
    }
    sections.add(values(of(sentences, Part.HELD_OUT), ours, theirs));
    sections.add(speed(finder, texts, peer));
    return new BenchmarkResult(sections);
  }

  private Optional<CoreNlpNumbers.Run> coreNlp(Map<String, SplitText> texts) throws IOException {
    CoreNlpNumbers peer = new CoreNlpNumbers(repository);
    if (!peer.isFetched()) {
      System.err.println(
          "quantities: CoreNLP isn't here to compare with; bench/run peers fetches it");
      return Optional.empty();
    }
    return Optional.of(peer.find(texts.values().stream().map(SplitText::text).toList()));
  }

  private static Map<String, List<PeerNumber>> byText(
      Map<String, SplitText> texts, Optional<CoreNlpNumbers.Run> peer) {
    Map<String, List<PeerNumber>> numbers = new HashMap<>();
    int i = 0;
    for (String key : texts.keySet()) {
      int index = i++;
      peer.ifPresent(run -> numbers.put(key, run.numbers().get(index)));
    }
    return numbers;
  }

  private static List<LabelledSentence> of(List<LabelledSentence> sentences, Part part) {
    return sentences.stream().filter(sentence -> sentence.part() == part).toList();
  }

  private static Section quality(
      Part part, List<LabelledSentence> sentences, Map<String, List<Quantity>> ours) {
    QuantityScore score = new QuantityScore();
    sentences.forEach(sentence -> score.add(sentence, of(ours, sentence)));
    return new Section(
        "Quantities, " + part.title(),
        dataset(part, sentences, score.expected()),
        SYSTEM,
        score.figures(),
        List.of(),
        "Both ends of the span exact, and the fields named in the column right; exact ends of the"
            + " thing, but for the columns by head.");
  }

  private static String dataset(Part part, List<LabelledSentence> sentences, long quantities) {
    return switch (part) {
          case DEV, MIXED -> "PolNeAR, TempEval-3 train, GUM news and MEANTIME, ";
          case HELD_OUT -> "PolNeAR dev, GUM news and MEANTIME, ";
          case UNSEEN -> "PolNeAR train, TempEval-3 train, GUM news and MEANTIME, ";
          case NEWS, NEWS_UNSEEN -> "PolNeAR train, ";
        }
        + sentences.size()
        + " sentences, "
        + quantities
        + " quantities";
  }

  private static <Q> List<Q> of(Map<String, List<Q>> found, LabelledSentence sentence) {
    return found.getOrDefault(LabelledTexts.key(sentence), List.of());
  }

  /** Values alone, wherever the span ends: all that can be asked of a tagger of numbers. */
  private static Section values(
      List<LabelledSentence> part,
      Map<String, List<Quantity>> ours,
      Map<String, List<PeerNumber>> theirs) {
    long expected = part.stream().mapToLong(sentence -> sentence.quantities().size()).sum();
    long found = 0;
    long correct = 0;
    long peerFound = 0;
    long peerCorrect = 0;
    for (LabelledSentence sentence : part) {
      List<Quantity> own = QuantityScore.inside(sentence, of(ours, sentence));
      List<PeerNumber> peer =
          of(theirs, sentence).stream()
              .filter(number -> sentence.span().contains(number.span()))
              .toList();
      found += own.size();
      peerFound += peer.size();
      correct +=
          QuantityScore.matched(
              sentence.quantities(),
              own,
              (gold, number) ->
                  gold.span().overlaps(number.span()) && gold.low().compareTo(number.low()) == 0);
      peerCorrect +=
          QuantityScore.matched(
              sentence.quantities(),
              peer,
              (gold, number) ->
                  gold.span().overlaps(number.span())
                      && number.value().filter(v -> v.compareTo(gold.low()) == 0).isPresent());
    }
    Figure figure = Figure.f1("value F1", correct, found, expected);
    double peerF1 = Figure.f1("value F1", peerCorrect, peerFound, expected).value();
    List<Published> rows =
        theirs.isEmpty()
            ? List.of()
            : List.of(
                new Published(
                    CoreNlpNumbers.SYSTEM,
                    "run here on the same texts",
                    Map.of(figure.name(), peerF1)));
    return new Section(
        "Values alone, held-out sentences",
        dataset(Part.HELD_OUT, part, expected),
        SYSTEM,
        List.of(figure),
        rows,
        "The value (of a range the lower, of a ratio the numerator) of a number that overlaps the"
            + " quantity. CoreNLP marks numbers, money and percentages; it also marks the upper ends"
            + " of ranges, denominators and labels, which count as found and wrong.");
  }

  private static Section speed(
      QuantityFinder finder, Map<String, SplitText> texts, Optional<CoreNlpNumbers.Run> peer) {
    long words = texts.values().stream().mapToLong(QuantitiesBenchmark::words).sum();
    List<Double> speeds = new ArrayList<>();
    for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
      long started = System.nanoTime();
      texts.values().forEach(text -> finder.find(text.text(), text.sentences()));
      if (round >= WARM_UP_ROUNDS) {
        speeds.add(words * 1e9 / (System.nanoTime() - started));
      }
    }
    double median = speeds.stream().sorted().toList().get(ROUNDS / 2);
    Figure figure = Figure.varying("words/s", median, Figure.Better.HIGHER, MAY_BE_SLOWER);
    List<Published> rows =
        peer.map(
                run ->
                    List.of(
                        new Published(
                            CoreNlpNumbers.SYSTEM,
                            "run here on the same texts, its part-of-speech tagger included",
                            Map.of(figure.name(), run.wordsPerSecond()))))
            .orElse(List.of());
    return new Section(
        "Speed",
        texts.size() + " texts, " + words + " words",
        SYSTEM,
        List.of(figure),
        rows,
        "One thread, tokens and sentences given; median of " + ROUNDS + " rounds.");
  }

  private static long words(SplitText text) {
    return text.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> Character.isLetterOrDigit(token.text().codePointAt(0)))
        .count();
  }
}
