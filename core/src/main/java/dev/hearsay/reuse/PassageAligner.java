package dev.hearsay.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the passages that two texts share, to the word, with the edits inside them: seeds of equal
 * fingerprints, extended to maximal matches, chained across small gaps, carried on at both ends.
 * Finds every passage of {@value Fingerprints#GUARANTEED} unchanged letters and at least {@value
 * #LEAST_WORDS} words; paragraphs may have changed places, sentences may have been cut or put in.
 *
 * <p>What it finds depends on the two texts only, and is the same whichever comes first. Each word
 * is in one passage at most: where a text repeats a passage, the best pairs are kept. Time and
 * memory grow linearly with the texts, also when they repeat themselves.
 */
public final class PassageAligner {

  /**
   * Words that a passage must share: fewer in a row are often idioms ("in an interview with the BBC
   * on Tuesday").
   */
  static final int LEAST_WORDS = 8;

  private static final int LEAST_LETTERS = 8;

  private final MatchableText first;
  private final MatchableText second;
  private final BitSet firstUsed;
  private final BitSet secondUsed;

  private PassageAligner(MatchableText first, MatchableText second) {
    this.first = first;
    this.second = second;
    this.firstUsed = new BitSet(first.words().letterCount());
    this.secondUsed = new BitSet(second.words().letterCount());
  }

  /** The shared passages in the order of the first text. */
  public static List<SharedPassage> align(String first, String second) {
    return align(MatchableText.of(first), MatchableText.of(second));
  }

  static List<SharedPassage> align(MatchableText first, MatchableText second) {
    String text = first.words().text();
    String other = second.words().text();
    boolean mirrored =
        text.length() == other.length()
            ? text.compareTo(other) > 0
            : text.length() > other.length(); // ties are broken alike from both sides
    List<SharedPassage> passages =
        mirrored
            ? new PassageAligner(second, first).run()
            : new PassageAligner(first, second).run();
    return passages.stream()
        .map(passage -> mirrored ? passage.mirrored() : passage)
        .sorted(Comparator.comparing(SharedPassage::first))
        .toList();
  }

  private List<SharedPassage> run() {
    PassageBuilder builder = new PassageBuilder(first.words(), second.words());
    Resynchronizer resynchronizer =
        new Resynchronizer(first.words(), second.words(), firstUsed, secondUsed);
    List<SharedPassage> passages = new ArrayList<>();
    for (List<Match> chain : Chains.of(Seeds.find(first, second))) {
      int next = 0;
      while (next < chain.size()) {
        List<Match> free = new ArrayList<>();
        next = takeFree(chain, next, free);
        if (!free.isEmpty()) {
          List<Match> extended = resynchronizer.extend(free);
          Optional<SharedPassage> passage =
              builder.build(extended).filter(built -> built.sameWords() >= LEAST_WORDS);
          passage.ifPresent(passages::add);
          passage.ifPresent(built -> use(extended));
        }
      }
    }
    return passages;
  }

  /**
   * Takes matches of a chain, without what overlaps, up to where a passage found before lies
   * between two of them.
   *
   * @return the first match that wasn't taken
   */
  private int takeFree(List<Match> chain, int from, List<Match> free) {
    for (int next = from; next < chain.size(); next++) {
      Match match = chain.get(next);
      Match rest = free.isEmpty() ? match : behind(free.get(free.size() - 1), match);
      int head = 0;
      while (head < rest.length() && isUsed(rest, head)) {
        head++;
      }
      int length = head;
      while (length < rest.length() && !isUsed(rest, length)) {
        length++;
      }
      if (length - head < LEAST_LETTERS) {
        continue;
      }
      Match trimmed = rest.trimmed(head, rest.length() - length);
      if (!free.isEmpty() && !isFreeBetween(free.get(free.size() - 1), trimmed)) {
        return next;
      }
      free.add(trimmed);
    }
    return chain.size();
  }

  private static Match behind(Match previous, Match match) {
    int overlap =
        Math.max(
            Math.max(previous.firstEnd() - match.first(), previous.secondEnd() - match.second()),
            0);
    return match.trimmed(Math.min(overlap, match.length()), 0);
  }

  private boolean isUsed(Match match, int letter) {
    return firstUsed.get(match.first() + letter) || secondUsed.get(match.second() + letter);
  }

  private boolean isFreeBetween(Match previous, Match next) {
    int used = firstUsed.nextSetBit(previous.firstEnd());
    int otherUsed = secondUsed.nextSetBit(previous.secondEnd());
    return (used < 0 || used >= next.first()) && (otherUsed < 0 || otherUsed >= next.second());
  }

  private void use(List<Match> matches) {
    Match head = matches.get(0);
    Match tail = matches.get(matches.size() - 1);
    firstUsed.set(head.first(), tail.firstEnd());
    secondUsed.set(head.second(), tail.secondEnd());
  }
}
