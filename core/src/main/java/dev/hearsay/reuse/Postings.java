package dev.hearsay.reuse;

import java.util.Arrays;

/**
 * Which documents have a fingerprint. Kept in arrays of primitives: a fingerprint that one document
 * has, as most, takes 12 bytes in a table with open addressing; only shared ones have a list.
 *
 * <p>A list never grows beyond {@value #MOST} documents. Of a fingerprint that more have, those are
 * kept whose rank ends with so many zero bits that the rest fits: a sample that depends on the set
 * of documents, not on their order, so that no pair is lost or found because of who came first. How
 * many documents there are is still counted. (Passim drops what is too frequent, and with it the
 * articles that everybody printed.)
 */
final class Postings {

  /** Documents that are listed of a fingerprint at most. */
  static final int MOST = 256;

  private static final int SEGMENTS = 64;
  private static final int SEGMENT_BITS = 6;
  private static final int FIRST_SLOTS = 64;
  private static final double LOAD = 0.7;

  private static final int DOCUMENTS = 0;
  private static final int ZEROS = 1;
  private static final int LISTED = 2;
  private static final int HEADER = 3;

  private final Segment[] segments = new Segment[SEGMENTS];
  private int[][] lists = new int[FIRST_SLOTS][];
  private int listCount;
  private int[] ranks = new int[FIRST_SLOTS];
  private int[] outlets = new int[FIRST_SLOTS];

  Postings() {
    for (int i = 0; i < SEGMENTS; i++) {
      segments[i] = new Segment();
    }
  }

  /** What is known of one fingerprint: a list is shared with the postings and not to be kept. */
  final class Found {

    private int[] list = new int[HEADER + 1];

    /** How many documents have it. */
    int documents() {
      return list[DOCUMENTS];
    }

    /** How many documents each listed one stands for: a power of two. */
    int weight() {
      return 1 << list[ZEROS];
    }

    int listed() {
      return list[LISTED];
    }

    int document(int at) {
      return list[HEADER + at];
    }

    /** The outlet of a listed document. */
    int outlet(int at) {
      return outlets[list[HEADER + at]];
    }

    /** Looks a fingerprint up; afterwards this tells about it. */
    void lookUp(long hash) {
      int value = segment(hash).get(hash);
      if (value == Segment.ABSENT || value == Segment.NOBODY) {
        list = new int[HEADER + 1];
      } else if (value >= 0) {
        list = new int[] {1, 0, 1, value};
      } else {
        list = lists[-value - 1];
      }
    }
  }

  /**
   * Adds a document's fingerprints.
   *
   * @param document its number: one that nobody has, at most one more than any before
   * @param rank a hash of its identifier
   * @param outlet the number of its outlet
   * @param hashes each once
   */
  void add(int document, int rank, int outlet, long[] hashes) {
    if (document >= ranks.length) {
      ranks = Arrays.copyOf(ranks, ranks.length * 2);
      outlets = Arrays.copyOf(outlets, ranks.length);
    }
    ranks[document] = rank;
    outlets[document] = outlet;
    for (long hash : hashes) {
      Segment segment = segment(hash);
      int value = segment.get(hash);
      if (value == Segment.ABSENT || value == Segment.NOBODY) {
        segment.put(hash, document);
      } else if (value >= 0) {
        if (listCount == lists.length) {
          lists = Arrays.copyOf(lists, lists.length + lists.length / 2);
        }
        lists[listCount] = new int[] {2, 0, 2, value, document};
        segment.put(hash, -listCount - 1);
        listCount++;
      } else {
        lists[-value - 1] = added(lists[-value - 1], document);
      }
    }
  }

  /**
   * Takes a document's fingerprints away.
   *
   * @return whether these postings must be made again from the documents that stay, because a list
   *     is short enough again for documents that were left out of it
   */
  boolean remove(int document, long[] hashes) {
    boolean thinned = false;
    for (long hash : hashes) {
      Segment segment = segment(hash);
      int value = segment.get(hash);
      if (value == document) {
        segment.put(hash, Segment.NOBODY);
      } else if (value != Segment.ABSENT && value != Segment.NOBODY && value < 0) {
        int[] list = lists[-value - 1];
        removeFrom(list, document);
        thinned |= list[ZEROS] > 0 && list[DOCUMENTS] <= (long) MOST << (list[ZEROS] - 1);
      }
    }
    return thinned;
  }

  private static void removeFrom(int[] list, int document) {
    list[DOCUMENTS]--;
    for (int i = HEADER; i < HEADER + list[LISTED]; i++) {
      if (list[i] == document) {
        list[LISTED]--;
        list[i] = list[HEADER + list[LISTED]];
        return;
      }
    }
  }

  /** Forgets all documents. */
  void clear() {
    for (int i = 0; i < SEGMENTS; i++) {
      segments[i] = new Segment();
    }
    lists = new int[FIRST_SLOTS][];
    listCount = 0;
  }

  private int[] added(int[] list, int document) {
    int[] grown = list;
    grown[DOCUMENTS]++;
    while ((long) MOST << grown[ZEROS] < grown[DOCUMENTS]) {
      grown[ZEROS]++;
      thin(grown);
    }
    if (isListed(document, grown[ZEROS])) {
      if (HEADER + grown[LISTED] == grown.length) {
        grown = Arrays.copyOf(grown, HEADER + grown[LISTED] * 2);
      }
      grown[HEADER + grown[LISTED]] = document;
      grown[LISTED]++;
    }
    return grown;
  }

  private void thin(int[] list) {
    int kept = 0;
    for (int i = 0; i < list[LISTED]; i++) {
      if (isListed(list[HEADER + i], list[ZEROS])) {
        list[HEADER + kept] = list[HEADER + i];
        kept++;
      }
    }
    list[LISTED] = kept;
  }

  private boolean isListed(int document, int zeros) {
    return Integer.numberOfTrailingZeros(ranks[document]) >= zeros;
  }

  private Segment segment(long hash) {
    return segments[(int) (hash >>> (Long.SIZE - SEGMENT_BITS))];
  }

  /** A part of the table, grown by itself so that growing never needs the whole table twice. */
  private static final class Segment {

    static final int ABSENT = Integer.MIN_VALUE;

    /** Of a fingerprint whose only document was taken away. */
    static final int NOBODY = Integer.MIN_VALUE + 1;

    private long[] keys = new long[FIRST_SLOTS];
    private int[] values = new int[FIRST_SLOTS];
    private int count;

    Segment() {
      Arrays.fill(values, ABSENT);
    }

    int get(long key) {
      return values[slot(key)];
    }

    void put(long key, int value) {
      int slot = slot(key);
      if (values[slot] == ABSENT) {
        count++;
      }
      keys[slot] = key;
      values[slot] = value;
      if (count > keys.length * LOAD) {
        grow();
      }
    }

    /** Where a key is, or would be. Hashes are mixed already: their lower bits choose. */
    private int slot(long key) {
      int slot = (int) key & (keys.length - 1);
      while (values[slot] != ABSENT && keys[slot] != key) {
        slot = (slot + 1) & (keys.length - 1);
      }
      return slot;
    }

    private void grow() {
      long[] oldKeys = keys;
      int[] oldValues = values;
      keys = new long[oldKeys.length * 2];
      values = new int[keys.length];
      Arrays.fill(values, ABSENT);
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldValues[i] != ABSENT) {
          int slot = slot(oldKeys[i]);
          keys[slot] = oldKeys[i];
          values[slot] = oldValues[i];
        }
      }
    }
  }
}
