package dev.hearsay.mention.coreference;

/** Decides what a phrase means. */
@FunctionalInterface
public interface Chooser {

  /**
   * Index of the option that is taken.
   *
   * @param options the first is that the phrase means something new
   */
  int choose(Phrase phrase, Options options);
}
