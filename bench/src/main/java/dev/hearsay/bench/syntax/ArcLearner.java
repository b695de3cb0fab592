package dev.hearsay.bench.syntax;

import dev.hearsay.syntax.Relation;
import dev.hearsay.syntax.transition.ArcFeatures;
import dev.hearsay.syntax.transition.Configuration;
import dev.hearsay.syntax.transition.FeatureRows;
import dev.hearsay.syntax.transition.RelationFeatures;
import java.util.Arrays;
import java.util.Random;

/**
 * Learns transitions and relations with the dynamic oracle of the arc-hybrid system (Goldberg and
 * Nivre 2013): it goes on from its own mistakes, so that it knows what is best after them.
 */
final class ArcLearner {

  static final int ARC_BITS = 20;
  static final int RELATION_BITS = 16;

  /** How often it follows its own choice once it has some sense. */
  private static final float EXPLORED = 0.9f;

  private final LogLinear arcs = new LogLinear(ARC_BITS, Configuration.TRANSITIONS);
  private final LogLinear relations = new LogLinear(RELATION_BITS, Relation.count());
  private final FeatureRows arcRows = new FeatureRows(ARC_BITS);
  private final FeatureRows relationRows = new FeatureRows(RELATION_BITS);
  private final float[] arcScores = new float[Configuration.TRANSITIONS];
  private final float[] relationScores = new float[Relation.count()];
  private final int[] costs = new int[Configuration.TRANSITIONS];
  private final boolean[] allowed = new boolean[Configuration.TRANSITIONS];
  private final boolean[] cheapest = new boolean[Configuration.TRANSITIONS];
  private final boolean[] allRelations = new boolean[Relation.count()];
  private final boolean[] rightRelation = new boolean[Relation.count()];
  private final Random random;

  ArcLearner(Random random) {
    this.random = random;
    Arrays.fill(allRelations, true);
  }

  LogLinear arcs() {
    return arcs;
  }

  LogLinear relations() {
    return relations;
  }

  /**
   * Learns one sentence.
   *
   * @param example without marks, with tags as the tagger would give them
   */
  void learn(Example example, boolean explore) {
    Configuration state = new Configuration(example.words(), example.tags(), Relation.CASE.code());
    int[] heads = example.heads();
    while (!state.isFinished()) {
      ArcFeatures.collect(arcRows, state);
      int[] rows = arcRows.copy();
      arcs.score(rows, rows.length, arcScores);
      costs(state, heads);
      int chosen = -1;
      int right = -1;
      int lowest = Integer.MAX_VALUE;
      int choices = 0;
      for (int transition = 0; transition < arcScores.length; transition++) {
        if (state.allows(transition)) {
          lowest = Math.min(lowest, costs[transition]);
          choices++;
        }
      }
      for (int transition = 0; transition < arcScores.length; transition++) {
        if (!state.allows(transition)) {
          continue;
        }
        if (chosen < 0 || arcScores[transition] > arcScores[chosen]) {
          chosen = transition;
        }
        if (costs[transition] == lowest
            && (right < 0 || arcScores[transition] > arcScores[right])) {
          right = transition;
        }
      }
      if (choices > 1) {
        for (int transition = 0; transition < costs.length; transition++) {
          allowed[transition] = state.allows(transition);
          cheapest[transition] = costs[transition] == lowest;
        }
        arcs.learn(rows, rows.length, arcScores, allowed, cheapest);
        arcs.tick();
      }
      int next = explore && random.nextFloat() < EXPLORED ? chosen : right;
      if (next == Configuration.SHIFT) {
        state.shift();
      } else {
        state.attach(next, relation(state, next, example));
      }
    }
  }

  /** How many right arcs each transition makes impossible. */
  private void costs(Configuration state, int[] heads) {
    int next = state.next();
    int depth = state.depth();
    int size = heads.length;
    costs[Configuration.SHIFT] = 0;
    costs[Configuration.LEFT] = 0;
    costs[Configuration.RIGHT] = 0;
    if (next < size) {
      for (int place = 0; place < depth; place++) {
        int word = state.onStack(place);
        costs[Configuration.SHIFT] +=
            heads[word] == next || (heads[next] == word && place < depth - 1) ? 1 : 0;
      }
    }
    if (depth > 0) {
      int top = state.onStack(depth - 1);
      int children = 0;
      for (int word = next; word < size; word++) {
        children += heads[word] == top ? 1 : 0;
      }
      int head = heads[top];
      boolean below = depth > 1 && head == state.onStack(depth - 2);
      costs[Configuration.LEFT] = children + (below || head > next ? 1 : 0);
      costs[Configuration.RIGHT] = children + (head >= next ? 1 : 0);
    }
  }

  private int relation(Configuration state, int transition, Example example) {
    int word = state.dependent();
    int head = state.headBy(transition);
    if (head == example.size()) {
      return Relation.ROOT.code();
    }
    RelationFeatures.collect(relationRows, state, transition);
    int[] rows = relationRows.copy();
    relations.score(rows, rows.length, relationScores);
    int chosen = 0;
    for (int relation = 1; relation < relationScores.length; relation++) {
      chosen = relationScores[relation] > relationScores[chosen] ? relation : chosen;
    }
    int gold = example.relations()[word];
    if (example.heads()[word] == head) {
      Arrays.fill(rightRelation, false);
      rightRelation[gold] = true;
      relations.learn(rows, rows.length, relationScores, allRelations, rightRelation);
      relations.tick();
    }
    return chosen;
  }
}
