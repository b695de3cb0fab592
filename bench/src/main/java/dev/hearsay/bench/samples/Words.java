package dev.hearsay.bench.samples;

import dev.hearsay.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place in a text, given by the exact words that stand there, so that it survives changes of
 * extraction. Any run of white space in the words stands for any run of white space in the text.
 *
 * @param words never blank
 * @param occurrence which of the places where the words stand, counted from 1 and overlaps
 *     included; 0 where the words may stand in one place only
 */
public record Words(String words, int occurrence) {

  public Words {
    if (words.isBlank() || occurrence < 0) {
      throw new IllegalArgumentException("not a reference: " + words + " #" + occurrence);
    }
  }

  /**
   * Where the words stand.
   *
   * @throws WordsNotFoundException when they stand nowhere, not often enough, or in several places
   *     although only one is allowed
   */
  public Span in(CharSequence text) {
    Matcher matcher = pattern().matcher(text);
    Span found = null;
    int count = 0;
    int from = 0;
    while (from <= text.length() && matcher.find(from)) {
      count++;
      if (occurrence == 0 ? count == 1 : count == occurrence) {
        found = new Span(matcher.start(), matcher.end());
      }
      from = matcher.start() + 1;
    }
    if (found == null || (occurrence == 0 && count > 1)) {
      throw new WordsNotFoundException(this, count);
    }
    return found;
  }

  private Pattern pattern() {
    return Pattern.compile(
        Stream.of(words.strip().split("[\\s\\u00a0]+"))
            .map(Pattern::quote)
            .collect(Collectors.joining("[\\s\\u00a0]+")));
  }
}
