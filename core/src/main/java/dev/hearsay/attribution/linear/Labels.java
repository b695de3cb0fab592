package dev.hearsay.attribution.linear;

/** The labels of the chain models: outside, and begin and inner for each {@link Role} (BIO). */
public final class Labels {

  public static final int OUTSIDE = 0;

  /** How many labels there are. */
  public static final int COUNT = 1 + 2 * Role.ALL.length;

  /** Stands for the label before the first token. */
  public static final int START = COUNT;

  private Labels() {}

  /**
   * Whether {@code next} may follow {@code previous}: an inner label only continues its own role.
   */
  public static boolean allowed(int previous, int next) {
    boolean inner = next != OUTSIDE && next % 2 == 0;
    return !inner || previous == next || previous == next - 1;
  }

  /** The label of a token that begins a span of {@code role}. */
  public static int begin(Role role) {
    return role.begin();
  }

  /** The label of a token that continues a span of {@code role}. */
  public static int inner(Role role) {
    return role.inner();
  }
}
