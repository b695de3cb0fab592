package dev.hearsay.provenance.drift;

import dev.hearsay.claim.Modality;
import dev.hearsay.claim.Participant;
import dev.hearsay.claim.Participant.Role;
import dev.hearsay.claim.Proposition;
import dev.hearsay.claim.comparison.Amount;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Promised, ordered or asked for in the original, done in the retelling: by the same, to the same.
 */
final class PromiseRule implements DriftRule {

  @Override
  public String name() {
    return "promise-told-as-deed";
  }

  @Override
  public List<Drift> find(Retelling retelling) {
    List<Drift> found = new ArrayList<>();
    for (ToldSentence sentence : retelling.later().sentences()) {
      for (Proposition deed : retelling.later().propositions(sentence)) {
        if (isDone(deed) && isTold(sentence, deed)) {
          promise(retelling, sentence, deed)
              .ifPresent(
                  promise ->
                      found.add(
                          retelling.drift(
                              DriftKind.PROMISE_TO_DEED, hull(promise), hull(deed), name())));
        }
      }
    }
    return found;
  }

  private static boolean isDone(Proposition one) {
    Modality modality = one.statement().modality();
    return (modality == Modality.ACTUAL || modality == Modality.ALLEGED) && !one.denied();
  }

  /** "Told them to leave" tells no leaving. */
  private static boolean isTold(ToldSentence sentence, Proposition one) {
    int verb = sentence.tokenAt(one.predicateSpan().start());
    return verb >= 0 && !new Predicates(sentence).isToInfinitive(verb);
  }

  /** "Is said to have met" promises no meeting. */
  private static boolean isAhead(ToldSentence sentence, Proposition one) {
    int verb = sentence.tokenAt(one.predicateSpan().start());
    return verb >= 0 && !new Predicates(sentence).isPerfect(verb);
  }

  private static boolean isPromised(Proposition one) {
    return switch (one.statement().modality()) {
      case PROMISED, ORDERED, REQUESTED -> !one.denied();
      case ACTUAL, ALLEGED, CONDITIONAL -> false;
    };
  }

  private static Optional<Proposition> promise(
      Retelling retelling, ToldSentence sentence, Proposition deed) {
    Optional<Proposition> promise = Optional.empty();
    for (Retelling.Match match : retelling.matches(sentence)) {
      for (Proposition other : retelling.earlier().propositions(match.sentence())) {
        if (isSameDeed(retelling, sentence, deed, match, other)) {
          if (isDone(other) && other.predicate().equals(deed.predicate())) {
            return Optional.empty();
          }
          if (isPromised(other) && isAhead(match.sentence(), other) && promise.isEmpty()) {
            promise = Optional.of(other);
          }
        }
      }
    }
    return promise;
  }

  /** The same verb, or one in its place, and the same who does it or to whom it is done. */
  private static boolean isSameDeed(
      Retelling retelling,
      ToldSentence sentence,
      Proposition deed,
      Retelling.Match match,
      Proposition other) {
    int verb = sentence.tokenAt(deed.predicateSpan().start());
    int promised = match.sentence().tokenAt(other.predicateSpan().start());
    boolean sameStem =
        verb >= 0
            && promised >= 0
            && sentence.stems().get(verb).equals(match.sentence().stems().get(promised));
    boolean inPlace =
        verb >= 0 && retelling.words(sentence, match.sentence()).partner(verb) == promised;
    boolean agent = share(deed, other, Role.AGENT);
    boolean patient = share(deed, other, Role.PATIENT) || shareNumber(deed, other);
    boolean recipient = share(deed, other, Role.RECIPIENT) || share(deed, other, Role.TO);
    if (sameStem) {
      return patient || agent || recipient;
    }
    return inPlace ? patient : patient && agent;
  }

  private static boolean share(Proposition one, Proposition other, Role role) {
    for (Participant mine : one.participants()) {
      for (Participant its : other.participants()) {
        if (mine.role() == role && its.role() == role && mine.isLike(its)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean shareNumber(Proposition one, Proposition other) {
    for (Amount mine : one.text().amounts()) {
      for (Amount its : other.text().amounts()) {
        if (mine.exact() && mine.low() > 2 && mine.low() == its.low()) {
          return true;
        }
      }
    }
    return false;
  }

  static Span hull(Proposition one) {
    List<Span> spans = one.statement().spans();
    return new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
  }
}
