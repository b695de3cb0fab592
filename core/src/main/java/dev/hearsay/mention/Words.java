package dev.hearsay.mention;

import dev.hearsay.text.Damage;
import dev.hearsay.text.Document;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * All words of a document in one row, tokens where the text is sound, their parts where damage has
 * joined two words. Offsets are those of the document's text.
 */
public final class Words {

  private final String text;
  private final String[] words;
  private final String[] lower;
  private final int[] starts;
  private final int[] ends;
  private final int[] sentences;
  private final int[] sentenceStarts;
  private final List<Sentence> sentenceList;

  private Words(String text, List<Sentence> sentences, NavigableSet<Integer> cuts) {
    int capacity = cuts.size();
    for (Sentence sentence : sentences) {
      capacity += sentence.tokens().size();
    }
    this.text = text;
    this.words = new String[capacity];
    this.lower = new String[capacity];
    this.starts = new int[capacity];
    this.ends = new int[capacity];
    this.sentences = new int[capacity];
    this.sentenceStarts = new int[sentences.size() + 1];
    this.sentenceList = List.copyOf(sentences);
    int at = 0;
    for (int i = 0; i < sentences.size(); i++) {
      sentenceStarts[i] = at;
      for (Token token : sentences.get(i).tokens()) {
        int start = token.start();
        Integer cut = cuts.isEmpty() ? null : cuts.higher(start);
        while (cut != null && cut < token.end()) {
          set(at++, text.substring(start, cut), start, i);
          start = cut;
          cut = cuts.higher(start);
        }
        set(
            at++,
            start == token.start() ? token.text() : text.substring(start, token.end()),
            start,
            i);
      }
    }
    sentenceStarts[sentences.size()] = at;
    this.count = at;
  }

  private final int count;

  private void set(int at, String word, int start, int sentence) {
    words[at] = word;
    lower[at] = word.toLowerCase(Locale.ROOT);
    starts[at] = start;
    ends[at] = start + word.length();
    sentences[at] = sentence;
  }

  /**
   * The words of a document.
   *
   * @param damage where it says that words are joined, they are taken apart
   */
  public static Words of(Document document, List<Sentence> sentences, List<Damage> damage) {
    NavigableSet<Integer> cuts = new TreeSet<>();
    for (Damage one : damage) {
      if (one.kind() == Damage.Kind.JOINED_WORDS && one.suggestion().isPresent()) {
        addCuts(one.span(), one.span().of(document.text()), one.suggestion().get(), cuts);
      }
    }
    return new Words(document.text(), sentences, cuts);
  }

  /** The offsets where the suggestion has a blank that the text lacks. */
  private static void addCuts(
      Span span, String found, String suggestion, NavigableSet<Integer> cuts) {
    List<Integer> here = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < suggestion.length(); i++) {
      if (at < found.length() && suggestion.charAt(i) == found.charAt(at)) {
        at++;
      } else if (Character.isWhitespace(suggestion.charAt(i))) {
        here.add(span.start() + at);
      } else {
        return; // it suggests more than a blank
      }
    }
    cuts.addAll(here);
  }

  public String documentText() {
    return text;
  }

  public int count() {
    return count;
  }

  public String word(int index) {
    return words[index];
  }

  /** The word in lower case. */
  public String lower(int index) {
    return lower[index];
  }

  public int start(int index) {
    return starts[index];
  }

  public int end(int index) {
    return ends[index];
  }

  /** Index of the sentence that a word belongs to. */
  public int sentence(int index) {
    return sentences[index];
  }

  public int sentenceCount() {
    return sentenceList.size();
  }

  public Sentence sentenceAt(int sentence) {
    return sentenceList.get(sentence);
  }

  /** Index of the first word of a sentence; for one past the last sentence, the count. */
  public int sentenceStart(int sentence) {
    return sentenceStarts[sentence];
  }

  public int sentenceEnd(int sentence) {
    return sentenceStarts[sentence + 1];
  }

  /** Index of the first word that ends after {@code offset}, or the count. */
  public int firstAfter(int offset) {
    int found = Arrays.binarySearch(ends, 0, count, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** One past the index of the last word that starts before {@code offset}. */
  public int endBefore(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** The text from one word to another. */
  public Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** The words from {@code from} to before {@code to} as they stand in the text. */
  public String phrase(int from, int to) {
    return from >= to ? "" : text.substring(starts[from], ends[to - 1]);
  }
}
