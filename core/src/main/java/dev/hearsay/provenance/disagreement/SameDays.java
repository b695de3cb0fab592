package dev.hearsay.provenance.disagreement;

import dev.hearsay.claim.comparison.Times;
import dev.hearsay.timex.Timex;
import java.util.List;

/** Whether two statements can speak of one time. */
final class SameDays {

  private SameDays() {}

  static boolean agree(List<Timex> one, List<Timex> other) {
    return one.stream().anyMatch(mine -> other.stream().anyMatch(its -> Times.agree(mine, its)));
  }
}
