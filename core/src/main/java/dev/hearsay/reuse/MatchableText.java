package dev.hearsay.reuse;

/** A text made ready to be compared with many: its letters and words, and its fingerprints. */
record MatchableText(NormalizedText words, Fingerprints fingerprints) {

  static MatchableText of(String text) {
    NormalizedText words = NormalizedText.of(text);
    return new MatchableText(words, Fingerprints.of(words));
  }
}
