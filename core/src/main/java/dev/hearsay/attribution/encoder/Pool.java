package dev.hearsay.attribution.encoder;

import dev.hearsay.attribution.linear.Role;
import dev.hearsay.attribution.linear.RoleSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pools what two models think of the same spans: a weighted mean of their log odds (logarithmic
 * opinion pool, Genest and Zidek 1986). Models that err in different places are together better
 * than either.
 */
public final class Pool {

  /** How much the linear model's opinion counts; chosen on PolNeAR's development part. */
  private static final double SHARE = 0.3;

  /** What a model thinks of a span that it didn't find worth weighing. */
  private static final double UNSEEN = 0.003;

  private static final double MOST = 1 - 1e-6;

  private Pool() {}

  private record Place(Role role, int start, int end) {

    static Place of(RoleSpan span) {
      return new Place(span.role(), span.start(), span.end());
    }
  }

  /** The spans that either model found worth weighing, the encoder's first. */
  public static List<RoleSpan> of(List<RoleSpan> encoder, List<RoleSpan> linear) {
    Map<Place, Double> others = new HashMap<>();
    linear.forEach(span -> others.put(Place.of(span), span.probability()));
    List<RoleSpan> pooled = new ArrayList<>(encoder.size() + linear.size());
    for (RoleSpan span : encoder) {
      Double other = others.remove(Place.of(span));
      pooled.add(pooled(span, span.probability(), other == null ? UNSEEN : other));
    }
    for (RoleSpan span : linear) {
      if (others.containsKey(Place.of(span))) {
        pooled.add(pooled(span, UNSEEN, span.probability()));
      }
    }
    return pooled;
  }

  private static RoleSpan pooled(RoleSpan span, double encoder, double linear) {
    double odds = (1 - SHARE) * logOdds(encoder) + SHARE * logOdds(linear);
    return new RoleSpan(span.role(), span.start(), span.end(), 1 / (1 + Math.exp(-odds)));
  }

  private static double logOdds(double probability) {
    double within = Math.max(1 - MOST, Math.min(MOST, probability));
    return Math.log(within / (1 - within));
  }
}
