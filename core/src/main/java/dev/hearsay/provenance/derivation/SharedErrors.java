package dev.hearsay.provenance.derivation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names that two documents spell alike and others, told of the same, otherwise by a letter. An
 * error that two share is the strongest sign that they are of one line (Maas, "Textual Criticism",
 * 1958): nobody makes it twice.
 */
final class SharedErrors {

  private final List<Comparison> pairs;
  private final Map<String, List<Article>> variants = new HashMap<>();

  /**
   * Looks for names that others spell otherwise.
   *
   * @param pairs of the later document with those that tell of the same
   */
  SharedErrors(Article later, List<Comparison> pairs) {
    this.pairs = List.copyOf(pairs);
    for (Comparison pair : pairs) {
      Article other = pair.earlier();
      for (String name : later.names()) {
        if (!other.names().contains(name)
            && other.names().stream()
                .anyMatch(one -> isVariant(name, one) && !later.names().contains(one))) {
          variants.computeIfAbsent(name, key -> new ArrayList<>()).add(other);
        }
      }
    }
  }

  /** Whether two documents, one of them this, have a name that as many spell otherwise. */
  boolean sharedBy(Comparison pair) {
    return variants.entrySet().stream()
        .filter(one -> pair.later().names().contains(one.getKey()))
        .filter(one -> pair.earlier().names().contains(one.getKey()))
        .anyMatch(one -> one.getValue().size() >= having(one.getKey()));
  }

  /** How many spell it so, the later document among them. */
  private long having(String name) {
    return 1 + pairs.stream().filter(pair -> pair.earlier().names().contains(name)).count();
  }

  /** Whether two names differ by one letter exchanged, added, left out or put in another place. */
  static boolean isVariant(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    if (longer.length() - shorter.length() > 1 || longer.startsWith(shorter)) {
      return false; // "Ruritania" and "Ruritanian" are both right
    }
    int from = 0;
    while (from < shorter.length() && shorter.charAt(from) == longer.charAt(from)) {
      from++;
    }
    int same = 0;
    while (same < shorter.length() - from
        && shorter.charAt(shorter.length() - 1 - same)
            == longer.charAt(longer.length() - 1 - same)) {
      same++;
    }
    String left = shorter.substring(from, shorter.length() - same);
    String right = longer.substring(from, longer.length() - same);
    return left.length() + right.length() > 0
        && (right.length() == 1
            || (left.length() == 2
                && right.length() == 2
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)));
  }
}
