package dev.hearsay.syntax.transition;

/**
 * Tags words and gives each a head and a relation, deciding greedily from left to right. Linear
 * time. Thread-safe; keeps nothing between sentences.
 */
public final class TransitionParser {

  private static final int NONE = -1;

  private final ParserModel model;
  private final int rootRelation;
  private final int caseRelation;

  /**
   * @param rootRelation number of the relation that the root has, and no other word
   * @param caseRelation number of the relation that prepositions have
   */
  public TransitionParser(ParserModel model, int rootRelation, int caseRelation) {
    this.model = model;
    this.rootRelation = rootRelation;
    this.caseRelation = caseRelation;
  }

  /** The tag of each word. */
  public byte[] tag(SentenceWords words) {
    return tag(words, model.tags());
  }

  /** The tag that some weights give to each word. */
  public static byte[] tag(SentenceWords words, WeightTable weights) {
    FeatureRows rows = new FeatureRows(weights.bits());
    int[] scores = new int[weights.columns()];
    byte[] tags = new byte[words.size];
    int previous = NONE;
    int second = NONE;
    for (int i = 0; i < tags.length; i++) {
      TagFeatures.collect(rows, words, i, previous, second);
      weights.score(rows, scores);
      int best = best(scores);
      tags[i] = (byte) best;
      second = previous;
      previous = best;
    }
    return tags;
  }

  /** The finished parse of tagged words. */
  public Configuration parse(SentenceWords words, byte[] tags) {
    Configuration state = new Configuration(words, tags, caseRelation);
    FeatureRows arcRows = new FeatureRows(model.arcs().bits());
    FeatureRows relationRows = new FeatureRows(model.relations().bits());
    int[] arcScores = new int[Configuration.TRANSITIONS];
    int[] relationScores = new int[model.relations().columns()];
    while (!state.isFinished()) {
      int transition = only(state);
      if (transition == NONE) {
        ArcFeatures.collect(arcRows, state);
        model.arcs().score(arcRows, arcScores);
        transition = best(arcScores, state);
      }
      if (transition == Configuration.SHIFT) {
        state.shift();
      } else {
        state.attach(transition, relation(state, transition, relationRows, relationScores));
      }
    }
    return state;
  }

  /** The only transition possible, if there is only one. */
  private static int only(Configuration state) {
    if (state.depth() == 0) {
      return Configuration.SHIFT;
    }
    if (state.next() == state.words.size) {
      return state.depth() == 1 ? Configuration.LEFT : Configuration.RIGHT;
    }
    return NONE;
  }

  private static int best(int[] scores, Configuration state) {
    int best = NONE;
    for (int transition = 0; transition < scores.length; transition++) {
      if (state.allows(transition) && (best == NONE || scores[transition] > scores[best])) {
        best = transition;
      }
    }
    return best;
  }

  private int relation(
      Configuration state, int transition, FeatureRows rows, int[] relationScores) {
    if (state.headBy(transition) == state.words.size) {
      return rootRelation;
    }
    RelationFeatures.collect(rows, state, transition);
    model.relations().score(rows, relationScores);
    relationScores[rootRelation] = Integer.MIN_VALUE;
    return best(relationScores);
  }

  private static int best(int[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
