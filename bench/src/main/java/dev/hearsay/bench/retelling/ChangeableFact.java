package dev.hearsay.bench.retelling;

import dev.hearsay.provenance.drift.DriftKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A fact that a retelling can change in substance.
 *
 * @param heldOut whether its sentences are only measured on
 * @param original as the original tells it, with slots
 * @param faithful told anew without change
 * @param changed told with the change
 */
record ChangeableFact(
    boolean heldOut, DriftKind kind, String original, String faithful, String changed) {

  static List<ChangeableFact> all() {
    List<ChangeableFact> facts = new ArrayList<>();
    for (String line : Theme.lines("drift-facts.txt")) {
      String[] parts = line.split("\\|", -1);
      String[] head = parts[0].trim().split(" ", -1);
      facts.add(
          new ChangeableFact(
              head[0].equals("held-out"),
              DriftKind.valueOf(head[1].toUpperCase(Locale.ROOT).replace('-', '_')),
              parts[1].trim(),
              parts[2].trim(),
              parts[3].trim()));
    }
    return facts;
  }
}
