package dev.hearsay.bench.claims;

/** Two texts and whether what is asked of them holds. */
record SentencePair(String one, String other, boolean label) {}
