package dev.hearsay.provenance.source;

import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The words of a stretch in lower case, with where they stand. Commas, semicolons and a possessive
 * "'s" are words of their own; other punctuation is left out.
 */
public record Phrase(List<String> words, List<Span> spans) {

  public Phrase {
    words = List.copyOf(words);
    spans = List.copyOf(spans);
  }

  /** Reads a stretch of a text. */
  public static Phrase of(String text, Span stretch) {
    List<String> words = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    int at = stretch.start();
    while (at < stretch.end()) {
      int end = at;
      while (end < stretch.end() && isInWord(text, end, stretch)) {
        end++;
      }
      if (end > at) {
        add(text, at, end, words, spans);
        at = end;
      } else {
        if (text.charAt(at) == ',' || text.charAt(at) == ';') {
          words.add(text.substring(at, at + 1));
          spans.add(new Span(at, at + 1));
        }
        at++;
      }
    }
    return new Phrase(words, spans);
  }

  private static void add(String text, int at, int end, List<String> words, List<Span> spans) {
    boolean possessive =
        end - at > 2
            && isApostrophe(text.charAt(end - 2))
            && Character.toLowerCase(text.charAt(end - 1)) == 's';
    int stem = possessive ? end - 2 : end;
    words.add(text.substring(at, stem).replace('’', '\'').toLowerCase(Locale.ROOT));
    spans.add(new Span(at, stem));
    if (possessive) {
      words.add("'s");
      spans.add(new Span(stem, end));
    }
  }

  /** Apostrophes, hyphens and dots belong to a word when a letter or digit stands on both sides. */
  private static boolean isInWord(String text, int at, Span stretch) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      return true;
    }
    boolean joins = isApostrophe(c) || c == '-' || c == '.';
    return joins
        && at > stretch.start()
        && at + 1 < stretch.end()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  public int size() {
    return words.size();
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** Where an entry of one or several words begins, -1 where it doesn't stand. */
  public int indexOf(String entry) {
    int blank = entry.indexOf(' ');
    if (blank < 0) {
      return words.indexOf(entry);
    }
    for (int i = 0; i < words.size(); i++) {
      if (standsAt(entry, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the words from an index on are those of an entry, with a blank between them. */
  private boolean standsAt(String entry, int index) {
    int at = 0;
    for (int i = index; i < words.size(); i++) {
      String word = words.get(i);
      if (!entry.startsWith(word, at)) {
        return false;
      }
      at += word.length();
      if (at == entry.length()) {
        return true;
      }
      if (entry.charAt(at) != ' ') {
        return false;
      }
      at++;
    }
    return false;
  }

  public boolean has(String entry) {
    return indexOf(entry) >= 0;
  }

  public boolean hasAny(Collection<String> entries) {
    return words.stream().anyMatch(entries::contains)
        || entries.stream().anyMatch(entry -> entry.indexOf(' ') >= 0 && has(entry));
  }
}
