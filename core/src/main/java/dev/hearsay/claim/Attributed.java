package dev.hearsay.claim;

import dev.hearsay.attribution.Act;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The attributions that touch a sentence. */
final class Attributed {

  private final List<Attribution> attributions;

  private Attributed(List<Attribution> attributions) {
    this.attributions = attributions;
  }

  /** Those of a document's attributions that touch a sentence. */
  static Attributed in(Span sentence, List<Attribution> all) {
    return new Attributed(
        all.stream()
            .filter(
                each ->
                    touches(each.content(), sentence)
                        || touches(each.cue(), sentence)
                        || touches(each.source(), sentence))
            .toList());
  }

  /** The innermost attribution in whose content a token stands. */
  Optional<Attribution> contentAt(Token token) {
    return attributions.stream()
        .filter(each -> touches(each.content(), token.span()))
        .min(
            Comparator.comparingInt(Attributed::contentLength)
                .thenComparing(each -> each.content().get(0)));
  }

  /** The attribution of which a token is the cue or part of it. */
  Optional<Attribution> cueAt(Token token) {
    return attributions.stream().filter(each -> touches(each.cue(), token.span())).findFirst();
  }

  /** Whether a token belongs to the source or cue of some attribution other than the given. */
  boolean framesAt(Token token, Optional<Attribution> but) {
    return attributions.stream()
        .filter(each -> but.isEmpty() || !each.id().equals(but.get().id()))
        .anyMatch(
            each -> touches(each.cue(), token.span()) || touches(each.source(), token.span()));
  }

  /** What the act makes of the content. */
  static Optional<Modality> modality(Act act) {
    return switch (act) {
      case PROMISE, THREATEN -> Optional.of(Modality.PROMISED);
      case ORDER -> Optional.of(Modality.ORDERED);
      case ASK -> Optional.of(Modality.REQUESTED);
      case ALLEGE -> Optional.of(Modality.ALLEGED);
      case STATE, REPORT, DENY, CONFIRM, PREDICT, BELIEVE, TESTIFY -> Optional.empty();
    };
  }

  private static int contentLength(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }

  static boolean touches(List<Span> spans, Span other) {
    return spans.stream().anyMatch(other::overlaps);
  }
}
