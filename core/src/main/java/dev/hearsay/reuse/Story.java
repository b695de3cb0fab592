package dev.hearsay.reuse;

import dev.hearsay.text.DocumentId;
import java.util.Arrays;

/** A document as the index keeps it. Ordered by rank, and by identifier where ranks are equal. */
final class Story implements Comparable<Story> {

  private static final int SKETCH = 16;
  private static final int SAME_STORY = SKETCH / 2;

  private final DocumentId id;
  private final String text;
  private final int outlet;
  private final int rank;
  private final long[] sketch;

  /**
   * A document.
   *
   * @param outlet the outlet's number
   * @param distinct its fingerprints, ascending: the least are kept (bottom-k sketch, Broder 1997)
   *     to tell whether two documents are the same story
   */
  Story(DocumentId id, String text, int outlet, long[] distinct) {
    this.id = id;
    this.text = text;
    this.outlet = outlet;
    this.rank = rank(id);
    this.sketch = Arrays.copyOf(distinct, Math.min(SKETCH, distinct.length));
  }

  /** The same without what takes room, for a place that may be given to another. */
  Story withoutText() {
    return new Story(id, "", outlet, new long[0]);
  }

  DocumentId id() {
    return id;
  }

  String text() {
    return text;
  }

  int outlet() {
    return outlet;
  }

  /** A hash of the identifier, which gives documents an order that isn't the one of adding. */
  int rank() {
    return rank;
  }

  private static int rank(DocumentId id) {
    long hash = 0;
    for (int i = 0; i < id.value().length(); i++) {
      hash = hash * 31 + id.value().charAt(i);
    }
    return (int) Fingerprints.mix(hash);
  }

  @Override
  public int compareTo(Story other) {
    int byRank = Integer.compare(rank, other.rank);
    return byRank == 0 ? id.compareTo(other.id) : byRank;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Story story && story.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Whether about half of the fingerprints of both together are shared: versions of one story. */
  boolean isVersionOf(Story other) {
    int i = 0;
    int j = 0;
    int shared = 0;
    int looked = 0;
    while (looked < SKETCH && (i < sketch.length || j < other.sketch.length)) {
      long one = i < sketch.length ? sketch[i] : Long.MAX_VALUE;
      long another = j < other.sketch.length ? other.sketch[j] : Long.MAX_VALUE;
      shared += one == another ? 1 : 0;
      i += one <= another ? 1 : 0;
      j += another <= one ? 1 : 0;
      looked++;
    }
    return shared * SKETCH >= SAME_STORY * looked;
  }
}
