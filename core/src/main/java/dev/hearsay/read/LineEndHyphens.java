package dev.hearsay.read;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins lines of a laid-out text, and decides what a hyphen at a line's end is: a soft hyphen goes;
 * a hyphen goes when the whole word stands elsewhere in the text, stays when the hyphenated one
 * does, stays when both halves stand alone elsewhere ("well-known"), and otherwise goes, for nearly
 * all hyphens at line ends are the typesetter's.
 */
final class LineEndHyphens {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’-]+");
  private static final char SOFT = '\u00AD';

  private final Set<String> words = new HashSet<>();

  LineEndHyphens(List<String> lines) {
    for (String line : lines) {
      BETWEEN_WORDS
          .splitAsStream(line)
          .map(word -> word.toLowerCase(Locale.ROOT))
          .forEach(words::add);
    }
  }

  /** Adds a line to a paragraph begun. */
  void append(StringBuilder paragraph, String line) {
    if (paragraph.isEmpty()) {
      paragraph.append(line);
      return;
    }
    int last = paragraph.length() - 1;
    char end = paragraph.charAt(last);
    boolean broken =
        (end == '-' || end == SOFT || end == '\u2010')
            && last > 0
            && Character.isLetter(paragraph.charAt(last - 1))
            && Character.isLetter(line.codePointAt(0));
    if (!broken) {
      paragraph.append(' ').append(line);
      return;
    }
    String before = lastWord(paragraph, last);
    String after = BETWEEN_WORDS.splitAsStream(line).findFirst().orElse(line);
    if (end == SOFT || isTypesetters(before, after)) {
      paragraph.setLength(last);
    }
    paragraph.append(line);
  }

  private boolean isTypesetters(String before, String after) {
    String first = before.toLowerCase(Locale.ROOT);
    String second = after.toLowerCase(Locale.ROOT);
    if (words.contains(first + second)) {
      return true;
    }
    boolean standing = words.contains(first) && words.contains(second);
    return !words.contains(first + "-" + second)
        && !standing
        && Character.isLowerCase(after.codePointAt(0));
  }

  private static String lastWord(CharSequence paragraph, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(paragraph.charAt(start - 1))) {
      start--;
    }
    return paragraph.subSequence(start, end).toString();
  }
}
