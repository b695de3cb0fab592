package dev.hearsay.provenance.drift;

import dev.hearsay.attribution.Attribution;
import dev.hearsay.provenance.drift.Attributions.Speaker;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Somebody said it in the original; the retelling tells it as what is known. */
final class OwnVoiceRule implements DriftRule {

  static final String NAME = "said-by-nobody";

  /** How much of what both tell must be content in the original. */
  private static final double MOST = 0.75;

  private static final int FEWEST_WORDS = 3;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Drift> find(Retelling retelling) {
    List<Drift> found = new ArrayList<>();
    for (ToldSentence sentence : retelling.later().sentences()) {
      Optional<Retelling.Match> best = retelling.best(sentence);
      if (best.isPresent() && isOwnVoice(retelling, sentence)) {
        compare(retelling, sentence, best.get()).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Nobody is credited with the sentence, and no word stands back from what it says. */
  private static boolean isOwnVoice(Retelling retelling, ToldSentence sentence) {
    ToldText later = retelling.later();
    boolean credited = Attributions.namesReports(later, sentence).isPresent();
    for (Attribution one : later.analysis().attributions()) {
      credited |=
          Attributions.reports(one)
              && (one.content().stream().anyMatch(sentence.span()::overlaps)
                  || one.cue().stream().anyMatch(sentence.span()::overlaps));
    }
    credited |=
        retelling.upstream().stream()
            .anyMatch(text -> CreditRule.isNamed(later, text.outlet(), sentence.span()));
    Predicates predicates = new Predicates(sentence);
    credited |=
        predicates.all().stream().anyMatch(predicates::isReporting)
            || later.text(sentence.span()).toLowerCase(Locale.ROOT).contains("according to");
    return !credited && !predicates.isHedgedAnywhere();
  }

  /** Whether the paragraph goes on with, or comes from, who said it, or credits an outlet. */
  private static boolean isCreditedBeside(
      Retelling retelling, ToldSentence sentence, Attribution said) {
    ToldText later = retelling.later();
    Optional<Speaker> speaker = Attributions.speaker(retelling.earlier(), said);
    for (Attribution one : later.analysis().attributions()) {
      boolean beside =
          later.paragraph(sentence).stream()
              .anyMatch(other -> one.content().stream().anyMatch(other.span()::overlaps));
      if (!beside || !Attributions.reports(one)) {
        continue;
      }
      Optional<Speaker> other = Attributions.speaker(later, one);
      boolean pronoun = other.isEmpty();
      boolean same =
          other.isPresent()
              && speaker.isPresent()
              && other.get().words().stream().anyMatch(speaker.get().words()::contains);
      boolean outlet =
          !one.via().isEmpty()
              || other.filter(who -> SpeakerRule.isCredit(retelling, later, who)).isPresent();
      if (pronoun || same || outlet) {
        return true;
      }
    }
    return false;
  }

  private Optional<Drift> compare(
      Retelling retelling, ToldSentence sentence, Retelling.Match match) {
    if (match.likeness() < Retelling.SURE) {
      return Optional.empty();
    }
    Optional<Attribution> said = said(retelling, sentence, match.sentence());
    boolean plain =
        retelling.matches(sentence).stream()
            .skip(1)
            .anyMatch(other -> said(retelling, sentence, other.sentence()).isEmpty());
    return said.filter(one -> !plain && !isCreditedBeside(retelling, sentence, one))
        .map(
            one ->
                retelling.drift(
                    DriftKind.ATTRIBUTION_LOST, match.sentence().span(), sentence.span(), name()));
  }

  /** The attribution in whose content the original has most of what both tell. */
  private static Optional<Attribution> said(
      Retelling retelling, ToldSentence sentence, ToldSentence original) {
    WordPairs words = retelling.words(sentence, original);
    for (Attribution one : retelling.earlier().analysis().attributions()) {
      int all = 0;
      int inside = 0;
      for (int i = 0; i < sentence.size(); i++) {
        int partner = words.partner(i);
        if (partner != WordPairs.NONE && sentence.isContent(i)) {
          Span place = original.tree().token(partner).span();
          all++;
          inside += one.content().stream().anyMatch(place::overlaps) ? 1 : 0;
        }
      }
      if (all >= FEWEST_WORDS && inside >= MOST * all && Attributions.reports(one)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
