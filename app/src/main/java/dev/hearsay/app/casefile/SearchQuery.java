package dev.hearsay.app.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody searches for, as they type it: words, all of which must be there; “phrases”;
 * beginnings* of words; {@code OR} between two; a minus before what must not be there; and filters
 * {@code outlet:}, {@code source:}, {@code says:}, {@code before:}, {@code after:}, their values in
 * quotation marks where they have spaces. Anything can be typed: what makes no sense is left out,
 * and named in {@link #problems}.
 *
 * @param text what must stand in the document, for FTS5; empty where nothing must
 * @param without what must not
 * @param outlet who published it
 * @param source who is quoted
 * @param says what is quoted
 * @param before days before this one
 * @param after this day and later
 * @param problems what was typed and left out, with the reason
 */
public record SearchQuery(
    String text,
    String without,
    String outlet,
    String source,
    String says,
    Optional<LocalDate> before,
    Optional<LocalDate> after,
    List<String> problems) {

  private static final Pattern PART =
      Pattern.compile(
          "(?<minus>-)?(?:(?<filter>outlet|source|says|before|after):)?"
              + "(?:[\"“”](?<phrase>[^\"“”]*)[\"“”]?|(?<word>\\S+))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}\\p{Co}\\p{M}]+(\\*(?![\\p{L}\\p{N}]))?");

  public SearchQuery {
    problems = List.copyOf(problems);
  }

  /** Understands what somebody typed. */
  public static SearchQuery parse(String typed) {
    return new Parser().parse(typed);
  }

  /** Whether nothing at all is asked for. */
  public boolean isEmpty() {
    return text.isEmpty()
        && without.isEmpty()
        && outlet.isEmpty()
        && source.isEmpty()
        && says.isEmpty()
        && before.isEmpty()
        && after.isEmpty();
  }

  private static final class Parser {

    private final List<String> wanted = new ArrayList<>();
    private final List<String> unwanted = new ArrayList<>();
    private final List<String> outlets = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private Optional<LocalDate> before = Optional.empty();
    private Optional<LocalDate> after = Optional.empty();
    private boolean or;

    SearchQuery parse(String typed) {
      Matcher parts = PART.matcher(typed);
      while (parts.find()) {
        String filter = parts.group("filter");
        boolean phrase = parts.group("phrase") != null;
        String value = phrase ? parts.group("phrase") : parts.group("word");
        if (filter != null) {
          filter(filter.toLowerCase(Locale.ROOT), value);
        } else {
          words(value, phrase, parts.group("minus") != null);
        }
      }
      return new SearchQuery(
          String.join(" AND ", wanted),
          String.join(" OR ", unwanted),
          String.join(" AND ", outlets),
          String.join(" AND ", sources),
          String.join(" AND ", said),
          before,
          after,
          problems);
    }

    private void words(String value, boolean phrase, boolean minus) {
      if (!phrase && !minus && value.equals("OR")) {
        or = !wanted.isEmpty();
        return;
      }
      Optional<String> term = phrase ? phrase(value) : all(value, " + ");
      if (term.isEmpty()) {
        problems.add("no word in: " + value);
      } else if (minus) {
        unwanted.add(term.get());
      } else if (or) {
        int last = wanted.size() - 1;
        String left = wanted.get(last);
        String inner = left.startsWith("(") ? left.substring(1, left.length() - 1) : left;
        wanted.set(last, "(" + inner + " OR " + term.get() + ")");
        or = false;
      } else {
        wanted.add(term.get());
      }
    }

    private void filter(String name, String value) {
      switch (name) {
        case "before" -> before = day(name, value).or(() -> before);
        case "after" -> after = day(name, value).or(() -> after);
        default -> {
          Optional<String> words = all(value, " AND ");
          if (words.isEmpty()) {
            problems.add("no word in: " + name + ":" + value);
            return;
          }
          switch (name) {
            case "outlet" -> outlets.add(words.get());
            case "source" -> sources.add(words.get());
            default -> said.add(words.get());
          }
        }
      }
    }

    private Optional<LocalDate> day(String name, String value) {
      try {
        if (value.matches("\\d{4}")) {
          return Optional.of(LocalDate.of(Integer.parseInt(value), 1, 1));
        }
        if (value.matches("\\d{4}-\\d{2}")) {
          return Optional.of(YearMonth.parse(value).atDay(1));
        }
        return Optional.of(LocalDate.parse(value));
      } catch (DateTimeException e) {
        problems.add(name + ":" + value + " is no day; write it like 2025-10-20, 2025-10 or 2025");
        return Optional.empty();
      }
    }

    /** Words one after the other, the last of which may be the beginning of one. */
    private static Optional<String> phrase(String value) {
      return all(value, " + ");
    }

    /** The words of a value, each in quotation marks: none can be taken for an operator. */
    private static Optional<String> all(String value, String between) {
      List<String> words = new ArrayList<>();
      Matcher matcher = WORD.matcher(value);
      while (matcher.find()) {
        boolean beginning = matcher.group(1) != null;
        String word =
            beginning
                ? matcher.group().substring(0, matcher.group().length() - 1)
                : matcher.group();
        if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
          // in a row of words only the last may be a beginning
          boolean last = between.equals(" AND ") || matcher.end() == value.length();
          words.add("\"" + word + "\"" + (beginning && last ? " *" : ""));
        }
      }
      return words.isEmpty() ? Optional.empty() : Optional.of(String.join(between, words));
    }
  }
}
