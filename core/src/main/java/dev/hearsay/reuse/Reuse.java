package dev.hearsay.reuse;

import dev.hearsay.text.DocumentId;
import java.util.List;

/**
 * Two documents that share passages. Says nothing about which took them from which.
 *
 * @param first the one whose identifier comes first
 * @param second the other
 * @param passages at least one, in the order of the first document, not overlapping in either
 */
public record Reuse(DocumentId first, DocumentId second, List<SharedPassage> passages) {

  public Reuse {
    passages = List.copyOf(passages);
    if (first.compareTo(second) >= 0) {
      throw new IllegalArgumentException(first + " doesn't come before " + second);
    }
    if (passages.isEmpty()) {
      throw new IllegalArgumentException(first + " and " + second + " share no passage");
    }
  }

  /**
   * The document of the two that isn't this one.
   *
   * @throws IllegalArgumentException when it is neither
   */
  public DocumentId other(DocumentId document) {
    if (document.equals(first)) {
      return second;
    }
    if (document.equals(second)) {
      return first;
    }
    throw new IllegalArgumentException(document + " is neither " + first + " nor " + second);
  }

  /** How many words of the passages are the same in both. */
  public int sameWords() {
    return passages.stream().mapToInt(SharedPassage::sameWords).sum();
  }
}
