package dev.hearsay.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How often words, endings and sequences of parts of speech were seen, as log-probabilities. The
 * resource's header says where the counts come from.
 *
 * <p>A line is a word and its counts ("saw F90 N3"), an ending ("~ing G800"), an ending of
 * capitalised words ("^ing M20"), or the counts of what follows two parts of speech (">DJ N900
 * S300").
 */
final class PartOfSpeechModel {

  private static final String RESOURCE = "parts-of-speech.txt";
  private static final int LONGEST_ENDING = 4;
  private static final double UNIGRAM_SHARE = 0.05;
  private static final double BIGRAM_SHARE = 0.25;

  /** What a word may be, and how likely that makes it: log of P(part | word) / P(part). */
  static final class Uses {
    final byte[] parts;
    final float[] scores;

    Uses(byte[] parts, float[] scores) {
      this.parts = parts;
      this.scores = scores;
    }
  }

  private final Map<String, Uses> words = new HashMap<>(1 << 15);
  private final Map<String, Uses> endings = new HashMap<>();
  private final Map<String, Uses> capitalEndings = new HashMap<>();
  private final float[] transitions;

  private PartOfSpeechModel(BufferedReader reader) throws IOException {
    int count = PartOfSpeech.COUNT;
    double[][] following = new double[count * count][];
    Map<String, double[]> wordCounts = new HashMap<>(1 << 15);
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (!line.startsWith("#") && !line.isBlank()) {
        int blank = line.indexOf(' ');
        String key = line.substring(0, blank);
        double[] counts = counts(line, blank);
        if (key.charAt(0) == '>') {
          int first = PartOfSpeech.ofLetter(key.charAt(1)).code();
          following[first * count + PartOfSpeech.ofLetter(key.charAt(2)).code()] = counts;
        } else {
          wordCounts.put(key, counts);
        }
      }
    }
    double[] totals = new double[count];
    transitions = transitions(following, totals);
    wordCounts.forEach((key, counts) -> add(key, counts, totals));
  }

  /** Reads the model that ships with the library. */
  static PartOfSpeechModel load() {
    try (InputStream stream = PartOfSpeechModel.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the jar");
      }
      return new PartOfSpeechModel(
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  private static double[] counts(String line, int from) {
    double[] counts = new double[PartOfSpeech.COUNT];
    int at = from + 1;
    while (at < line.length()) {
      int blank = line.indexOf(' ', at);
      int end = blank < 0 ? line.length() : blank;
      counts[PartOfSpeech.ofLetter(line.charAt(at)).code()] =
          Integer.parseInt(line, at + 1, end, 10);
      at = end + 1;
    }
    return counts;
  }

  /** Trigrams smoothed by bigrams and unigrams; fills {@code totals} with the unigrams' shares. */
  private static float[] transitions(double[][] following, double[] totals) {
    int count = PartOfSpeech.COUNT;
    double[][] pairs = new double[count][count];
    for (int context = 0; context < following.length; context++) {
      for (int part = 0; following[context] != null && part < count; part++) {
        pairs[context % count][part] += following[context][part];
        totals[part] += following[context][part];
      }
    }
    double all = Arrays.stream(totals).sum();
    for (int part = 0; part < count; part++) {
      totals[part] = (totals[part] + 1) / (all + count);
    }
    float[] transitions = new float[count * count * count];
    for (int context = 0; context < following.length; context++) {
      double[] counts = following[context] == null ? new double[count] : following[context];
      double seen = Math.max(1, Arrays.stream(counts).sum());
      double[] pair = pairs[context % count];
      double pairSeen = Math.max(1, Arrays.stream(pair).sum());
      for (int part = 0; part < count; part++) {
        double probability =
            UNIGRAM_SHARE * totals[part]
                + BIGRAM_SHARE * pair[part] / pairSeen
                + (1 - UNIGRAM_SHARE - BIGRAM_SHARE) * counts[part] / seen;
        transitions[context * count + part] = (float) Math.log(probability);
      }
    }
    return transitions;
  }

  private void add(String key, double[] counts, double[] totals) {
    double sum = Arrays.stream(counts).sum();
    int uses = (int) Arrays.stream(counts).filter(one -> one > 0).count();
    byte[] parts = new byte[uses];
    float[] scores = new float[uses];
    int at = 0;
    for (int part = 0; part < counts.length; part++) {
      if (counts[part] > 0) {
        parts[at] = (byte) part;
        scores[at++] = (float) Math.log(counts[part] / sum / totals[part]);
      }
    }
    Uses use = new Uses(parts, scores);
    switch (key.charAt(0)) {
      case '~' -> endings.put(key.substring(1), use);
      case '^' -> capitalEndings.put(key.substring(1), use);
      default -> words.put(key, use);
    }
  }

  /** How likely a part of speech is after two others, as a logarithm. */
  float transition(int second, int first, int part) {
    int count = PartOfSpeech.COUNT;
    return transitions[(second * count + first) * count + part];
  }

  /**
   * What a word may be: by itself, else by its ending.
   *
   * @param lower in lower case
   * @param capital whether it was written with a capital where it needn't have been
   */
  Uses uses(String lower, boolean capital) {
    Uses known = words.get(lower);
    if (known != null) {
      return known;
    }
    int hyphen = lower.lastIndexOf('-');
    String end = hyphen > 0 ? lower.substring(hyphen + 1) : lower;
    Map<String, Uses> map = capital ? capitalEndings : endings;
    for (int length = Math.min(LONGEST_ENDING, end.length()); length > 0; length--) {
      Uses uses = map.get(end.substring(end.length() - length));
      if (uses != null) {
        return uses;
      }
    }
    return map.getOrDefault("", words.get(""));
  }
}
