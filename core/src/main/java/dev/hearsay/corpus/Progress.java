package dev.hearsay.corpus;

/** Told how far relating documents is. */
@FunctionalInterface
public interface Progress {

  /** What is being done. */
  enum Step {
    RELATING_DOCUMENTS,
    TRACING_CLAIMS,
    FINDING_EVENTS
  }

  /** So many of all are done. */
  void at(Step step, int done, int all);

  /** Nobody is told. */
  static Progress none() {
    return (step, done, all) -> {};
  }
}
