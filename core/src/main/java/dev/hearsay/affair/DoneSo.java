package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What became of a term where right behind it a text says only that it was done or wasn't, in words
 * that stand for the deed: "and did so on 3 May", "but has yet to do so".
 */
final class DoneSo {

  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:(?<not>(?:did|does|has|have|had) not (?:do|done) so|(?:didn|hasn|haven|hadn)[’']t"
              + " (?:do|done) so|never (?:did|has|have|done so)\\b(?: so)?|(?:failed|refused|declined"
              + "|neglected|omitted) to(?: do so)?(?=[.,;]|$| do so)|(?:has|have|had) yet to(?: do so)?"
              + "(?=[.,;]|$| do so)|(?:did|has|have) not(?=[.,;]|$))"
              + "|(?<done>did so|(?:has|have|had)(?: since| now| already)? done so|duly did"
              + "|did (?:just|exactly) that|did as (?:promised|agreed|it had promised)))\\b?");

  private final Tellings tellings;

  DoneSo(Tellings tellings) {
    this.tellings = tellings;
  }

  /**
   * What is said so of a term.
   *
   * @param all the tellings of all terms of the deal; such words are about the nearest before them
   */
  KeptWords.Reading of(List<Owed> term, List<Owed> all) {
    List<Ground> grounds = new ArrayList<>();
    int done = 0;
    int not = 0;
    for (Owed each : term) {
      Optional<Said> said = behind(each, all);
      if (said.isPresent()) {
        done += said.get().done() ? 1 : 0;
        not += said.get().done() ? 0 : 1;
        grounds.add(
            new Ground(
                new Passage(each.document(), said.get().words()),
                Ground.Bearing.FOLLOWS,
                Optional.empty()));
      }
    }
    if (grounds.isEmpty() || done == not) {
      return KeptWords.Reading.NOTHING;
    }
    // what was to be left undone is kept by not doing it
    boolean left = term.get(0).term().denied();
    boolean kept = (done > not) ^ left;
    return new KeptWords.Reading(
        Optional.of(kept ? Term.Status.FULFILLED : Term.Status.BROKEN), false, grounds);
  }

  private record Said(Span words, boolean done) {}

  private Optional<Said> behind(Owed owed, List<Owed> all) {
    Analysis analysis = tellings.analysis(owed.document());
    int from = owed.words().span().end();
    List<Sentence> sentences = analysis.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Span span = sentences.get(i).span();
      if (!span.contains(owed.term().deed())) {
        continue;
      }
      int next = i + 1 < sentences.size() ? sentences.get(i + 1).span().end() : span.end();
      int end = Math.max(from, until(owed, all, next));
      String text = analysis.document().text().substring(from, end).toLowerCase(Locale.ROOT);
      Matcher matcher = SAID.matcher(text);
      if (matcher.find()) {
        return Optional.of(
            new Said(
                new Span(from + matcher.start(), from + matcher.end()),
                matcher.group("done") != null));
      }
    }
    return Optional.empty();
  }

  /** Where the next term is told. */
  private static int until(Owed owed, List<Owed> all, int end) {
    int from = owed.words().span().end();
    return all.stream()
        .filter(other -> other.document().equals(owed.document()))
        .filter(other -> !other.term().predicate().equals("do"))
        .mapToInt(other -> other.words().span().start())
        .filter(start -> start >= from && start < end)
        .min()
        .orElse(end);
  }
}
