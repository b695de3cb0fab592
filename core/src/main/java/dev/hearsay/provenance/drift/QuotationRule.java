package dev.hearsay.provenance.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words between quotation marks are most of a quotation of the original's, and not its words. Cut
 * at an end, or with a mark for what is left out, they are; so are those of another upstream text.
 */
final class QuotationRule implements DriftRule {

  private static final int FEWEST = 4;
  private static final int LONG = 8;

  /** Over how many words of the original's a word of the quotation may be spread. */
  private static final double CLOSE = 1.6;

  private static final double LOOSE = 3;
  private static final double MOST_SAME = 0.5;
  private static final double NEARLY_ALL = 0.7;

  @Override
  public String name() {
    return "quotation-other-words";
  }

  @Override
  public List<Drift> find(Retelling retelling) {
    List<Drift> found = new ArrayList<>();
    for (Quotation quotation : retelling.later().quotations()) {
      boolean known =
          retelling.upstream().stream().anyMatch(text -> QuotedWords.isWordForWord(quotation, text))
              || (!retelling.isRetold() && isRetoldFromAnother(retelling, quotation));
      if (!known) {
        QuotedWords.Source source = QuotedWords.nearest(quotation, retelling.earlier());
        if (isMadeOf(retelling, quotation, source)) {
          found.add(
              retelling.drift(DriftKind.QUOTE_ALTERED, source.of(), quotation.span(), name()));
        }
      }
    }
    return found;
  }

  /** Who tells one text anew and cites another has the words from the one. */
  private static boolean isRetoldFromAnother(Retelling retelling, Quotation quotation) {
    return retelling.upstream().stream()
        .filter(text -> !text.id().equals(retelling.earlier().id()))
        .map(text -> QuotedWords.nearest(quotation, text))
        .anyMatch(source -> source.same() >= FEWEST && source.share() >= MOST_SAME);
  }

  private static boolean isMadeOf(
      Retelling retelling, Quotation quotation, QuotedWords.Source source) {
    if (source.same() < FEWEST || source.share() < MOST_SAME) {
      return false;
    }
    if (!retelling.isRetold() && (quotation.words().size() < LONG || source.share() < NEARLY_ALL)) {
      return false; // who only cites a text may have other words of the same speaker
    }
    if (source.spread()
        > (quotation.words().size() < LONG ? CLOSE : LOOSE) * quotation.words().size()) {
      return false; // words here and there are no quotation
    }
    if (quotation.words().size() < LONG && source.share() < 1) {
      return isInTheSamePlace(retelling, quotation, source);
    }
    boolean told = source.content() >= 2 || (source.content() == 1 && source.share() >= NEARLY_ALL);
    return told || isInTheSamePlace(retelling, quotation, source);
  }

  /** Whether the sentence around the one tells what the sentence around the other does. */
  private static boolean isInTheSamePlace(
      Retelling retelling, Quotation quotation, QuotedWords.Source source) {
    Optional<ToldSentence> sentence =
        retelling.later().sentenceAt(quotation.places().get(0).start());
    return sentence.isPresent()
        && retelling.matches(sentence.get()).stream()
            .anyMatch(match -> match.sentence().span().overlaps(source.of()));
  }
}
