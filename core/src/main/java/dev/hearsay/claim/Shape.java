package dev.hearsay.claim;

import dev.hearsay.claim.comparison.Amount;
import dev.hearsay.timex.Timex;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.TreeSet;

/**
 * All of a proposition that its comparison with another asks about, as a hash: copies of a text
 * make statements of one shape, and two shapes need be compared only once.
 */
record Shape(long first, long second) implements Comparable<Shape> {

  static Shape of(Proposition proposition) {
    StringBuilder all = new StringBuilder();
    put(all, proposition.predicate());
    put(all, proposition.predicateWord() + " " + proposition.denied());
    put(all, proposition.statement().modality().label());
    for (Participant participant : proposition.participants()) {
      put(all, participant.role().name());
      put(all, participant.words());
      new TreeSet<>(participant.stems()).forEach(stem -> put(all, stem));
      put(all, "");
      new TreeSet<>(participant.called()).forEach(stem -> put(all, stem));
      put(all, "");
    }
    put(all, "words");
    proposition.text().words().forEach(word -> put(all, word.lower() + " " + word.name()));
    for (Amount amount : proposition.text().amounts()) {
      put(all, amount.low() + " " + amount.high() + " " + amount.exact() + " " + amount.part());
      put(all, amount.unit() + " " + amount.head() + " " + new TreeSet<>(amount.thing()));
    }
    for (Timex time : proposition.text().times()) {
      put(all, time.type() + " " + time.value() + " " + time.modifier());
      put(all, time.from() + " " + time.to());
    }
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(all.toString().getBytes(StandardCharsets.UTF_8));
      ByteBuffer numbers = ByteBuffer.wrap(hash);
      return new Shape(numbers.getLong(), numbers.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  private static void put(StringBuilder all, String part) {
    all.append(part.length()).append(':').append(part);
  }

  @Override
  public int compareTo(Shape other) {
    return first == other.first
        ? Long.compare(second, other.second)
        : Long.compare(first, other.first);
  }
}
