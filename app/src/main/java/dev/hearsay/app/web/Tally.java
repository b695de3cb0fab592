package dev.hearsay.app.web;

import dev.hearsay.app.report.SourcesWording;
import dev.hearsay.app.report.Wording;
import dev.hearsay.provenance.Independence;
import java.util.ArrayList;
import java.util.List;

/**
 * Outlets against sources as a small picture: a square for each outlet, below it a dot for each
 * independent source, hollow where there may be none.
 *
 * @param min at least so many sources
 * @param max at most so many
 */
public record Tally(int outlets, int min, int max) {

  private static final int IN_A_ROW = 12;
  private static final int MOST_SQUARES = 36;
  private static final int MOST_DOTS = 12;
  private static final int STEP = 13;
  private static final int SIDE = 11;

  /** A square of the picture. */
  public record Square(int x, int y) {}

  /** A dot of the picture. */
  public record Dot(int x, boolean certain) {}

  /** For who can't see it. */
  public String words() {
    return Wording.count(outlets, "outlet", "outlets")
        + ", "
        + SourcesWording.count(new Independence(min, max));
  }

  /** The outlets, in rows of twelve. */
  public List<Square> squares() {
    List<Square> squares = new ArrayList<>();
    for (int i = 0; i < Math.min(outlets, MOST_SQUARES); i++) {
      squares.add(new Square(i % IN_A_ROW * STEP, i / IN_A_ROW * STEP));
    }
    return squares;
  }

  /** The sources, those that are certain first. */
  public List<Dot> dots() {
    List<Dot> dots = new ArrayList<>();
    for (int i = 0; i < Math.min(max, MOST_DOTS); i++) {
      dots.add(new Dot(i * STEP + SIDE / 2, i < min));
    }
    return dots;
  }

  /** Where the line between outlets and sources is. */
  public int line() {
    return (Math.min(outlets, MOST_SQUARES) + IN_A_ROW - 1) / IN_A_ROW * STEP + 1;
  }

  /** As high as the picture is. */
  public int height() {
    return line() + STEP + 6;
  }

  /** As wide as the picture is. */
  public int width() {
    return IN_A_ROW * STEP;
  }

  /** Whether several outlets have it from one source or none. */
  public boolean isAlone() {
    return outlets > 1 && max <= 1;
  }
}
