package dev.hearsay.attribution.linear;

/**
 * A span of tokens with its role.
 *
 * @param start index of the first token in the passage
 * @param end one past the last
 * @param probability that a span with exactly these ends and this role is there
 */
public record RoleSpan(Role role, int start, int end, double probability) {

  public RoleSpan {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span of tokens: " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  /** Whether this span and another have a token in common. */
  public boolean overlaps(RoleSpan other) {
    return start < other.end && other.start < end;
  }
}
