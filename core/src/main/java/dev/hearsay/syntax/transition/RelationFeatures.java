package dev.hearsay.syntax.transition;

/**
 * What the choice of a relation rests on. When a word gets its head it has all its children, so
 * that the preposition or conjunction which begins its phrase is known.
 */
public final class RelationFeatures {

  private static final int NONE = Configuration.NONE;

  private RelationFeatures() {}

  /**
   * Collects the features of the arc that a transition is about to make.
   *
   * @param transition that makes an arc
   */
  public static void collect(FeatureRows rows, Configuration state, int transition) {
    int word = state.dependent();
    int head = state.headBy(transition);
    int wt = state.tag(word);
    int ww = state.lower(word);
    int ht = state.tag(head);
    int hw = state.lower(head);
    int direction = transition;
    long children = state.childRelations[word];
    int own = (int) (children ^ children >>> 29);
    long siblings = state.childRelations[head];
    int others = (int) (siblings ^ siblings >>> 29);
    int left = state.firstLeft[word];
    int second = state.secondLeft[word];
    int right = state.firstRight[word];
    int preposition = state.caseChild[word];
    int distance = ArcFeatures.distance(Math.min(word, head), Math.max(word, head));
    int mark = left == NONE ? NONE : state.lower(left);
    rows.begin();
    rows.add(direction);
    rows.add(ht, wt, direction);
    rows.add(hw, wt, direction);
    rows.add(ht, ww, direction);
    rows.add(hw, ww, direction);
    rows.add(ww, wt);
    rows.add(hw, ht, direction);
    rows.add(ht, wt, distance, direction);
    rows.add(wt, own, direction);
    rows.add(ht, own, wt, direction);
    rows.add(hw, own, direction);
    rows.add(ht, others, wt, direction);
    rows.add(hw, others, wt);
    rows.add(others, own, wt, ht);
    rows.add(state.lower(preposition), hw, wt);
    rows.add(state.lower(preposition), ht, ww);
    rows.add(state.lower(preposition), ht, direction);
    rows.add(mark, ht, wt);
    rows.add(mark, hw, direction);
    rows.add(state.relationOr(left), state.relationOr(second), state.relationOr(right), wt);
    rows.add(state.tag(left), wt, ht, direction);
    rows.add(state.tag(right), wt, ht, direction);
    rows.add(state.tag(word - 1), wt, ht, direction);
    rows.add(state.tag(word + 1 <= state.size ? word + 1 : NONE), wt, ht, direction);
    rows.add(state.tag(Math.max(0, head) - 1), ht, wt, direction);
    rows.add(state.tag(head + 1 <= state.size ? head + 1 : NONE), ht, wt, direction);
    int first = Math.min(word, head);
    int last = Math.max(word, head);
    int marks = state.marksBetween(first, last);
    rows.add(marks, ht, wt, direction);
    rows.add(marks, hw, wt);
    rows.add(state.markBefore(last), ht, wt, direction);
    rows.add(state.markBefore(word), own, wt, direction);
    rows.add(state.markBefore(word), hw, direction);
    rows.add(state.fine(word), ht, wt, direction);
    rows.add(state.fine(head), wt, direction);
    rows.add(state.fine(word), state.fine(head), direction);
    rows.add(state.coarse(word), state.coarse(head), own, direction);
    rows.add(state.relationOr(state.firstLeft[head]), ht, wt, direction);
    rows.add(state.relationOr(state.firstRight[head]), ht, wt, direction);
    rows.add(state.lower(state.firstRight[head]), wt, direction);
  }
}
