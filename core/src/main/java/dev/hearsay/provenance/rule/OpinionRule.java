package dev.hearsay.provenance.rule;

import dev.hearsay.attribution.Act;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.provenance.source.Origin;
import dev.hearsay.provenance.source.Phrase;
import dev.hearsay.provenance.source.RootKind;
import dev.hearsay.provenance.source.Source;
import dev.hearsay.text.Evidence;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Judgement by someone without access to the fact supports claims of judgement only. Whoever only
 * believes a thing, and isn't said to look at it from outside, may know it or not.
 */
final class OpinionRule implements TracingRule {

  @Override
  public String name() {
    return "opinion";
  }

  static boolean isOpinion(Attribution attribution) {
    return attribution.act() == Act.BELIEVE || attribution.act() == Act.PREDICT;
  }

  @Override
  public Optional<Move> trace(Point point) {
    Optional<Attribution> credit = point.claim().credit(point.statement());
    if (point.claim().isJudgement() || credit.isEmpty()) {
      return Optional.empty();
    }
    Source source = point.source();
    boolean argues =
        credit.get().cue().stream()
                .map(cue -> Phrase.of(point.account().text(), cue))
                .anyMatch(cue -> cue.hasAny(point.material().words().list("argue")))
            && isOutside(point, source);
    if (!isOpinion(credit.get()) && !argues) {
      return Optional.empty();
    }
    Evidence evidence = point.evidence(source.span(), name());
    boolean speaks = source.kind() == Source.Kind.VOICE || source.kind() == Source.Kind.ANONYMOUS;
    if (!speaks) {
      return Optional.empty();
    }
    if (isOutside(point, source)) {
      return Move.nowhere(evidence);
    }
    RootKind kind =
        source.kind() == Source.Kind.ANONYMOUS
            ? RootKind.ANONYMOUS
            : source.person() ? RootKind.PERSON : RootKind.ORGANISATION;
    return Move.found(Origin.of(point.account(), source, kind, false), evidence);
  }

  /** "The professor", not "The Velden Observer". */
  private static boolean isOutside(Point point, Source source) {
    String text = point.account().text();
    Phrase phrase = Phrase.of(text, source.span());
    return IntStream.range(0, phrase.size())
        .filter(i -> Character.isLowerCase(text.charAt(phrase.spans().get(i).start())))
        .anyMatch(i -> point.material().words().is("outsider", phrase.words().get(i)));
  }
}
