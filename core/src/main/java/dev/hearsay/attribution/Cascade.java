package dev.hearsay.attribution;

import dev.hearsay.attribution.encoder.EncoderTagger;
import dev.hearsay.attribution.encoder.Pool;
import dev.hearsay.attribution.linear.LinearTagger;
import dev.hearsay.attribution.linear.Passage;
import dev.hearsay.attribution.linear.RoleSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * The linear model first, then the encoder: over every passage, with the upper layers where the
 * lower ones are in doubt; or with the lower ones alone over those of which the linear model is
 * unsure.
 */
final class Cascade implements PassageTagger {

  /** Spans with less than this chance are taken not to be there when a passage is judged. */
  private static final double NEGLIGIBLE = 0.22;

  /** Spans with at least this chance are taken to be there. */
  private static final double CERTAIN = 0.6;

  private final LinearTagger linear;
  private final EncoderTagger encoder;
  private final boolean thorough;

  /**
   * @param thorough whether the encoder reads all, with all its layers
   */
  Cascade(LinearTagger linear, EncoderTagger encoder, boolean thorough) {
    this.linear = linear;
    this.encoder = encoder;
    this.thorough = thorough;
  }

  @Override
  public List<Tagged> tag(List<Passage> passages) {
    List<Tagged> tagged = new ArrayList<>(passages.size());
    List<Passage> unsure = new ArrayList<>();
    List<List<RoleSpan>> opinions = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      List<RoleSpan> opinion = linear.weigh(passage);
      tagged.add(new Tagged(linear.choose(passage, opinion), LinearTagger.NAME));
      if (thorough || !isSure(opinion)) {
        unsure.add(passage);
        opinions.add(opinion);
        places.add(i);
      }
    }
    List<EncoderTagger.Weighed> weighed = encoder.weigh(unsure, thorough);
    for (int i = 0; i < weighed.size(); i++) {
      List<RoleSpan> pooled = Pool.of(weighed.get(i).spans(), opinions.get(i));
      List<RoleSpan> chosen = linear.choose(unsure.get(i), pooled);
      tagged.set(places.get(i), new Tagged(chosen, EncoderTagger.NAME, weighed.get(i).names()));
    }
    return tagged;
  }

  private static boolean isSure(List<RoleSpan> opinion) {
    return opinion.stream()
        .allMatch(span -> span.probability() < NEGLIGIBLE || span.probability() >= CERTAIN);
  }
}
