package dev.hearsay.provenance.disagreement;

import java.util.List;

/**
 * A value that is given for something, and where.
 *
 * @param value for people to read: "143", "more than 140", "6 million crowns", "2024-01-09", "yes"
 * @param statements at least one, by document and place
 */
public record ClaimedValue(String value, List<ValueStatement> statements) {

  public ClaimedValue {
    statements = statements.stream().sorted().distinct().toList();
    if (value.isBlank() || statements.isEmpty()) {
      throw new IllegalArgumentException("a value is given somewhere: " + value);
    }
  }
}
