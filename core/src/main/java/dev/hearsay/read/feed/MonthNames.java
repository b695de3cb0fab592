package dev.hearsay.read.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Months by their names in the languages whose feeds write dates in words. */
final class MonthNames {

  private static final int SHORTEST = 3;
  private static final int AMBIGUOUS = 0;
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private final Map<String, Integer> months = new HashMap<>();

  private MonthNames() {
    try (InputStream stream = MonthNames.class.getResourceAsStream("month-names.txt")) {
      if (stream == null) {
        throw new IllegalStateException("missing from the jar: month-names.txt");
      }
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(this::addLanguage);
    } catch (IOException e) {
      throw new UncheckedIOException("month-names.txt", e);
    }
  }

  /** The names, read once, on first use. */
  static MonthNames instance() {
    return Holder.NAMES;
  }

  /** 1 for January; empty for a word that names no month, or could name two. */
  OptionalInt month(String word) {
    int month = months.getOrDefault(normal(word), AMBIGUOUS);
    return month == AMBIGUOUS ? OptionalInt.empty() : OptionalInt.of(month);
  }

  private void addLanguage(String line) {
    String[] names = line.split("\\|", -1);
    for (int i = 0; i < names.length; i++) {
      String name = normal(names[i]);
      for (int length = Math.min(SHORTEST, name.length()); length <= name.length(); length++) {
        int month = i + 1;
        months.merge(
            name.substring(0, length),
            month,
            (known, added) -> known.equals(added) ? known : Integer.valueOf(AMBIGUOUS));
      }
    }
  }

  private static String normal(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }

  private static final class Holder {
    static final MonthNames NAMES = new MonthNames();
  }
}
