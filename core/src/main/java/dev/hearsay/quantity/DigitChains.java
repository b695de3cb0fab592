package dev.hearsay.quantity;

/** Follows numbers that are strung together: dates, telephone numbers, versions. */
final class DigitChains {

  private final Words words;
  private final NounPhrases phrases;
  private final Lexicon lexicon;

  DigitChains(Words words, NounPhrases phrases, Lexicon lexicon) {
    this.words = words;
    this.phrases = phrases;
    this.lexicon = lexicon;
  }

  private boolean isLink(int i) {
    return (words.isDash(i) || words.is(i, "/") || words.is(i, ":") || words.is(i, "."))
        && words.isGlued(i);
  }

  /** Where a chain of three numbers or more ends that begins at a word; the word itself if none. */
  int end(int i) {
    int at = i;
    int numbers = 0;
    while (words.isDigits(at) && (at == i || words.isGlued(at))) {
      numbers++;
      at++;
      if (!isLink(at) || !words.isDigits(at + 1) || !words.isGlued(at + 1)) {
        break;
      }
      at++;
    }
    boolean telephone =
        numbers == 2 && words.lower(i).length() == 3 && words.lower(at - 1).length() == 4;
    return numbers > 2 || telephone ? at : i;
  }

  /** Where digits that are no number end, with all that is glued to them by marks. */
  int skip(int i) {
    int at = i + 1;
    while (isLink(at) && words.isGlued(at + 1)) {
      at += 2;
    }
    return at;
  }

  /** The rest of a date: "May 3-5, 2011". */
  int afterDate(Numeral numeral) {
    int at = numeral.to();
    boolean date = lexicon.apart().isMonth(words, numeral.from() - 1);
    if (words.isDash(at) && words.isDigits(at + 1)) {
      at += 2;
    } else if (date
        && (words.is(at, "to") || words.is(at, "and") || words.is(at, "or"))
        && isDayAlone(at + 1)) {
      at += 2;
    }
    if (date && words.is(at, ",") && isYearWord(at + 1)) {
      at += 2;
    }
    return at;
  }

  private boolean isDayAlone(int i) {
    return words.isDigits(i)
        && words.lower(i).length() <= 2
        && lexicon.units().find(words, i + 1) == null
        && phrases.after(i + 1, false) == null;
  }

  private boolean isYearWord(int i) {
    String word = words.lower(i);
    return words.isDigits(i) && word.length() == 4;
  }
}
