package dev.hearsay.app.casefile;

import java.util.List;

/**
 * A part of a list.
 *
 * @param total how many the whole list has
 * @param generation of the relations that it was read from
 */
public record Page<T>(List<T> items, long total, long generation) {

  public Page {
    items = List.copyOf(items);
  }
}
