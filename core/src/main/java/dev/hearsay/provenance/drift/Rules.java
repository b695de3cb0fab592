package dev.hearsay.provenance.drift;

import java.util.List;

/** All rules. Of two kinds that say the same of the same words, the first of the list remains. */
final class Rules {

  static final List<DriftRule> ALL =
      List.of(
          new QuotationRule(),
          new NegationRule(),
          new RoleRule(),
          new PartRule(),
          new PromiseRule(),
          new NumberRule(),
          new TimeRule(),
          new AccessRule(),
          new SpeakerRule(),
          new CreditRule(),
          new HedgeRule(),
          new OwnVoiceRule());

  private Rules() {}
}
