package dev.hearsay.reuse;

/**
 * How much of a text was taken from another (the levels of Clough and Stevenson, "Developing a
 * corpus of plagiarised short answers", 2011).
 */
public enum ReuseDegree {
  /** Words copied as they are, cut at most. */
  NEAR_COPY,
  /** Copied with words replaced and grammar changed, the order of facts kept. */
  LIGHT_REVISION,
  /** Told anew with the source at hand: sentences split and joined, other words. */
  HEAVY_REVISION,
  /** Written without the source. */
  INDEPENDENT
}
