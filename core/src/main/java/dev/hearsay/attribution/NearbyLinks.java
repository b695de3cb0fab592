package dev.hearsay.attribution;

import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Attributions of one document by where they stand, so that whoever asks for those that share words
 * with another needn't look through all of a book's.
 */
final class NearbyLinks {

  /** Characters that are looked up together. */
  private static final int STRETCH = 512;

  /** By number; null where one was removed. */
  private final List<@Nullable LinkedSpans> links = new ArrayList<>();

  private final Map<Integer, List<Integer>> numbersByStretch = new HashMap<>();

  NearbyLinks(List<LinkedSpans> linked) {
    linked.forEach(this::add);
  }

  void add(LinkedSpans link) {
    int number = links.size();
    links.add(link);
    stretches(link)
        .forEach(
            stretch ->
                numbersByStretch.computeIfAbsent(stretch, first -> new ArrayList<>()).add(number));
  }

  /** Numbers, in order, of at least all that share words with {@code link}. */
  List<Integer> near(LinkedSpans link) {
    return near(stretches(link));
  }

  /** Numbers, in order, of at least all that have words in {@code span}. */
  List<Integer> near(Span span) {
    SortedSet<Integer> stretches = new TreeSet<>();
    add(span, stretches);
    return near(stretches);
  }

  private List<Integer> near(SortedSet<Integer> stretches) {
    SortedSet<Integer> near = new TreeSet<>();
    for (int stretch : stretches) {
      for (int number : numbersByStretch.getOrDefault(stretch, List.of())) {
        if (links.get(number) != null) {
          near.add(number);
        }
      }
    }
    return List.copyOf(near);
  }

  /** One that {@link #near} has named. */
  LinkedSpans get(int number) {
    return Objects.requireNonNull(links.get(number));
  }

  void remove(int number) {
    links.set(number, null);
  }

  /**
   * Puts another in the place of one.
   *
   * @param link with no words that the one before hadn't
   */
  void replace(int number, LinkedSpans link) {
    links.set(number, link);
  }

  /** What is left, in the order of adding. */
  List<LinkedSpans> all() {
    List<LinkedSpans> all = new ArrayList<>();
    for (LinkedSpans link : links) {
      if (link != null) {
        all.add(link);
      }
    }
    return all;
  }

  private static SortedSet<Integer> stretches(LinkedSpans link) {
    SortedSet<Integer> stretches = new TreeSet<>();
    for (List<Span> spans : List.of(link.source(), link.cue(), link.content())) {
      for (Span span : spans) {
        add(span, stretches);
      }
    }
    return stretches;
  }

  private static void add(Span span, SortedSet<Integer> stretches) {
    for (int i = span.start() / STRETCH; i <= span.end() / STRETCH; i++) {
      stretches.add(i);
    }
  }
}
