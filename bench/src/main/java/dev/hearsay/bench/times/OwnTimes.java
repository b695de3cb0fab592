package dev.hearsay.bench.times;

import dev.hearsay.text.Document;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.SentenceSplitter;
import dev.hearsay.timex.Timex;
import dev.hearsay.timex.TimexFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/** What Hearsay finds in TimeML documents, and how fast: one thread, medians. */
public final class OwnTimes {

  /** What is measured, for tables. */
  public static final String SYSTEM = "Hearsay, rules";

  private static final int ROUNDS = 15;
  private static final int WARM_UP = 40;

  private final TimexFinder finder = TimexFinder.standard();

  /**
   * Words a second.
   *
   * @param fromText of splitting text to sentences and tokens and finding times
   * @param fromTokens of finding times in sentences that are there
   */
  public record Speed(double fromText, double fromTokens) {}

  /** The expressions of a text. */
  public List<TaggedTime> find(TimeMlText text) {
    Document document = text.document();
    return find(document, sentences(document)).stream()
        .map(timex -> new TaggedTime(timex.span(), timex.type().name(), timex.value()))
        .toList();
  }

  private List<Timex> find(Document document, List<Sentence> sentences) {
    return finder.find(document, sentences);
  }

  private static List<Sentence> sentences(Document document) {
    return SentenceSplitter.split(document.text(), document.blocks());
  }

  /** Measures both on the same texts. */
  public Speed speed(List<TimeMlText> texts) {
    List<Document> documents = texts.stream().map(TimeMlText::document).toList();
    List<List<Sentence>> split = documents.stream().map(OwnTimes::sentences).toList();
    long words = texts.stream().mapToLong(text -> countWords(text.text())).sum();
    double fromText =
        median(
            () -> {
              int found = 0;
              for (Document document : documents) {
                found += find(document, sentences(document)).size();
              }
              return found;
            });
    double fromTokens =
        median(
            () -> {
              int found = 0;
              for (int i = 0; i < documents.size(); i++) {
                found += find(documents.get(i), split.get(i)).size();
              }
              return found;
            });
    return new Speed(words / fromText, words / fromTokens);
  }

  /** Median seconds of a round. */
  private static double median(IntSupplier round) {
    List<Double> seconds = new ArrayList<>();
    int found = round.getAsInt();
    for (int i = 0; i < WARM_UP + ROUNDS; i++) {
      long before = System.nanoTime();
      if (round.getAsInt() != found) {
        throw new IllegalStateException("the same texts gave another number of times");
      }
      if (i >= WARM_UP) {
        seconds.add((System.nanoTime() - before) / 1e9);
      }
    }
    return seconds.stream().sorted().toList().get(ROUNDS / 2);
  }

  private static long countWords(String text) {
    return text.trim().split("\\s+", -1).length;
  }
}
