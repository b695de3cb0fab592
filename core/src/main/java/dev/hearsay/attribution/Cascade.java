package dev.hearsay.attribution;

import dev.hearsay.attribution.encoder.EncoderTagger;
import dev.hearsay.attribution.encoder.Pool;
import dev.hearsay.attribution.linear.LinearTagger;
import dev.hearsay.attribution.linear.Passage;
import dev.hearsay.attribution.linear.RoleSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * The linear model first, the encoder where it is wanted: on every passage, or on those alone of
 * which the linear model is unsure.
 */
final class Cascade implements PassageTagger {

  /**
   * A passage is certain when the linear model finds no span that has this chance of being there.
   */
  private static final double NEGLIGIBLE = 0.1;

  private final LinearTagger linear;
  private final EncoderTagger encoder;
  private final boolean everything;

  /**
   * @param everything whether the encoder reads what the linear model is certain of, too
   */
  Cascade(LinearTagger linear, EncoderTagger encoder, boolean everything) {
    this.linear = linear;
    this.encoder = encoder;
    this.everything = everything;
  }

  @Override
  public List<Tagged> tag(List<Passage> passages) {
    List<Tagged> tagged = new ArrayList<>(passages.size());
    List<Passage> unsure = new ArrayList<>();
    List<List<RoleSpan>> opinions = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      List<RoleSpan> opinion = linear.weigh(passages.get(i));
      tagged.add(new Tagged(List.of(), LinearTagger.NAME));
      if (everything || !isEmptyForSure(opinion)) {
        unsure.add(passages.get(i));
        opinions.add(opinion);
        places.add(i);
      }
    }
    List<List<RoleSpan>> weighed = encoder.weigh(unsure);
    for (int i = 0; i < weighed.size(); i++) {
      List<RoleSpan> pooled = Pool.of(weighed.get(i), opinions.get(i));
      List<RoleSpan> chosen = linear.choose(unsure.get(i), pooled);
      tagged.set(places.get(i), new Tagged(chosen, EncoderTagger.NAME));
    }
    return tagged;
  }

  private static boolean isEmptyForSure(List<RoleSpan> opinion) {
    return opinion.stream().allMatch(span -> span.probability() < NEGLIGIBLE);
  }
}
