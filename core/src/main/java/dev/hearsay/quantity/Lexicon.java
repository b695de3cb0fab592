package dev.hearsay.quantity;

/** Everything that reading quantities rests on, loaded once. */
record Lexicon(
    NumberWords numbers,
    Units units,
    Comparators comparators,
    KeptApart apart,
    PartOfSpeechTagger tagger) {

  static Lexicon load() {
    return new Lexicon(
        NumberWords.standard(),
        Units.standard(),
        Comparators.standard(),
        KeptApart.standard(),
        new PartOfSpeechTagger(PartOfSpeechModel.load()));
  }
}
