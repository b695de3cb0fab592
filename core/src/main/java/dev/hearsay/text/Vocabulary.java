package dev.hearsay.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Which English words exist, and how common they are in news. Case doesn't matter.
 *
 * <p>Words are kept as 52 bits of a hash beside 12 bits of numbers, in one array: loading takes
 * milliseconds, asking makes no objects, and a wrong answer by collision is less likely than one in
 * ten billion questions.
 */
final class Vocabulary {

  /** What {@link #find} answers for what isn't a word. */
  static final int UNKNOWN = -1;

  private static final int SLOTS = 1 << 18;
  private static final int DIGITS = 3;
  private static final long HASH_START = 0xcbf29ce484222325L;
  private static final long HASH_FACTOR = 0x100000001b3L;
  private static final long NUMBERS = 0xfff;

  private final long[] table = new long[SLOTS];

  private Vocabulary(byte[] list) {
    int at = 0;
    while (at < list.length) {
      int end = at;
      boolean ascii = true;
      while (list[end] != '\n') {
        ascii &= list[end] > 0;
        end++;
      }
      if (list[at] != '#') {
        int wordEnd = end - 1 - DIGITS;
        long hash = ascii ? hash(list, at, wordEnd) : hashDecoded(list, at, wordEnd);
        add(hash, numbers(list, wordEnd + 1, end));
      }
      at = end + 1;
    }
  }

  private static int numbers(byte[] list, int start, int end) {
    int numbers = 0;
    for (int at = start; at < end; at++) {
      numbers = numbers << 4 | (list[at] <= '9' ? list[at] - '0' : list[at] - 'a' + 10);
    }
    return numbers;
  }

  private static long hashDecoded(byte[] list, int start, int end) {
    String word = new String(list, start, end - start, StandardCharsets.UTF_8);
    return hash(word, 0, word.length());
  }

  /** The same as {@link #hash(CharSequence, int, int)} gives for small ASCII letters. */
  private static long hash(byte[] word, int start, int end) {
    long hash = HASH_START;
    for (int at = start; at < end; at++) {
      hash = (hash ^ word[at]) * HASH_FACTOR;
    }
    return mix(hash);
  }

  static Vocabulary english() {
    return English.INSTANCE;
  }

  /** The numbers of a word, for the methods below; {@link #UNKNOWN} when there is no such word. */
  int find(CharSequence text, int start, int end) {
    long hash = hash(text, start, end);
    for (int slot = slot(hash); table[slot] != 0; slot = (slot + 1) & (SLOTS - 1)) {
      if ((table[slot] & ~NUMBERS) == (hash & ~NUMBERS)) {
        return (int) (table[slot] & NUMBERS);
      }
    }
    return UNKNOWN;
  }

  /** How often news uses the word: the number of bits of its count, 0 to 15. */
  static int frequency(int numbers) {
    return numbers >> 8;
  }

  /** How many longer words end in it ("man" very many, "rules" hardly any), in bits. */
  static int endings(int numbers) {
    return numbers >> 4 & 15;
  }

  /** How many longer words begin with it, in bits. */
  static int beginnings(int numbers) {
    return numbers & 15;
  }

  private void add(long hash, int numbers) {
    int slot = slot(hash);
    while (table[slot] != 0) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    table[slot] = (hash & ~NUMBERS) | numbers;
  }

  private static int slot(long hash) {
    return (int) (hash >>> 44) & (SLOTS - 1);
  }

  private static long hash(CharSequence text, int start, int end) {
    long hash = HASH_START;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (c >= 128) {
        c = Character.toLowerCase(c);
      } else if (c >= 'A' && c <= 'Z') {
        c = (char) (c | 0x20);
      }
      hash = (hash ^ c) * HASH_FACTOR;
    }
    return mix(hash);
  }

  private static long mix(long hash) {
    long mixed = (hash ^ hash >>> 32) * 0x9fb21c651e98df25L;
    return mixed ^ mixed >>> 29;
  }

  private static final class English {
    private static final Vocabulary INSTANCE = load();

    private static Vocabulary load() {
      try (InputStream stream = WordList.open("words-en.txt")) {
        return new Vocabulary(stream.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException("words-en.txt", e);
      }
    }
  }
}
