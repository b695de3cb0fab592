package dev.hearsay.attribution.linear;

/** The part a span plays in an attribution (PARC 3.0). */
public enum Role {
  SOURCE(0),
  CUE(1),
  CONTENT(2);

  /** All roles in order; shared because {@link #values()} copies. */
  static final Role[] ALL = values();

  private final int index;

  Role(int index) {
    this.index = index;
  }

  /** Its place in arrays by role: 0 to 2. */
  public int index() {
    return index;
  }

  /** Label of a token that begins a span of this role. */
  int begin() {
    return 2 * index + 1;
  }

  /** Label of a token that continues a span of this role. */
  int inner() {
    return 2 * index + 2;
  }
}
