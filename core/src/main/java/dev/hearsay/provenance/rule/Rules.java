package dev.hearsay.provenance.rule;

import java.util.List;

/** The rules in the order in which they are asked. */
public final class Rules {

  /**
   * Where a statement goes back to. First what makes it no statement of the claim or of anybody
   * with access; then what leads to another statement; then who is left.
   */
  public static final List<TracingRule> TRACING =
      List.of(
          new LoopRule(),
          new StrengthRule(),
          new RoundingRule(),
          new OpinionRule(),
          new UpstreamWinsRule(),
          new OnePaperRule(),
          new VanishedRule(),
          new OwnAccessRule(),
          new OwnVoiceRule());

  /** Whether two are one. */
  public static final List<CountingRule> COUNTING =
      List.of(
          new OneVoiceRule(),
          new OnePaperRule(),
          new UnseenCommonOriginRule(),
          new OpposedPartiesRule(),
          new OneInstitutionRule(),
          new SharedMeasureRule(),
          new AnonymousGroupRule(),
          new OwnAccessRule());

  /** Takes back what its root no longer stands by; asked when all claims are traced. */
  public static final RevisionRule REVISION = new RevisionRule();

  private Rules() {}
}
