package dev.hearsay.mention;

import java.util.Arrays;

/**
 * The tags of a document's words, and the group of words alike in use that each belongs to, by
 * where the word starts in the text.
 */
public final class WordTags {

  /** What is known where nothing was tagged. */
  public static final WordTags NONE = new Builder(0).build();

  private final int[] starts;
  private final WordTag[] tags;
  private final int[] groups;

  private WordTags(int[] starts, WordTag[] tags, int[] groups) {
    this.starts = starts;
    this.tags = tags;
    this.groups = groups;
  }

  /** Collects the tags of words in text order. */
  public static final class Builder {

    private int[] starts;
    private WordTag[] tags;
    private int[] groups;
    private int count;

    /**
     * @param capacity how many words are expected
     */
    public Builder(int capacity) {
      starts = new int[capacity];
      tags = new WordTag[capacity];
      groups = new int[capacity];
    }

    /**
     * Adds the next word.
     *
     * @param group number of the group of words alike in use; 0 when there is none
     * @throws IllegalArgumentException when it doesn't start behind the one before
     */
    public void add(int start, WordTag tag, int group) {
      if (count > 0 && starts[count - 1] >= start) {
        throw new IllegalArgumentException("word at " + start + " after " + starts[count - 1]);
      }
      if (count == starts.length) {
        int capacity = Math.max(16, 2 * count);
        starts = Arrays.copyOf(starts, capacity);
        tags = Arrays.copyOf(tags, capacity);
        groups = Arrays.copyOf(groups, capacity);
      }
      starts[count] = start;
      tags[count] = tag;
      groups[count++] = group;
    }

    public WordTags build() {
      return new WordTags(
          Arrays.copyOf(starts, count), Arrays.copyOf(tags, count), Arrays.copyOf(groups, count));
    }
  }

  /** Whether no word is tagged. */
  public boolean isEmpty() {
    return starts.length == 0;
  }

  /** The tag of the word that starts at an offset; {@link WordTag#OTHER} where none does. */
  public WordTag tagAt(int start) {
    int found = Arrays.binarySearch(starts, start);
    return found >= 0 ? tags[found] : WordTag.OTHER;
  }

  /** The group of the word that starts at an offset; 0 where none does or it has none. */
  public int groupAt(int start) {
    int found = Arrays.binarySearch(starts, start);
    return found >= 0 ? groups[found] : 0;
  }
}
