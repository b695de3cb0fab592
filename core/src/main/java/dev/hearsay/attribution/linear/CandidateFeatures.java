package dev.hearsay.attribution.linear;

import java.util.List;

/**
 * What the candidate model sees of a span as a whole: how probable the chain model finds it and its
 * rivals, its ends and what stands beyond them, whether sentences, quotation marks and brackets
 * begin and end with it, the cues around it.
 */
public final class CandidateFeatures {

  private static final double EXPECTED = 0.4;
  private static final double LIKELIEST_NEIGHBOUR = 0.35;
  private static final double TINY = 1e-6;
  private static final int REACH = 40;
  private static final int SKIPPED_MARKS = 3;
  private static final int HASHED_TAGS = 6;

  private final Passage passage;
  private final List<RoleSpan> candidates;
  private final double[][] mass;
  private final int[] openings;
  private final int[] closings;
  private final int[] brackets;
  private final int[] commas;
  private final int[] verbs;
  private final int[] finite;
  private final int[][] expectedBefore;

  /**
   * @param candidates of one passage, all of them, with the chain model's probabilities
   */
  public CandidateFeatures(Passage passage, List<RoleSpan> candidates) {
    this.passage = passage;
    this.candidates = candidates;
    int length = passage.length;
    mass = new double[Role.ALL.length][length];
    for (RoleSpan candidate : candidates) {
      double[] row = mass[candidate.role().index()];
      for (int i = candidate.start(); i < candidate.end(); i++) {
        row[i] += candidate.probability();
      }
    }
    openings = new int[length + 1];
    closings = new int[length + 1];
    brackets = new int[length + 1];
    commas = new int[length + 1];
    verbs = new int[length + 1];
    finite = new int[length + 1];
    expectedBefore = new int[Role.ALL.length][length + 1];
    count();
  }

  /** Running counts, so that what a span contains is a subtraction. */
  private void count() {
    for (int i = 0; i < passage.length; i++) {
      Word word = passage.words[i];
      openings[i + 1] = openings[i] + (word.is(Word.Mark.OPENING_QUOTE) ? 1 : 0);
      closings[i + 1] = closings[i] + (word.is(Word.Mark.CLOSING_QUOTE) ? 1 : 0);
      brackets[i + 1] =
          brackets[i]
              + (word.is(Word.Mark.OPENING_BRACKET) ? 1 : 0)
              - (word.is(Word.Mark.CLOSING_BRACKET) ? 1 : 0);
      commas[i + 1] = commas[i] + (word.is(Word.Mark.COMMA) ? 1 : 0);
      verbs[i + 1] = verbs[i] + (passage.tags[i].isVerb() ? 1 : 0);
      finite[i + 1] = finite[i] + (passage.tags[i].isFinite() ? 1 : 0);
      for (Role role : Role.ALL) {
        int[] row = expectedBefore[role.index()];
        row[i + 1] = row[i] + (mass[role.index()][i] > EXPECTED ? 1 : 0);
      }
    }
  }

  /** Collects the features of one candidate. */
  public void collect(FeatureHash features, RoleSpan span) {
    features.begin();
    int role = span.role().index();
    int odds = odds(span.probability());
    int bounds = bounds(span);
    int marks = marks(span);
    features.add(role);
    rivals(features, span, role, odds);
    ends(features, span, role);
    features.add(role, bounds);
    features.add(role, marks);
    features.add(role, marks, bounds);
    int balance = brackets[span.end()] - brackets[span.start()];
    features.add(role, Integer.signum(balance));
    features.add(
        role, passage.quotation[span.start()] * 4 + passage.quotation[span.end() - 1], bounds);
    neighbours(features, span, role, bounds, marks);
    cues(features, span, role, bounds);
    inside(features, span, role, odds, bounds);
    place(features, span, role);
  }

  /** Log-odds in quarter steps, cut at the low end. */
  private static int odds(double probability) {
    double sure = Math.min(probability, 0.999999);
    return (int) Math.max(-24, Math.round(4 * Math.log(sure / (1 - sure))));
  }

  private void rivals(FeatureHash features, RoleSpan span, int role, int odds) {
    double otherRole = 0;
    double best = 0;
    double sum = span.probability();
    int relation = 0;
    for (RoleSpan rival : candidates) {
      if (rival.start() >= span.end() || span.start() >= rival.end() || rival.equals(span)) {
        continue;
      }
      if (rival.role() != span.role()) {
        otherRole = Math.max(otherRole, rival.probability());
        continue;
      }
      sum += rival.probability();
      if (rival.probability() > best) {
        best = rival.probability();
        relation = relation(rival, span);
      }
    }
    features.add(role, odds);
    features.add(role, odds, odds(Math.max(best, TINY)) / 2);
    features.add(role, odds(Math.max(otherRole, TINY)) / 2);
    features.add(role, relation, odds / 2);
    features.add(role, odds(Math.max(sum, TINY)) / 2, odds / 3);
    int length = FeatureHash.bucket(span.length());
    features.add(role, length);
    features.add(role, length, odds / 3);
  }

  private static int relation(RoleSpan rival, RoleSpan span) {
    if (rival.start() == span.start()) {
      return rival.end() > span.end() ? 1 : 2;
    }
    if (rival.end() == span.end()) {
      return rival.start() < span.start() ? 3 : 4;
    }
    return 5;
  }

  private void ends(FeatureHash features, RoleSpan span, int role) {
    int start = span.start();
    int end = span.end();
    int before = passage.lower(start - 1);
    int first = passage.lower(start);
    int last = passage.lower(end - 1);
    int after = passage.lower(end);
    int tagBefore = passage.tag(start - 1);
    int tagFirst = passage.tag(start);
    int tagLast = passage.tag(end - 1);
    int tagAfter = passage.tag(end);
    int tagFurther = passage.tag(end + 1);
    features.add(role, before);
    features.add(role, first);
    features.add(role, last);
    features.add(role, after);
    features.add(role, before, first);
    features.add(role, last, after);
    features.add(role, after, passage.lower(end + 1));
    features.add(role, passage.lower(start - 2), before);
    features.add(role, before, after);
    features.add(role, tagBefore, tagFirst);
    features.add(role, tagLast, tagAfter);
    features.add(role, tagBefore, tagAfter);
    features.add(role, tagFirst, tagLast);
    features.add(role, tagAfter, tagFurther);
    features.add(role, after, tagFurther);
    features.add(role, before, tagFirst);
  }

  /** Whether the span begins and ends with a sentence, and how many it runs over. */
  private int bounds(RoleSpan span) {
    int start = span.start();
    int last = span.end() - 1;
    boolean begins = passage.sentenceStart[start] == start;
    boolean ends = passage.sentenceEnd[last] == last;
    boolean nearlyEnds = !ends && passage.sentenceEnd[last] == last + 1;
    int over = Math.min(3, passage.sentence[last] - passage.sentence[start]);
    return (begins ? 1 : 0) + (ends ? 2 : nearlyEnds ? 4 : 0) + 8 * over;
  }

  /** How the span sits with quotation marks: those inside, at its ends and just outside. */
  private int marks(RoleSpan span) {
    int start = span.start();
    int end = span.end();
    int opened = Math.min(2, openings[end] - openings[start]);
    int closed = Math.min(2, closings[end] - closings[start]);
    return opened
        + 3 * closed
        + 9 * at(start, Word.Mark.OPENING_QUOTE)
        + 18 * at(end - 1, Word.Mark.CLOSING_QUOTE)
        + 36 * at(start - 1, Word.Mark.OPENING_QUOTE)
        + 72 * at(end, Word.Mark.CLOSING_QUOTE);
  }

  private int at(int index, Word.Mark mark) {
    return index >= 0 && index < passage.length && passage.words[index].is(mark) ? 1 : 0;
  }

  private void neighbours(FeatureHash features, RoleSpan span, int role, int bounds, int marks) {
    int left = neighbour(span.start() - 1, -1);
    int right = neighbour(span.end(), 1);
    features.add(role, left, right);
    features.add(role, left, bounds);
    features.add(role, right, bounds);
    features.add(role, left * 10 + right, marks);
  }

  /** The likeliest role of the next word in a direction, punctuation skipped. */
  private int neighbour(int from, int step) {
    int at = from;
    int skipped = 0;
    while (at >= 0 && at < passage.length && skipped < SKIPPED_MARKS && isSkipped(at)) {
      at += step;
      skipped++;
    }
    if (at < 0 || at >= passage.length) {
      return 9;
    }
    int best = 0;
    double most = LIKELIEST_NEIGHBOUR;
    for (int role = 0; role < mass.length; role++) {
      if (mass[role][at] > most) {
        most = mass[role][at];
        best = role + 1;
      }
    }
    return best + (skipped > 0 ? 4 : 0);
  }

  private boolean isSkipped(int index) {
    return switch (passage.words[index].mark) {
      case COMMA, OPENING_QUOTE, CLOSING_QUOTE, STOP, DASH, COLON -> true;
      case NONE, APOSTROPHE, OPENING_BRACKET, CLOSING_BRACKET -> false;
    };
  }

  private void cues(FeatureHash features, RoleSpan span, int role, int bounds) {
    int left = expectedCue(span.start() - 1, -1);
    int right = expectedCue(span.end(), 1);
    int leftStem = left < 0 ? 0 : passage.words[left].stem;
    int rightStem = right < 0 ? 0 : passage.words[right].stem;
    features.add(role, leftStem, bounds);
    features.add(role, rightStem, bounds);
    features.add(role, leftStem, rightStem);
    features.add(role, leftStem, passage.lower(span.end()));
    features.add(role * 1000 + bounds, leftStem, passage.tag(span.end()));
    features.add(role, leftStem, passage.tag(span.start()));
    features.add(
        role,
        left < 0 ? -1 : FeatureHash.bucket(span.start() - left),
        right < 0 ? -1 : FeatureHash.bucket(right - span.end()));
  }

  private int expectedCue(int from, int step) {
    double[] cue = mass[Role.CUE.index()];
    int at = from;
    for (int steps = 0; steps < REACH && at >= 0 && at < passage.length; steps++) {
      if (cue[at] > EXPECTED) {
        return at;
      }
      at += step;
    }
    return -1;
  }

  private void inside(FeatureHash features, RoleSpan span, int role, int odds, int bounds) {
    boolean cue = span.role() != Role.CUE && expected(Role.CUE, span);
    boolean source = span.role() != Role.SOURCE && expected(Role.SOURCE, span);
    features.add(role, (cue ? 1 : 0) + (source ? 2 : 0), odds / 3);
    boolean verb = verbs[span.end()] > verbs[span.start()];
    boolean clause = finite[span.end()] > finite[span.start()];
    int heads = (verb ? 1 : 0) + (clause ? 2 : 0);
    features.add(role, heads, bounds);
    features.add(role, heads, passage.lower(span.start()));
    features.add(role, Math.min(3, commas[span.end()] - commas[span.start()]), bounds);
    boolean compact = span.role() != Role.CONTENT;
    features.add(role, compact ? sequence(span, true) : 0, compact ? span.length() : 0);
    features.add(role, compact ? sequence(span, false) : 0, compact ? span.length() : 0);
  }

  private boolean expected(Role role, RoleSpan span) {
    int[] row = expectedBefore[role.index()];
    return row[span.end()] > row[span.start()];
  }

  private int sequence(RoleSpan span, boolean tags) {
    int hash = 0;
    int end = Math.min(span.end(), span.start() + HASHED_TAGS);
    for (int i = span.start(); i < end; i++) {
      hash = hash * 31 + (tags ? passage.tag(i) : passage.lower(i));
    }
    return hash;
  }

  private void place(FeatureHash features, RoleSpan span, int role) {
    int last = span.end() - 1;
    int toEnd = FeatureHash.bucket(passage.sentenceEnd[last] - last);
    int fromStart = FeatureHash.bucket(span.start() - passage.sentenceStart[span.start()]);
    features.add(role, toEnd, passage.lower(span.end()));
    features.add(role, toEnd, fromStart);
    features.add(role, fromStart, passage.lower(span.start() - 1));
  }
}
