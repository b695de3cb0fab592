package dev.hearsay.attribution;

/** How much work is put into finding statements. */
public enum Accuracy {

  /** The encoder reads everything with all its layers, together with the linear model. */
  BEST,

  /** The encoder reads with its lower layers what the linear model is unsure of. */
  BALANCED,

  /** The linear model alone: tens of times as many words a second. */
  FAST;

  /** What is used where nobody asks for another. */
  public static final Accuracy STANDARD = BEST;
}
