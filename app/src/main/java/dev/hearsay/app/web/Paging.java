package dev.hearsay.app.web;

import java.util.Locale;

/**
 * Where in a list a page of it is.
 *
 * @param total how many there are
 * @param address of the list, with its filters, up to where the offset is put
 */
public record Paging(long offset, int limit, long total, String address) {

  /** "1–25 of 90". */
  public String words() {
    if (total == 0) {
      return "none";
    }
    return String.format(
        Locale.ROOT, "%,d–%,d of %,d", offset + 1, Math.min(total, offset + limit), total);
  }

  /** Whether there is a page before. */
  public boolean hasPrevious() {
    return offset > 0;
  }

  /** Whether there is a page behind. */
  public boolean hasNext() {
    return offset + limit < total;
  }

  /** Address of the page before. */
  public String previous() {
    return address + Math.max(0, offset - limit);
  }

  /** Address of the page behind. */
  public String next() {
    return address + (offset + limit);
  }
}
