package dev.hearsay.text;

import java.util.Arrays;
import java.util.List;

/**
 * One way to read a token as two words that lost the blank between them, with what speaks for and
 * against it. Public for the command that trains the weights.
 */
public final class JoinCandidate {

  /** What is known about a candidate, in the order of {@link #evidence()}. */
  public static final List<String> EVIDENCE =
      List.of(
          "always",
          "frequency-first",
          "frequency-second",
          "frequency-lower",
          "function-first",
          "function-second",
          "both-function",
          "length-first",
          "length-second",
          "short-first",
          "short-second",
          "in-document-first",
          "in-document-second",
          "pair-in-document",
          "repeated",
          "capital",
          "capital-after-capital",
          "begins-words",
          "ends-words",
          "unknown-first",
          "unknown-second",
          "unused-first",
          "unused-second",
          "starter",
          "small-first",
          "capitals-first",
          "capitals-second",
          "small-letter-follows",
          "sentence-start",
          "short-second-of-name",
          "function-first-of-name");

  private final Span span;
  private final int cut;
  private final boolean capitalInside;
  private final double[] evidence;

  JoinCandidate(Span span, int cut, boolean capitalInside, double[] evidence) {
    this.span = span;
    this.cut = cut;
    this.capitalInside = capitalInside;
    this.evidence = evidence;
  }

  /** The token. */
  public Span span() {
    return span;
  }

  /** Where in the text the second word begins. */
  public int cut() {
    return cut;
  }

  /** Whether the second word begins with a capital ("membersGranted"): weighed apart. */
  public boolean capitalInside() {
    return capitalInside;
  }

  /** One number for each of {@link #EVIDENCE}, about 0 to 1. */
  public double[] evidence() {
    return Arrays.copyOf(evidence, evidence.length);
  }

  double score(double[] weights) {
    double sum = 0;
    for (int i = 0; i < evidence.length; i++) {
      sum += evidence[i] * weights[i];
    }
    return sum;
  }
}
