package dev.hearsay.claim;

import dev.hearsay.claim.Participant.Role;
import dev.hearsay.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes a claim of a group of statements, in the words of the one that tells it best. */
final class ClearestStatement {

  private static final int DIGITS = 12;
  private static final int SHORT = 6;
  private static final int LONG = 32;
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "him", "her", "them", "i", "we", "this", "that", "who");

  /** How alike two statements of the group are, by their positions. */
  interface Likeness {
    double of(int one, int other);
  }

  private ClearestStatement() {}

  /**
   * A claim.
   *
   * @param group in the order of documents and places, at least one
   */
  static Claim claim(List<Proposition> group, Likeness likeness) {
    int best = 0;
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < group.size(); i++) {
      double sum = 0;
      for (int j = 0; j < group.size(); j++) {
        sum += i == j ? 1 : likeness.of(i, j);
      }
      double score = sum / group.size() + clarity(group.get(i));
      if (score > highest) {
        highest = score;
        best = i;
      }
    }
    return new Claim(
        id(group.get(0).statement()),
        group.get(best).words(),
        group.stream().map(Proposition::statement).toList());
  }

  /** How well a statement can stand alone. */
  private static double clarity(Proposition proposition) {
    int words = proposition.text().words().size();
    double clarity = words < SHORT ? -0.3 : words > LONG ? -0.01 * (words - LONG) : 0;
    clarity += proposition.participant(Role.AGENT).isPresent() ? 0.1 : 0;
    clarity += proposition.participant(Role.PATIENT).isPresent() ? 0.1 : 0;
    clarity -= proposition.statement().spans().size() > 1 ? 0.1 : 0;
    for (Participant participant : proposition.participants()) {
      clarity -= PRONOUNS.contains(participant.words().toLowerCase(Locale.ROOT)) ? 0.15 : 0;
    }
    return clarity;
  }

  /** Stays the same while the group's first statement does. */
  static String id(Statement first) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      put(digest, first.document().value());
      for (Span span : first.spans()) {
        put(digest, span.start() + "-" + span.end());
      }
      put(digest, first.modality().label());
      put(digest, first.attribution().orElse(""));
      return "c" + HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  private static void put(MessageDigest digest, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }
}
