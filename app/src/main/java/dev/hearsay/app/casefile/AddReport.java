package dev.hearsay.app.casefile;

import java.util.List;

/**
 * What adding has changed.
 *
 * @param read documents found in the inputs
 * @param fresh of these that weren't there
 * @param versions of these that are another text of a page that was there
 * @param unchanged inputs that were there byte for byte, and weren't read again
 * @param resumed originals that were left unread by an earlier run
 * @param analyzed documents that were analysed
 * @param skipped inputs, and items in them, that can't be read
 * @param claims that are new or told otherwise, the most repeated first
 * @param related whether relations were stored
 */
public record AddReport(
    long read,
    long fresh,
    long versions,
    long unchanged,
    long resumed,
    long analyzed,
    long skipped,
    List<ClaimChange> claims,
    boolean related) {

  public AddReport {
    claims = List.copyOf(claims);
  }
}
