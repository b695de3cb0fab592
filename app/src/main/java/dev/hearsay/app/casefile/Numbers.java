package dev.hearsay.app.casefile;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Sets of row numbers in few bytes: each by its distance to the one before. */
final class Numbers {

  private Numbers() {}

  static byte[] pack(Collection<Long> numbers) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PackedWriter out = new PackedWriter(bytes);
    long last = 0;
    for (long number : new TreeSet<>(numbers)) {
      out.number(number - last);
      last = number;
    }
    return bytes.toByteArray();
  }

  /**
   * In ascending order.
   *
   * @throws DamagedBytesException where the bytes aren't what was packed
   */
  static SortedSet<Long> unpack(byte[] packed) {
    try {
      SortedSet<Long> numbers = new TreeSet<>();
      PackedReader in = new PackedReader(packed);
      long last = 0;
      while (!in.isAtEnd()) {
        last += in.number();
        numbers.add(last);
      }
      return numbers;
    } catch (RuntimeException e) {
      throw new DamagedBytesException("numbers of rows", e);
    }
  }

  /** For {@code json_each}. */
  static String json(Collection<Long> numbers) {
    return new LinkedHashSet<>(numbers)
        .stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
  }
}
