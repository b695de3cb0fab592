package dev.hearsay.attribution.linear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Links cues, sources and contents of one document by logistic regression over {@link
 * LinkFeatures}: each content goes to the cue it most probably belongs to, each cue takes the
 * source that most probably is its own. A source may serve several cues ("she said … and added …"),
 * a cue several contents.
 */
public final class LinkModel {

  /** Spans further apart than this many paragraphs are never linked. */
  private static final int PARAGRAPHS = 1;

  /** How many cues, or sources, on each side are looked at. */
  private static final int NEAREST = 4;

  private static final double MINIMUM = 0.2;

  private final HashedWeights weights;

  /**
   * @param weights of one column
   */
  public LinkModel(HashedWeights weights) {
    if (weights.columns() != 1) {
      throw new IllegalArgumentException("a link model has one column");
    }
    this.weights = weights;
  }

  /**
   * The places of the spans of a role that are near enough to be linked with the span at a place:
   * the nearest few on each side, up to one paragraph away.
   */
  public static List<Integer> near(List<PlacedSpan> spans, int at, Role role) {
    List<Integer> near = new ArrayList<>();
    for (int step = -1; step <= 1; step += 2) {
      int found = 0;
      for (int i = at + step; i >= 0 && i < spans.size() && found < NEAREST; i += step) {
        if (Math.abs(spans.get(i).paragraph() - spans.get(at).paragraph()) > PARAGRAPHS) {
          break;
        }
        if (spans.get(i).span().role() == role) {
          near.add(i);
          found++;
        }
      }
    }
    return near;
  }

  /**
   * Links the spans of one document.
   *
   * @param spans in text order
   * @return one link for each cue that has content, in the order of the cues
   */
  public List<Link> link(List<Passage> passages, List<PlacedSpan> spans) {
    LinkFeatures reader = new LinkFeatures(passages, spans);
    FeatureHash features = new FeatureHash(weights.bits());
    List<List<PlacedSpan>> contents = new ArrayList<>();
    double[] certainty = new double[spans.size()];
    spans.forEach(span -> contents.add(new ArrayList<>()));
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).span().role() == Role.CONTENT) {
        int content = i;
        best(near(spans, i, Role.CUE), cue -> score(reader, features, cue, content))
            .ifPresent(
                choice -> {
                  contents.get(choice.place()).add(spans.get(content));
                  certainty[choice.place()] =
                      Math.max(certainty[choice.place()], choice.probability());
                });
      }
    }
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      if (!contents.get(i).isEmpty()) {
        int cue = i;
        Optional<Choice> source =
            best(near(spans, i, Role.SOURCE), place -> score(reader, features, cue, place));
        links.add(
            new Link(
                spans.get(cue),
                source.map(choice -> spans.get(choice.place())),
                contents.get(cue),
                certainty[cue] * source.map(Choice::probability).orElse(1.0)));
      }
    }
    return links;
  }

  private record Choice(int place, double probability) {}

  private interface Scorer {
    double probability(int place);
  }

  private static Optional<Choice> best(List<Integer> places, Scorer scorer) {
    return places.stream()
        .map(place -> new Choice(place, scorer.probability(place)))
        .filter(choice -> choice.probability() > MINIMUM)
        .max(Comparator.comparingDouble(Choice::probability));
  }

  private double score(LinkFeatures reader, FeatureHash features, int cue, int partner) {
    reader.collect(features, cue, partner);
    return 1 / (1 + Math.exp(-weights.score(features)));
  }
}
