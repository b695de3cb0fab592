package dev.hearsay.affair;

import dev.hearsay.event.Event;
import dev.hearsay.event.EventRole;
import dev.hearsay.event.EventType;
import dev.hearsay.text.Sentence;
import java.util.Optional;

/** What an event does to custody: whether it begins, moves or ends by it, or only lasts. */
final class CustodyKinds {

  private final Tellings tellings;
  private final CustodyWords words;

  CustodyKinds(Tellings tellings, CustodyWords words) {
    this.tellings = tellings;
    this.words = words;
  }

  CustodyStep.Kind of(ToldEvent told, Optional<Period> when) {
    String trigger = tellings.text(told.document(), told.event().trigger());
    return switch (told.event().type()) {
      case RELEASE, EXCHANGE -> CustodyStep.Kind.END;
      case TRANSFER ->
          isHomeward(told)
                  || isGivenBack(told)
                  || isExchanged(told)
                  || words.is(trigger, "homeward")
              ? CustodyStep.Kind.END
              : CustodyStep.Kind.MOVE;
      default ->
          isHouseArrest(told)
              ? CustodyStep.Kind.MOVE
              : words.is(trigger, "begin")
                      || (trigger.equals("led") && when.isPresent())
                      || beginsThen(told, when)
                      || tellings.wordBefore(told.document(), told.event().trigger()).equals("into")
                  ? CustodyStep.Kind.BEGIN
                  : CustodyStep.Kind.STAY;
    };
  }

  private boolean isHomeward(ToldEvent told) {
    Event event = told.event();
    boolean home =
        event.fillers(EventRole.TO).stream()
            .anyMatch(
                filler -> words.has(tellings.text(told.document(), filler.span()), "homeward"));
    return home
        || event.also().stream()
            .anyMatch(also -> words.is(tellings.text(told.document(), also), "homeward"));
  }

  /** "Were handed over at the bridge in an exchange". */
  private boolean isExchanged(ToldEvent told) {
    Optional<Sentence> sentence = tellings.sentence(told);
    return told.event().fillers(EventRole.TO).isEmpty()
        && sentence.isPresent()
        && tellings.events(told.document()).stream()
            .filter(event -> event.type() == EventType.EXCHANGE && !event.denied())
            .anyMatch(event -> sentence.get().span().contains(event.trigger()));
  }

  /** To those who take no side. */
  private boolean isGivenBack(ToldEvent told) {
    return told.event().fillers(EventRole.TO).stream()
        .anyMatch(
            filler -> words.hasPhrase(tellings.text(told.document(), filler.span()), "neutral"));
  }

  /** Who is put under house arrest was mostly held before. */
  private boolean isHouseArrest(ToldEvent told) {
    return tellings.wordBefore(told.document(), told.event().trigger()).equals("house");
  }

  /** "Held since 3 May". */
  private boolean beginsThen(ToldEvent told, Optional<Period> when) {
    return when.isPresent()
        && told.event().times().stream()
            .anyMatch(
                timex -> words.is(tellings.wordBefore(told.document(), timex.span()), "since"));
  }
}
