package dev.hearsay.bench.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which blocks of a page are its article, by aligning the words of all blocks with those of the
 * expected text: the longest common run first, then what lies before and after it (Ratcliff and
 * Obershelp).
 */
final class BlockLabels {

  private static final double MINIMUM_SHARE = 0.5;

  private final List<String> page = new ArrayList<>();
  private final List<String> expected;
  private final Map<String, int[]> places = new HashMap<>();
  private final boolean[] matched;

  private BlockLabels(List<List<String>> blocks, List<String> expected) {
    blocks.forEach(page::addAll);
    this.expected = expected;
    this.matched = new boolean[page.size()];
    Map<String, List<Integer>> found = new HashMap<>();
    for (int i = 0; i < expected.size(); i++) {
      found.computeIfAbsent(expected.get(i), word -> new ArrayList<>()).add(i);
    }
    found.forEach(
        (word, at) -> places.put(word, at.stream().mapToInt(Integer::intValue).toArray()));
  }

  /** For each block whether at least half of its words are matched. */
  static boolean[] of(List<String> blocks, String expected) {
    List<List<String>> words = blocks.stream().map(Words::of).toList();
    BlockLabels labels = new BlockLabels(words, Words.of(expected));
    labels.align();
    boolean[] article = new boolean[blocks.size()];
    int offset = 0;
    for (int i = 0; i < article.length; i++) {
      int size = words.get(i).size();
      int count = 0;
      for (int k = offset; k < offset + size; k++) {
        count += labels.matched[k] ? 1 : 0;
      }
      article[i] = size > 0 && count >= MINIMUM_SHARE * size;
      offset += size;
    }
    return article;
  }

  private record Stretch(int pageFrom, int pageTo, int from, int to) {}

  private void align() {
    Deque<Stretch> open = new ArrayDeque<>();
    open.push(new Stretch(0, page.size(), 0, expected.size()));
    while (!open.isEmpty()) {
      Stretch stretch = open.pop();
      Stretch run = longestRun(stretch);
      if (run.pageFrom < run.pageTo) {
        Arrays.fill(matched, run.pageFrom, run.pageTo, true);
        open.push(new Stretch(stretch.pageFrom, run.pageFrom, stretch.from, run.from));
        open.push(new Stretch(run.pageTo, stretch.pageTo, run.to, stretch.to));
      }
    }
  }

  private Stretch longestRun(Stretch within) {
    Stretch best = new Stretch(within.pageFrom, within.pageFrom, within.from, within.from);
    Map<Integer, Integer> endingBefore = Map.of();
    for (int i = within.pageFrom; i < within.pageTo; i++) {
      Map<Integer, Integer> endingHere = new HashMap<>();
      for (int j : places.getOrDefault(page.get(i), new int[0])) {
        if (j < within.from || j >= within.to) {
          continue;
        }
        int length = endingBefore.getOrDefault(j - 1, 0) + 1;
        endingHere.put(j, length);
        if (length > best.pageTo - best.pageFrom) {
          best = new Stretch(i - length + 1, i + 1, j - length + 1, j + 1);
        }
      }
      endingBefore = endingHere;
    }
    return best;
  }
}
