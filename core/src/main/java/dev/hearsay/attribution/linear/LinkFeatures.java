package dev.hearsay.attribution.linear;

import java.util.List;

/**
 * What the linker sees of a cue and a source or content that may belong to it: where they stand to
 * each other, what stands between, whether either has a nearer partner.
 */
public final class LinkFeatures {

  private static final int FAR = 99;

  private final List<Passage> passages;
  private final List<PlacedSpan> spans;

  /**
   * @param spans of one document in text order, all roles
   */
  public LinkFeatures(List<Passage> passages, List<PlacedSpan> spans) {
    this.passages = passages;
    this.spans = spans;
  }

  /** Collects the features of a cue and a partner, given by their places in the list of spans. */
  public void collect(FeatureHash features, int cueAt, int partnerAt) {
    PlacedSpan cue = spans.get(cueAt);
    PlacedSpan partner = spans.get(partnerAt);
    Passage home = passages.get(partner.paragraph());
    int role = partner.span().role().index();
    int apart = partner.paragraph() - cue.paragraph();
    int side = cueAt < partnerAt ? 1 : 2;
    int where = (role * 10 + apart + 3) * 3 + side;
    features.begin();
    features.add(where);
    int gap = apart == 0 ? gap(cue, partner) : FAR;
    features.add(where, FeatureHash.bucket(gap));
    between(features, cueAt, partnerAt, where);
    int own = nearer(partnerAt, Role.CUE, cueAt);
    int other = nearer(cueAt, partner.span().role(), partnerAt);
    features.add(where, own);
    features.add(where, other);
    features.add(where, own, other);
    words(features, cue, partner, home, where);
    int sentences = apart == 0 ? sentencesApart(home, cue, partner) : 9;
    features.add(where, sentences);
    features.add(where, sentences, own * 10 + other);
    features.add(where, marks(home, partner), FeatureHash.bucket(gap));
    features.add(where, marks(home, partner), own * 10 + other);
  }

  private static int gap(PlacedSpan one, PlacedSpan two) {
    return one.span().start() < two.span().start()
        ? two.span().start() - one.span().end()
        : one.span().start() - two.span().end();
  }

  private static int sentencesApart(Passage home, PlacedSpan cue, PlacedSpan partner) {
    int cueSentence = home.sentence[cue.span().start()];
    int first = home.sentence[partner.span().start()];
    int last = home.sentence[partner.span().end() - 1];
    if (first <= cueSentence && cueSentence <= last) {
      return 0;
    }
    return Math.min(3, Math.min(Math.abs(first - cueSentence), Math.abs(last - cueSentence)));
  }

  private void between(FeatureHash features, int cueAt, int partnerAt, int where) {
    int[] counts = new int[Role.ALL.length];
    StringBuilder order = new StringBuilder();
    for (int i = Math.min(cueAt, partnerAt) + 1; i < Math.max(cueAt, partnerAt); i++) {
      int role = spans.get(i).span().role().index();
      counts[role] = Math.min(2, counts[role] + 1);
      if (order.length() < 4) {
        order.append(role);
      }
    }
    features.add(where, counts[0], counts[1] * 3 + counts[2]);
    features.add(where, order.toString().hashCode());
  }

  /**
   * Whether another span of a role stands nearer to the span at {@code from} than the one at {@code
   * than}: 0 no, 1 on the same side, 2 on the other side, 3 on the other side and adjoining.
   */
  private int nearer(int from, Role role, int than) {
    int step = than > from ? 1 : -1;
    for (int i = from + step; i != than; i += step) {
      if (spans.get(i).span().role() == role) {
        return 1;
      }
    }
    PlacedSpan center = spans.get(from);
    PlacedSpan chosen = spans.get(than);
    int distance = center.paragraph() == chosen.paragraph() ? gap(center, chosen) : FAR;
    for (int i = from - step; i >= 0 && i < spans.size(); i -= step) {
      PlacedSpan rival = spans.get(i);
      if (rival.paragraph() != center.paragraph()) {
        break;
      }
      if (rival.span().role() == role) {
        int there = gap(center, rival);
        return there <= 2 ? 3 : there < distance ? 2 : 0;
      }
    }
    return 0;
  }

  private void words(
      FeatureHash features, PlacedSpan cue, PlacedSpan partner, Passage home, int where) {
    Passage cueHome = passages.get(cue.paragraph());
    int cueStem = cueHome.words[cue.span().start()].stem;
    int last = cueHome.words[cue.span().end() - 1].stem;
    features.add(where, cueStem);
    features.add(where, last);
    features.add(where, cueHome.lower(cue.span().start() - 1));
    features.add(where, cueHome.lower(cue.span().end()));
    features.add(where, home.lower(partner.span().start() - 1));
    features.add(where, home.lower(partner.span().end()));
    features.add(where, home.lower(partner.span().start()));
    features.add(where, home.tag(partner.span().start()), home.tag(partner.span().end() - 1));
    features.add(where, cueHome.tag(cue.span().start()), cueHome.tag(cue.span().end() - 1));
  }

  /** How the partner begins and ends with sentences and quotation marks. */
  private static int marks(Passage home, PlacedSpan partner) {
    int start = partner.span().start();
    int last = partner.span().end() - 1;
    return (home.words[start].is(Word.Mark.OPENING_QUOTE) ? 1 : 0)
        + (home.words[last].is(Word.Mark.CLOSING_QUOTE) ? 2 : 0)
        + (home.sentenceStart[start] == start ? 4 : 0)
        + (home.sentenceEnd[last] == last ? 8 : 0)
        + (home.quotation[start] > Passage.QUOTED ? 16 : 0);
  }
}
