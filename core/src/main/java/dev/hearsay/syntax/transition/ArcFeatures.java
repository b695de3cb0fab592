package dev.hearsay.syntax.transition;

/**
 * What the choice of the next transition rests on: the words on top of the stack and the next ones,
 * with their tags, their children and what lies between them (after Zhang and Nivre 2011).
 */
public final class ArcFeatures {

  private static final int NONE = Configuration.NONE;

  private ArcFeatures() {}

  /** Collects the features of a state. */
  public static void collect(FeatureRows rows, Configuration state) {
    rows.begin();
    rows.add(0);
    int s0 = state.top(0);
    int s1 = state.top(1);
    int b0 = state.next;
    words(rows, state, s0, s1, b0);
    children(rows, state, s0, s1, b0);
    marks(rows, state, s0, s1, b0);
  }

  private static void marks(FeatureRows rows, Configuration state, int s0, int s1, int b0) {
    int s0t = state.tag(s0);
    int s1t = state.tag(s1);
    int b0t = state.tag(b0);
    int b1 = state.ahead(1);
    int before = state.markBefore(b0);
    int after = state.markBefore(b1);
    int inside = state.markBefore(s0);
    int near = state.marksBetween(s0, b0);
    int far = s0 == NONE ? 0 : state.marksBetween(s1, s0);
    rows.add(s0t, b0t, before, near);
    rows.add(s1t, s0t, before, near);
    rows.add(s1t, s0t, inside, far);
    rows.add(state.lower(s0), before, near);
    rows.add(state.lower(b0), before, near);
    rows.add(state.lower(s1), before, far);
    rows.add(before, after, b0t, state.tag(b1));
    rows.add(before, inside, s0t, b0t);
    rows.add(before, inside, s1t, s0t);
    rows.add(before, s1t, s0t, b0t);
    rows.add(inside, s1t, s0t, b0t);
    rows.add(after, s0t, b0t);
  }

  private static void words(FeatureRows rows, Configuration state, int s0, int s1, int b0) {
    int s2 = state.top(2);
    int b1 = state.ahead(1);
    int b2 = state.ahead(2);
    int s0t = state.tag(s0);
    int s0w = state.lower(s0);
    int s1t = state.tag(s1);
    int s1w = state.lower(s1);
    int b0t = state.tag(b0);
    int b0w = state.lower(b0);
    int b1t = state.tag(b1);
    int b1w = state.lower(b1);
    int s2t = state.tag(s2);
    int b2t = state.tag(b2);
    rows.add(s0w);
    rows.add(s0t);
    rows.add(s0w, s0t);
    rows.add(s1w);
    rows.add(s1t);
    rows.add(s1w, s1t);
    rows.add(b0w);
    rows.add(b0t);
    rows.add(b0w, b0t);
    rows.add(b1w);
    rows.add(b1t);
    rows.add(b1w, b1t);
    rows.add(state.lower(b2), b2t);
    rows.add(state.lower(s2), s2t);
    rows.add(s0w, s0t, b0t);
    rows.add(s0t, b0w, b0t);
    rows.add(s0w, b0w);
    rows.add(s0t, b0t);
    rows.add(s1w, s0w);
    rows.add(s1t, s0t);
    rows.add(s1w, s1t, s0t);
    rows.add(s1t, s0w, s0t);
    rows.add(s1t, b0t);
    rows.add(s1w, b0w);
    rows.add(s1w, b0t);
    rows.add(b0t, b1t);
    rows.add(b0w, b1t);
    rows.add(b0t, b1w);
    rows.add(s1t, s0t, b0t);
    rows.add(s1w, s0t, b0t);
    rows.add(s1t, s0w, b0t);
    rows.add(s1t, s0t, b0w);
    rows.add(s2t, s1t, s0t);
    rows.add(s0t, b0t, b1t);
    rows.add(s0w, b0t, b1t);
    rows.add(b0t, b1t, b2t);
    rows.add(s1t, s0t, b0t, b1t);
    rows.add(state.fine(s0), state.fine(b0));
    rows.add(state.fine(s0), state.fine(s1));
    rows.add(state.coarse(s0), state.coarse(b0), state.coarse(s1));
    rows.add(state.fine(s1), state.fine(b0));
    rows.add(state.fine(s0), b0t, s1t);
    rows.add(state.fine(b0), s0t, s1t);
    rows.add(state.fine(s1), s0t, b0t);
  }

  private static void children(FeatureRows rows, Configuration state, int s0, int s1, int b0) {
    int s0t = state.tag(s0);
    int s0w = state.lower(s0);
    int s1t = state.tag(s1);
    int s1w = state.lower(s1);
    int b0t = state.tag(b0);
    int b0w = state.lower(b0);
    int s0Left = s0 == NONE ? NONE : state.firstLeft[s0];
    int s0Right = s0 == NONE ? NONE : state.firstRight[s0];
    int s1Left = s1 == NONE ? NONE : state.firstLeft[s1];
    int s1Right = s1 == NONE ? NONE : state.firstRight[s1];
    int b0Left = state.firstLeft[b0];
    int b0Second = state.secondLeft[b0];
    int s0Preposition = s0 == NONE ? NONE : state.caseChild[s0];
    int b0Preposition = state.caseChild[b0];
    rows.add(s0t, state.relationOr(s0Left), state.relationOr(s0Right), b0t);
    rows.add(s0w, state.relationOr(s0Right));
    rows.add(s1t, state.relationOr(s1Left), state.relationOr(s1Right), s0t);
    rows.add(s1w, state.relationOr(s1Right), s0t);
    rows.add(b0t, state.relationOr(b0Left), s0t);
    rows.add(b0t, state.relationOr(b0Left), state.relationOr(b0Second), s1t);
    rows.add(s0t, b0t, state.tag(b0Left));
    rows.add(s1t, s0t, state.tag(s0Right));
    rows.add(s1t, s0t, state.tag(s0Left));
    rows.add(s1t, state.tag(s1Right), s0t);
    rows.add(s0t, state.tag(s0Left), b0t);
    rows.add(s0t, state.tag(s0Right), b0t);
    rows.add(s1w, state.lower(s0Preposition), s0t);
    rows.add(s1t, state.lower(s0Preposition), s0w);
    rows.add(s0w, state.lower(b0Preposition), b0t);
    rows.add(s1w, state.lower(b0Preposition), b0t);
    rows.add(s0t, s1t, state.lower(b0Preposition));
    rows.add(s0w, state.lower(b0Preposition), b0w);
    rows.add(s0t, set(state, s0), b0t);
    rows.add(s1t, set(state, s1), s0t);
    rows.add(b0t, set(state, b0), s0t);
    rows.add(s1w, set(state, s1));
    rows.add(s0w, set(state, s0));
    rows.add(s1t, set(state, s1), set(state, s0), b0t);
    rows.add(s0t, counts(state, s0), b0t);
    rows.add(s1t, counts(state, s1), s0t);
    rows.add(b0t, counts(state, b0), s0t);
    int near = distance(s0, b0);
    int far = distance(s1, s0);
    rows.add(s0t, b0t, near);
    rows.add(s0w, near);
    rows.add(b0w, near);
    rows.add(s1t, s0t, far);
    rows.add(s1w, far, s0t);
    rows.add(s1t, b0t, far, near);
    rows.add(s0t, state.tag(b0 - 1), b0t);
    rows.add(s0t, state.tag(s0 == NONE ? NONE : s0 + 1), b0t, near);
    rows.add(s1t, s0t, state.tag(Math.max(s0, 0) - 1), far);
  }

  /** The relations of a word's children as a number. */
  private static int set(Configuration state, int word) {
    if (word == NONE) {
      return NONE;
    }
    long relations = state.childRelations[word];
    return (int) (relations ^ relations >>> 29);
  }

  private static int counts(Configuration state, int word) {
    return word == NONE
        ? NONE
        : Math.min(state.leftCount[word], 5) << 3 | Math.min(state.rightCount[word], 5);
  }

  /** Distances on a scale that gets coarser as they grow. */
  static int distance(int left, int right) {
    if (left < 0) {
      return NONE;
    }
    int distance = right - left;
    return distance < 5 ? distance : distance < 8 ? 5 : distance < 13 ? 6 : distance < 21 ? 7 : 8;
  }
}
