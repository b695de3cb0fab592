package dev.hearsay.reuse;

import java.util.BitSet;
import java.util.List;

/**
 * Tells which outlets repeat a fingerprint from story to story: "Sign up for our newsletter", "Our
 * standards: …". Versions of one story don't make it boilerplate, and neither does a story that
 * many outlets print.
 */
final class Boilerplate {

  /** Different stories of one outlet that must have it. */
  static final int LEAST_STORIES = 4;

  /** Of how many documents of the outlet one must have it at least. */
  private static final int ONE_OF = 20;

  /** Stories compared with each other to tell how many are different. */
  private static final int COMPARED = 16;

  private final List<Story> stories;
  private final int[] documentsOfOutlet;
  private final int[] counts;

  /**
   * For the documents of an index.
   *
   * @param documentsOfOutlet how many documents each outlet has
   */
  Boilerplate(List<Story> stories, int[] documentsOfOutlet) {
    this.stories = stories;
    this.documentsOfOutlet = documentsOfOutlet;
    this.counts = new int[documentsOfOutlet.length];
  }

  /**
   * The outlets for which a fingerprint is boilerplate; when it is for the outlet asked about, only
   * that.
   */
  BitSet outlets(Postings.Found found, int asked) {
    BitSet outlets = new BitSet();
    if (found.documents() < LEAST_STORIES) {
      return outlets;
    }
    BitSet frequent = frequent(found);
    if (frequent.get(asked) && isRepeated(found, asked)) {
      outlets.set(asked);
      return outlets;
    }
    frequent.clear(asked);
    frequent.stream().filter(outlet -> isRepeated(found, outlet)).forEach(outlets::set);
    return outlets;
  }

  /** All outlets for which a fingerprint is boilerplate. */
  BitSet outlets(Postings.Found found) {
    BitSet outlets = new BitSet();
    if (found.documents() >= LEAST_STORIES) {
      frequent(found).stream().filter(one -> isRepeated(found, one)).forEach(outlets::set);
    }
    return outlets;
  }

  /**
   * How many documents must have a fingerprint, of so many that an outlet has. Goes up with every
   * doubling only: so one document more seldom changes what is boilerplate.
   */
  static int least(int documentsOfOutlet) {
    return Math.max(LEAST_STORIES, Integer.highestOneBit(documentsOfOutlet) / ONE_OF);
  }

  /** How many documents of an outlet have a fingerprint, as far as that is known. */
  static int having(Postings.Found found, int outlet) {
    int listed = 0;
    for (int i = 0; i < found.listed(); i++) {
      listed += found.outlet(i) == outlet ? 1 : 0;
    }
    return listed * found.weight();
  }

  /** The outlets of which enough documents have a fingerprint. */
  private BitSet frequent(Postings.Found found) {
    BitSet frequent = new BitSet();
    for (int i = 0; i < found.listed(); i++) {
      int outlet = found.outlet(i);
      counts[outlet]++;
      int estimate = counts[outlet] * found.weight();
      if (estimate >= LEAST_STORIES && estimate >= least(documentsOfOutlet[outlet])) {
        frequent.set(outlet);
      }
    }
    for (int i = 0; i < found.listed(); i++) {
      counts[found.outlet(i)] = 0;
    }
    return frequent;
  }

  /** Whether enough of an outlet's documents that have a fingerprint are different stories. */
  private boolean isRepeated(Postings.Found found, int outlet) {
    Story[] sample = new Story[COMPARED];
    int having = 0;
    for (int i = 0; i < found.listed(); i++) {
      if (found.outlet(i) == outlet) {
        insert(sample, Math.min(having, COMPARED), stories.get(found.document(i)));
        having++;
      }
    }
    int compared = Math.min(having, COMPARED);
    long estimate = (long) having * found.weight();
    int different = 0;
    for (int i = 0; i < compared; i++) {
      if (isFirstOfItsVersions(sample, i)) {
        different++;
      }
      if (different * estimate >= (long) LEAST_STORIES * compared) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFirstOfItsVersions(Story[] sample, int at) {
    for (int before = 0; before < at; before++) {
      if (sample[at].isVersionOf(sample[before])) {
        return false;
      }
    }
    return true;
  }

  /** Keeps the stories of the lowest ranks, ascending. */
  private static void insert(Story[] sample, int count, Story story) {
    int at = count;
    while (at > 0 && story.compareTo(sample[at - 1]) < 0) {
      if (at < sample.length) {
        sample[at] = sample[at - 1];
      }
      at--;
    }
    if (at < sample.length) {
      sample[at] = story;
    }
  }
}
