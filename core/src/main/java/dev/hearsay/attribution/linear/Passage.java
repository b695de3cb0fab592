package dev.hearsay.attribution.linear;

import dev.hearsay.mention.WordTag;
import java.util.Arrays;
import java.util.List;

/**
 * The tokens of one paragraph as the model sees them: normalised words, parts of speech, sentence
 * numbers, and where quotation marks pair. Immutable after construction.
 */
public final class Passage {

  /** Where a token stands with regard to quotation marks. */
  static final int UNQUOTED = 0;

  static final int QUOTED = 1;

  /** After an opening mark that this paragraph doesn't close. */
  static final int QUOTED_OPEN = 2;

  /** Before a closing mark that this paragraph doesn't open. */
  static final int QUOTED_FROM_BEFORE = 3;

  private static final int QUOTATION_STATES = 4;
  private static final int OPENING_OUTLINE = Word.SHAPES;

  /** How many different {@link #shapes} there are. */
  public static final int SHAPES = (OPENING_OUTLINE + 2) * QUOTATION_STATES;

  final int length;
  final Word[] words;
  final PartOfSpeech[] tags;
  final int[] sentence;
  final int[] sentenceStart;
  final int[] sentenceEnd;
  final int[] quotation;

  /** For tokens from an opening mark to its closing mark: indices of the two; else -1. */
  final int[] opening;

  final int[] closing;

  /**
   * @param words at least one
   * @param tags one a word
   */
  public Passage(Word[] words, PartOfSpeech[] tags) {
    this.words = words;
    this.tags = tags;
    length = words.length;
    sentence = new int[length];
    sentenceStart = new int[length];
    sentenceEnd = new int[length];
    quotation = new int[length];
    opening = new int[length];
    closing = new int[length];
    numberSentences();
    pairQuotationMarks();
  }

  public int length() {
    return length;
  }

  /**
   * Sentence numbers by punctuation alone, so that the model sees the same in a tokenised corpus
   * and in running text.
   */
  private void numberSentences() {
    int number = 0;
    for (int i = 0; i < length; i++) {
      sentence[i] = number;
      if (!words[i].is(Word.Mark.STOP)) {
        continue;
      }
      int next = i + 1;
      while (next < length && closes(words[next])) {
        sentence[next++] = number;
      }
      if (next < length && !Character.isLowerCase(words[next].text.charAt(0))) {
        number++;
      }
      i = next - 1;
    }
    for (int i = 0; i < length; i++) {
      sentenceStart[i] = i > 0 && sentence[i] == sentence[i - 1] ? sentenceStart[i - 1] : i;
    }
    for (int i = length - 1; i >= 0; i--) {
      sentenceEnd[i] = i + 1 < length && sentence[i] == sentence[i + 1] ? sentenceEnd[i + 1] : i;
    }
  }

  private static boolean closes(Word word) {
    return word.is(Word.Mark.CLOSING_QUOTE)
        || word.is(Word.Mark.CLOSING_BRACKET)
        || word.is(Word.Mark.APOSTROPHE);
  }

  private void pairQuotationMarks() {
    Arrays.fill(opening, -1);
    Arrays.fill(closing, -1);
    int open = -1;
    int lastMark = -1;
    for (int i = 0; i < length; i++) {
      if (words[i].is(Word.Mark.OPENING_QUOTE)) {
        open = i;
        lastMark = i;
      } else if (words[i].is(Word.Mark.CLOSING_QUOTE)) {
        if (open >= 0) {
          pair(open, i);
        } else {
          Arrays.fill(quotation, lastMark + 1, i, QUOTED_FROM_BEFORE);
        }
        open = -1;
        lastMark = i;
      }
    }
    if (open >= 0) {
      Arrays.fill(quotation, open + 1, length, QUOTED_OPEN);
    }
  }

  private void pair(int open, int close) {
    Arrays.fill(quotation, open + 1, close, QUOTED);
    Arrays.fill(opening, open, close + 1, open);
    Arrays.fill(closing, open, close + 1, close);
  }

  /** What a word is in its sentence. */
  public WordTag wordTag(int index) {
    return tags[index].wordTag();
  }

  /** Number of the finest group of words alike in use that a word belongs to; 0 for none. */
  public int group(int index) {
    return words[index].fine;
  }

  /** The normalised words. */
  public List<String> spellings() {
    return Arrays.stream(words).map(Word::toString).toList();
  }

  /**
   * What an encoder that sees words in lower case must be told beside them: for each word a number
   * below {@link #SHAPES} for its outline (case, digits, punctuation, opening or closing quotation
   * mark) and whether it stands between quotation marks.
   */
  public int[] shapes() {
    int[] shapes = new int[length];
    for (int i = 0; i < length; i++) {
      int outline =
          switch (words[i].mark) {
            case OPENING_QUOTE -> OPENING_OUTLINE;
            case CLOSING_QUOTE -> OPENING_OUTLINE + 1;
            default -> words[i].shape;
          };
      shapes[i] = outline * QUOTATION_STATES + quotation[i];
    }
    return shapes;
  }

  /** Whether the two spans stand, with a part of each at least, in the same sentence. */
  boolean shareSentence(RoleSpan one, RoleSpan two) {
    return sentence[one.start()] <= sentence[two.end() - 1]
        && sentence[one.end() - 1] >= sentence[two.start()];
  }

  /** The lower-cased word at an index; beyond the ends, values that no word has. */
  int lower(int index) {
    return index < 0 ? 7 : index >= length ? 8 : words[index].lower;
  }

  /** The part of speech at an index; beyond the ends, values of their own. */
  int tag(int index) {
    return index < 0 ? -1 : index >= length ? -2 : tags[index].code();
  }
}
