package dev.hearsay.mention.coreference;

import dev.hearsay.mention.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A phrase as it was read: what it says by itself, computed once, and the group that it is in, once
 * that is decided.
 */
final class Candidate {

  private final int index;
  private final Phrase phrase;
  private final Noted noted;
  private final int kind;
  private final int cluster;
  private final int head;
  private final boolean opens;
  private final Words words;
  private @Nullable String name;
  private long letters;
  private @Nullable String initials;
  private @Nullable Group group;

  /** Whether it stands in another phrase: 0 in none, 1 before its noun, 2 behind it. */
  private int place;

  /**
   * @param index of the phrase among all of the document
   * @param kind of the phrase, as {@link Features} tells them apart
   * @param cluster of words alike in use that its head belongs to
   */
  Candidate(int index, Phrase phrase, Noted noted, int kind, int cluster, Words words) {
    this.index = index;
    this.phrase = phrase;
    this.noted = noted;
    this.kind = kind;
    this.cluster = cluster;
    this.head = Notes.singular(words.lower(phrase.head())).hashCode();
    this.opens = phrase.from() == words.sentenceStart(noted.sentence());
    this.words = words;
  }

  int place() {
    return place;
  }

  void lieIn(Phrase other) {
    place = phrase.from() <= other.head() ? 1 : 2;
  }

  int index() {
    return index;
  }

  Phrase phrase() {
    return phrase;
  }

  Noted noted() {
    return noted;
  }

  int kind() {
    return kind;
  }

  /** Number of its head in the singular, by its letters. */
  int head() {
    return head;
  }

  int cluster() {
    return cluster;
  }

  /** Whether a sentence begins with it. */
  boolean opens() {
    return opens;
  }

  /**
   * Who and what it means.
   *
   * @throws IllegalStateException before that is decided
   */
  Group group() {
    if (group == null) {
      throw new IllegalStateException("undecided: " + phrase);
    }
    return group;
  }

  void join(Group decided) {
    group = decided;
  }

  /** The name, or all words where there is none, in lower case. */
  String name() {
    if (name == null) {
      name = words.phrase(phrase.coreFrom(), phrase.coreTo()).toLowerCase(Locale.ROOT);
      letters = pairs(name);
    }
    return name;
  }

  /** Whether the letters of a shorter name allow it to be within this one's. */
  boolean mayContain(Candidate shorter) {
    return shorter.name().length() < name().length() && (shorter.letters & ~letters) == 0;
  }

  /** A bit for every pair of letters that follow each other. */
  private static long pairs(String name) {
    long pairs = 0;
    for (int i = 1; i < name.length(); i++) {
      pairs |= 1L << ((name.charAt(i - 1) * 31 + name.charAt(i)) & 63);
    }
    return pairs;
  }

  /** Whether it is one word, made of the initials of another. */
  boolean isInitialsOf(Candidate other) {
    return phrase.coreTo() - phrase.coreFrom() == 1
        && other.initials().length() > 1
        && other.initials().equals(words.word(phrase.coreFrom()).replace(".", ""));
  }

  private String initials() {
    if (initials == null) {
      StringBuilder capitals = new StringBuilder();
      for (int i = phrase.coreFrom(); i < phrase.coreTo(); i++) {
        char first = words.word(i).charAt(0);
        if (Character.isUpperCase(first)) {
          capitals.append(first);
        }
      }
      initials = capitals.toString();
    }
    return initials;
  }
}
