package dev.hearsay.mention.coreference;

/** How alike two names are written. */
final class Likeness {

  private Likeness() {}

  /** How one name stands in the other: as its end, within it, all but a letter, or not. */
  static int of(Candidate candidate, Candidate antecedent) {
    boolean first = candidate.name().length() > antecedent.name().length();
    Candidate more = first ? candidate : antecedent;
    Candidate less = first ? antecedent : candidate;
    String longer = more.name();
    String shorter = less.name();
    if (more.mayContain(less)) {
      if (longer.endsWith(" " + shorter)) {
        return 1;
      }
      if (longer.startsWith(shorter + " ")) {
        return 2;
      }
      if (longer.contains(" " + shorter + " ")) {
        return 3;
      }
    }
    return longer.length() - shorter.length() <= 1 && differences(longer, shorter) <= 1 ? 4 : 0;
  }

  /** Letters between the beginning and the end that two words have in common, at most. */
  private static int differences(String longer, String shorter) {
    int start = 0;
    while (start < shorter.length() && longer.charAt(start) == shorter.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter.length() - start
        && longer.charAt(longer.length() - 1 - end) == shorter.charAt(shorter.length() - 1 - end)) {
      end++;
    }
    return longer.length() - start - end;
  }

  /** Whether one of the two names is made of the initials of the other. */
  static boolean isInitials(Candidate candidate, Candidate antecedent) {
    return candidate.isInitialsOf(antecedent) || antecedent.isInitialsOf(candidate);
  }
}
