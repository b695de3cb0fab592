package dev.hearsay.quantity;

/** Everything that reading quantities rests on, loaded once. */
record Lexicon(NumberWords numbers, Units units, Comparators comparators, KeptApart apart) {

  static Lexicon load() {
    return new Lexicon(
        NumberWords.standard(), Units.standard(), Comparators.standard(), KeptApart.standard());
  }
}
