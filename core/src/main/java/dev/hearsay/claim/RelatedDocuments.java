package dev.hearsay.claim;

import dev.hearsay.text.DocumentId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which documents might tell of the same: those that share enough rare words, names and numbers.
 * Each is looked at beside the few with which it shares most, by how few of the documents have it,
 * and beside those that chose it; so the work grows with the documents and not with their square.
 * Who chooses whom depends on which documents are there and not on the order in which they came. Of
 * a few dozen documents each may choose all.
 */
final class RelatedDocuments {

  /** What two must share, in weight. */
  private static final double LEAST_SHARED = 1.4;

  /** How many others a document chooses at most. */
  private static final int MOST_CHOSEN = 48;

  /** What more documents have chooses nothing. */
  private static final int MOST_DOCUMENTS = 1024;

  private final Map<DocumentId, Known> documents = new TreeMap<>();
  private final Map<Integer, Known> byNumber = new HashMap<>();
  private final Map<Integer, Having> postings = new HashMap<>();
  private final Set<DocumentId> added = new TreeSet<>();
  private final Set<DocumentId> stale = new TreeSet<>();

  private int next;

  private static final class Known {
    private final int number;
    private final DocumentId id;
    private final ToldDocument told;
    private List<DocumentId> chosen = List.of();

    /** What the last of those it chose shares; 0 while it may choose more. */
    private double least;

    private Known(int number, DocumentId id, ToldDocument told) {
      this.number = number;
      this.id = id;
      this.told = told;
    }
  }

  /** The documents that have a key, by number, and what it weighs in each. */
  private static final class Having {
    private int[] numbers = new int[2];
    private float[] weights = new float[2];
    private int size;

    private void add(int number, double weight) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
      }
      numbers[size] = number;
      weights[size++] = (float) weight;
    }

    private void remove(int number) {
      int at = 0;
      while (numbers[at] != number) {
        at++;
      }
      size--;
      numbers[at] = numbers[size];
      weights[at] = weights[size];
    }
  }

  /** Two documents, the smaller identifier first. */
  record Pair(DocumentId one, DocumentId other) {

    static Pair of(DocumentId one, DocumentId other) {
      return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  /** Pairs that have to be compared, and those that count no longer though both are there. */
  record Changes(List<Pair> related, List<Pair> unrelated) {}

  private record Choice(List<DocumentId> chosen, double least) {}

  void add(DocumentId id, ToldDocument document) {
    remove(id);
    Known known = new Known(next++, id, document);
    documents.put(id, known);
    byNumber.put(known.number, known);
    for (int i = 0; i < document.leading().length; i++) {
      Having having = postings.computeIfAbsent(document.leading()[i], key -> new Having());
      noteChange(having, having.size + 1);
      having.add(known.number, document.leadingWeight(i));
    }
    added.add(id);
    stale.add(id);
  }

  /** Takes a document out, if it is there; what it shared with others is no change to be told. */
  void remove(DocumentId id) {
    Known gone = documents.remove(id);
    if (gone == null) {
      return;
    }
    byNumber.remove(gone.number);
    for (int key : gone.told.leading()) {
      Having having = postings.getOrDefault(key, new Having());
      having.remove(gone.number);
      noteChange(having, having.size + 1);
      if (having.size == 0) {
        postings.remove(key);
      }
    }
    added.remove(id);
    stale.remove(id);
    for (Known other : documents.values()) {
      if (other.chosen.contains(id)) {
        other.chosen = other.chosen.stream().filter(each -> !each.equals(id)).toList();
        stale.add(other.id);
      }
    }
  }

  private void noteChange(Having having, int otherSize) {
    if (commonness(having.size) != commonness(otherSize)) {
      for (int i = 0; i < having.size; i++) {
        Known known = byNumber.get(having.numbers[i]);
        if (known != null) {
          stale.add(known.id);
        }
      }
    }
  }

  /**
   * How common a key is by how many documents have it. Goes up with every doubling only: so one
   * document more seldom changes what others choose.
   */
  private static int commonness(int documents) {
    return documents < 2 ? 0 : Integer.SIZE - Integer.numberOfLeadingZeros(documents - 1);
  }

  /** How much a key tells that so many documents have, from 1 down to 0. */
  private static double tells(int documents) {
    double most = commonness(MOST_DOCUMENTS) + 1;
    double rarity = Math.max(0, most - commonness(documents)) / most;
    return rarity * rarity * rarity;
  }

  ToldDocument document(DocumentId id) {
    return documents.get(id).told;
  }

  /** What has changed since this was last asked, in order. */
  Changes update() {
    int half = documents.size() / 2;
    for (DocumentId id : added) {
      if (stale.size() > half) {
        stale.addAll(documents.keySet());
        break;
      }
      noteThoseThatMayChoose(documents.get(id));
    }
    added.clear();
    List<Known> asked = stale.stream().map(documents::get).toList();
    stale.clear();
    List<Choice> choices = asked.parallelStream().map(this::choose).toList();
    Map<Pair, Boolean> touched =
        new TreeMap<>(Comparator.comparing(Pair::one).thenComparing(Pair::other));
    for (int i = 0; i < choices.size(); i++) {
      Known known = asked.get(i);
      Set<DocumentId> either = new HashSet<>(known.chosen);
      either.addAll(choices.get(i).chosen());
      either.forEach(other -> touched.computeIfAbsent(Pair.of(known.id, other), this::areRelated));
    }
    for (int i = 0; i < choices.size(); i++) {
      asked.get(i).chosen = choices.get(i).chosen();
      asked.get(i).least = choices.get(i).least();
    }
    List<Pair> related = new ArrayList<>();
    List<Pair> unrelated = new ArrayList<>();
    touched.forEach(
        (pair, before) -> {
          boolean now = areRelated(pair);
          if (now != before) {
            (now ? related : unrelated).add(pair);
          }
        });
    return new Changes(related, unrelated);
  }

  private boolean areRelated(Pair pair) {
    return documents.get(pair.one()).chosen.contains(pair.other())
        || documents.get(pair.other()).chosen.contains(pair.one());
  }

  private void noteThoseThatMayChoose(Known document) {
    double[] shared = shared(document);
    for (int number = 0; number < shared.length; number++) {
      Known other = shared[number] == 0 ? null : byNumber.get(number);
      if (other != null && shared[number] >= other.least && mayBeRelated(document, other)) {
        stale.add(other.id);
      }
    }
  }

  private static boolean mayBeRelated(Known one, Known other) {
    return one.told.shared(other.told) >= LEAST_SHARED;
  }

  private Choice choose(Known document) {
    double[] shared = shared(document);
    List<Known> ordered = new ArrayList<>();
    for (int number = 0; number < shared.length; number++) {
      Known other = shared[number] == 0 ? null : byNumber.get(number);
      if (other != null) {
        ordered.add(other);
      }
    }
    ordered.sort(
        Comparator.comparingDouble((Known each) -> -shared[each.number])
            .thenComparing(each -> each.id));
    List<DocumentId> chosen = new ArrayList<>();
    for (Known other : ordered) {
      if (mayBeRelated(document, other)) {
        chosen.add(other.id);
        if (chosen.size() == MOST_CHOSEN) {
          return new Choice(List.copyOf(chosen), shared[other.number]);
        }
      }
    }
    return new Choice(List.copyOf(chosen), 0);
  }

  /**
   * What a document shares with others by their numbers: the rarer a key, the more. The same from
   * both sides.
   */
  private double[] shared(Known document) {
    double[] shared = new double[next];
    int[] keys = document.told.leading();
    for (int i = 0; i < keys.length; i++) {
      Having having = postings.getOrDefault(keys[i], new Having());
      if (having.size > 1 && having.size <= MOST_DOCUMENTS) {
        double tells = tells(having.size);
        float own = (float) document.told.leadingWeight(i);
        for (int k = 0; k < having.size; k++) {
          shared[having.numbers[k]] += tells * Math.min(own, having.weights[k]);
        }
      }
    }
    shared[document.number] = 0;
    return shared;
  }
}
