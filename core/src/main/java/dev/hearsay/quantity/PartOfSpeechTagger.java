package dev.hearsay.quantity;

/**
 * Tells the parts of speech of a sentence: a second-order Markov model with endings for words never
 * seen (Brants, TnT, ANLP 2000). Small and fast because it is asked only where numbers stand; what
 * it is for is to tell where the noun phrase around a number begins and ends.
 */
final class PartOfSpeechTagger {

  /** Log-odds of a capital inside a sentence for names, and against it for everything else. */
  private static final float CAPITAL_NAME = 0.7f;

  private static final float CAPITAL_OTHER = -3.5f;
  private static final float SMALL_NAME = -4f;

  private static final byte[] MARK = {(byte) PartOfSpeech.MARK.code()};
  private static final PartOfSpeechModel.Uses SURE_MARK =
      new PartOfSpeechModel.Uses(MARK, new float[] {0});
  private static final PartOfSpeechModel.Uses SURE_NUMBER =
      new PartOfSpeechModel.Uses(new byte[] {(byte) PartOfSpeech.NUMBER.code()}, new float[] {0});

  private final PartOfSpeechModel model;

  PartOfSpeechTagger(PartOfSpeechModel model) {
    this.model = model;
  }

  /** The part of speech of each word. */
  PartOfSpeech[] tag(Words words) {
    int size = words.size();
    byte[][] parts = new byte[size][];
    byte[][] back = new byte[size][];
    byte[] second = MARK;
    byte[] first = MARK;
    float[] best = {0}; // by the use of the word before the last times the uses of the last
    for (int i = 0; i < size; i++) {
      PartOfSpeechModel.Uses uses = uses(words, i);
      int count = uses.parts.length;
      float[] next = new float[first.length * count];
      byte[] from = new byte[next.length];
      for (int use = 0; use < count; use++) {
        int part = uses.parts[use];
        float emission = uses.scores[use] + spelling(words, i, part);
        for (int middle = 0; middle < first.length; middle++) {
          float highest = Float.NEGATIVE_INFINITY;
          for (int other = 0; other < second.length; other++) {
            float score =
                best[other * first.length + middle]
                    + model.transition(second[other], first[middle], part);
            if (score > highest) {
              highest = score;
              from[middle * count + use] = (byte) other;
            }
          }
          next[middle * count + use] = highest + emission;
        }
      }
      parts[i] = uses.parts;
      back[i] = from;
      best = next;
      second = first;
      first = uses.parts;
    }
    return trace(parts, back, best);
  }

  private static PartOfSpeech[] trace(byte[][] parts, byte[][] back, float[] best) {
    PartOfSpeech[] tags = new PartOfSpeech[parts.length];
    int state = 0;
    for (int i = 1; i < best.length; i++) {
      if (best[i] > best[state]) {
        state = i;
      }
    }
    for (int i = parts.length - 1; i >= 0; i--) {
      int use = state % parts[i].length;
      int middle = state / parts[i].length;
      tags[i] = PartOfSpeech.at(parts[i][use]);
      int before = i > 0 ? parts[i - 1].length : 1;
      state = back[i][state] * before + middle;
    }
    return tags;
  }

  private PartOfSpeechModel.Uses uses(Words words, int i) {
    return switch (words.kind(i)) {
      case MARK -> words.lower(i).equals("'s") ? model.uses("'s", false) : SURE_MARK;
      case DIGITS -> SURE_NUMBER;
      case WORD, OPAQUE -> model.uses(words.lower(i), words.isCapital(i) && i > 0);
    };
  }

  private static float spelling(Words words, int i, int part) {
    boolean name = part == PartOfSpeech.NAME.code();
    if (!words.isCapital(i)) {
      return name ? SMALL_NAME : 0;
    }
    if (i == 0) {
      return 0;
    }
    return name ? CAPITAL_NAME : CAPITAL_OTHER;
  }
}
