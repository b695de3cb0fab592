package dev.hearsay.bench.samples;

/** The gold and a text disagree: the words of a reference don't stand in it as the gold says. */
public final class WordsNotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WordsNotFoundException(Words words, int found) {
    super(
        "“"
            + words.words()
            + "” stands in "
            + found
            + " places; expected "
            + (words.occurrence() == 0 ? "exactly one" : "at least " + words.occurrence()));
  }
}
