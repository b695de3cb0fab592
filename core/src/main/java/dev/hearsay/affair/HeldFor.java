package dev.hearsay.affair;

import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** On what ground somebody is held: a charge, a law, a conviction, by the words that tell it. */
final class HeldFor {

  private static final Pattern GROUND =
      Pattern.compile(
          "\\b(?:(?:on|under|over|for|facing) (?:[^,.;:]{0,40}?)\\b"
              + "(?:charges?|suspicion|warrant|act|law|proclamation|decree|offences?|espionage|fees?|debts?|fines?|claims?)\\b(?: of [^,.;:]+)?"
              + "|(?:convicted|accused|suspected|guilty)(?: in \\d{4})? of [^,.;:]+?)"
              + "(?=[,.;:]| (?:were|was|is|are|have|has|had|who|and|but|in \\d{4})\\b|$)",
          Pattern.CASE_INSENSITIVE);

  private final Tellings tellings;

  HeldFor(Tellings tellings) {
    this.tellings = tellings;
  }

  /** The first such words in a sentence that tells of it. */
  Optional<Passage> ground(List<CustodyStep> steps) {
    for (CustodyStep step : steps) {
      if (step.kind() == CustodyStep.Kind.MOVE) {
        continue;
      }
      Optional<Sentence> sentence = tellings.sentence(step.told());
      if (sentence.isPresent()) {
        String text = tellings.analysis(step.told().document()).document().text();
        Matcher matcher = GROUND.matcher(sentence.get().span().of(text));
        if (matcher.find()) {
          int start = sentence.get().span().start();
          return Optional.of(
              new Passage(
                  step.told().document(),
                  new Span(start + matcher.start(), start + matcher.end())));
        }
      }
    }
    return Optional.empty();
  }
}
