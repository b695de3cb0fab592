package dev.hearsay.timex;

/** What an expression means, once its place in the text is known. */
@FunctionalInterface
interface Meaning {

  Resolution in(Narrative narrative);
}
