package dev.hearsay.reuse;

import dev.hearsay.text.DocumentId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Notes of which documents an index may answer otherwise than before: those that share with a
 * document that comes or goes a fingerprint that gets rare or common, boilerplate or not.
 */
final class ChangedStories {

  private final List<Story> stories;
  private final Postings postings;
  private final Set<DocumentId> changed = new HashSet<>();
  private final Map<DocumentId, long[]> fingerprints = new HashMap<>();
  private final List<State> before = new ArrayList<>();

  ChangedStories(List<Story> stories, Postings postings) {
    this.stories = stories;
    this.postings = postings;
  }

  /** What decides how a fingerprint is used. */
  private record State(boolean rare, int weight, BitSet boilerplate) {}

  /** To be called before a document comes or goes, with its fingerprints. */
  void before(long[] hashes, Boilerplate boilerplate) {
    before.clear();
    Postings.Found found = postings.new Found();
    for (long hash : hashes) {
      found.lookUp(hash);
      before.add(state(found, boilerplate));
    }
  }

  /**
   * To be called afterwards.
   *
   * @param boilerplate as it is now
   */
  void after(long[] hashes, Boilerplate boilerplate) {
    Postings.Found found = postings.new Found();
    List<Long> notAllListed = new ArrayList<>();
    for (int i = 0; i < hashes.length; i++) {
      found.lookUp(hashes[i]);
      State now = state(found, boilerplate);
      if (!now.equals(before.get(i))) {
        if (now.weight() > 1 || before.get(i).weight() > 1) {
          notAllListed.add(hashes[i]);
        }
        for (int k = 0; k < found.listed(); k++) {
          changed.add(stories.get(found.document(k)).id());
        }
      }
    }
    noteHaving(notAllListed);
  }

  private void noteHaving(Collection<Long> hashes) {
    if (!hashes.isEmpty()) {
      fingerprints.forEach(
          (document, own) -> {
            if (hashes.stream().anyMatch(hash -> Arrays.binarySearch(own, hash) >= 0)) {
              changed.add(document);
            }
          });
    }
  }

  /**
   * Notes what it changes that more or fewer documents of an outlet must have a fingerprint before
   * it is boilerplate: all that have one which so many of the outlet's have as lie between the two.
   *
   * @param least the smaller of the numbers before and now
   * @param most the larger
   */
  void noteThreshold(int outlet, int least, int most) {
    Postings.Found found = postings.new Found();
    Set<Long> asked = new HashSet<>();
    Set<Long> notAllListed = new HashSet<>();
    for (Story story : stories) {
      long[] own = story.outlet() == outlet ? fingerprints.get(story.id()) : null;
      for (int i = 0; own != null && i < own.length; i++) {
        if (asked.add(own[i])) {
          found.lookUp(own[i]);
          int having = Boilerplate.having(found, outlet);
          if (having >= least && having < most) {
            if (found.weight() > 1) {
              notAllListed.add(own[i]);
            }
            for (int k = 0; k < found.listed(); k++) {
              changed.add(stories.get(found.document(k)).id());
            }
          }
        }
      }
    }
    noteHaving(notAllListed);
  }

  private static State state(Postings.Found found, Boilerplate boilerplate) {
    return new State(
        found.documents() <= CandidateFinder.RARE, found.weight(), boilerplate.outlets(found));
  }

  /** A document that is there now. */
  void come(DocumentId document, long[] hashes) {
    fingerprints.put(document, hashes);
  }

  /** A document that is there no more. */
  void go(DocumentId document) {
    fingerprints.remove(document);
  }

  void note(DocumentId document) {
    changed.add(document);
  }

  /** What was noted since this was last called. */
  Set<DocumentId> take() {
    Set<DocumentId> taken = Set.copyOf(changed);
    changed.clear();
    return taken;
  }
}
