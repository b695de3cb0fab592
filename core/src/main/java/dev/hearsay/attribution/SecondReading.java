package dev.hearsay.attribution;

import dev.hearsay.attribution.encoder.EncoderTagger;
import dev.hearsay.attribution.encoder.Pool;
import dev.hearsay.attribution.linear.LinearTagger;
import dev.hearsay.attribution.linear.Passage;
import dev.hearsay.attribution.linear.Role;
import dev.hearsay.attribution.linear.RoleSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads contents again, as passages of their own: the linear model says in which of them a cue may
 * stand, the encoder's lower layers read those. The corpus that both learned from annotates the
 * outermost attribution only, so in its own paragraph what stands inside a content goes unseen.
 */
final class SecondReading implements PassageTagger {

  /** A content without a cue of this chance isn't read; one in ten words of news is. */
  private static final double POSSIBLE_CUE = 0.2;

  private final LinearTagger linear;
  private final EncoderTagger encoder;

  SecondReading(LinearTagger linear, EncoderTagger encoder) {
    this.linear = linear;
    this.encoder = encoder;
  }

  @Override
  public List<Tagged> tag(List<Passage> contents) {
    List<Tagged> tagged = new ArrayList<>(contents.size());
    List<Passage> promising = new ArrayList<>();
    List<List<RoleSpan>> opinions = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      List<RoleSpan> opinion = linear.weigh(contents.get(i));
      tagged.add(new Tagged(List.of(), LinearTagger.NAME));
      if (opinion.stream().anyMatch(SecondReading::isPossibleCue)) {
        promising.add(contents.get(i));
        opinions.add(opinion);
        places.add(i);
      }
    }
    List<EncoderTagger.Weighed> weighed = encoder.weigh(promising, false);
    for (int i = 0; i < weighed.size(); i++) {
      List<RoleSpan> pooled = Pool.of(weighed.get(i).spans(), opinions.get(i));
      List<RoleSpan> chosen = linear.choose(promising.get(i), pooled);
      tagged.set(places.get(i), new Tagged(chosen, EncoderTagger.NAME));
    }
    return tagged;
  }

  private static boolean isPossibleCue(RoleSpan span) {
    return span.role() == Role.CUE && span.probability() >= POSSIBLE_CUE;
  }
}
