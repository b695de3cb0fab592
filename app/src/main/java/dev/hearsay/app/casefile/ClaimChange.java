package dev.hearsay.app.casefile;

import java.util.Optional;

/**
 * That a claim is told otherwise than before something was added or decided.
 *
 * @param before empty where it is new
 */
public record ClaimChange(Optional<ClaimRow> before, ClaimRow after) {

  /** Whether nobody disputed it before. */
  public boolean isNewlyDisputed() {
    return after.disputed() && before.filter(ClaimRow::disputed).isEmpty();
  }
}
