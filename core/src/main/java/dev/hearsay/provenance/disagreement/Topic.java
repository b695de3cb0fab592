package dev.hearsay.provenance.disagreement;

import dev.hearsay.claim.Proposition;
import dev.hearsay.text.EnglishWords;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What values are of, in the words of a statement that gives one. */
final class Topic {

  /** Words behind which a phrase is cut. */
  private static final int LONGEST = 14;

  private Topic() {}

  /** "How many men were flown to Orsava", "when the first aircraft took off". */
  static String of(Reading reading, String text) {
    return reading.isTime() ? when(reading, text) : howMany(reading, text);
  }

  /** "Whether anything was promised". */
  static String whether(Proposition asserted, String text) {
    // What is told in a clause of its own opens with a word that "whether" stands for.
    String told = words(asserted, text).replaceFirst("(?i)^that\\s+", "");
    return "whether " + cut(lowerFirst(told));
  }

  private static String when(Reading reading, String text) {
    String clause = without(reading, text, "");
    return "when " + cut(lowerFirst(clause));
  }

  private static String howMany(Reading reading, String text) {
    List<Span> spans = reading.proposition().statement().spans();
    Span statement = hull(spans);
    String thing = thing(reading, text);
    String behind =
        new Span(reading.place().end(), statement.end()).of(text).replaceAll("\\s+", " ").strip();
    String before =
        new Span(statement.start(), Math.max(statement.start(), reading.place().start()))
            .of(text)
            .strip();
    String asked = reading.count().orElseThrow().unit().isPresent() ? "how much" : "how many";
    String noun = thing.isEmpty() ? "" : " " + thing;
    if (before.isEmpty() && !behind.isEmpty() && Character.isLetter(behind.codePointAt(0))) {
      return cut(asked + noun + " " + behind);
    }
    String gap = without(reading, text, "…");
    return asked + noun + ": “" + cut(gap) + "”";
  }

  private static String thing(Reading reading, String text) {
    return reading
        .quantity()
        .map(
            quantity -> {
              List<String> pieces = new ArrayList<>();
              quantity.thing().forEach(piece -> pieces.add(piece.of(text)));
              return String.join(" ", pieces).replaceAll("\\s+", " ");
            })
        .orElse("");
  }

  /** The statement with something in place of the value. */
  private static String without(Reading reading, String text, String instead) {
    Span statement = hull(reading.proposition().statement().spans());
    String before =
        new Span(statement.start(), Math.max(statement.start(), reading.place().start())).of(text);
    String behind =
        new Span(Math.min(reading.place().end(), statement.end()), statement.end()).of(text);
    if (instead.isEmpty()) {
      before = before.replaceFirst("(?i)\\s*\\b(on|at|in|as of)\\s*$", " ");
    }
    return (before + instead + behind)
        .replaceAll("\\s+", " ")
        .replaceFirst("^[\\s,;:]+", "")
        .replaceAll("\\s+([,.;])", "$1")
        .replaceAll(",(\\s*,)+", ",")
        .strip();
  }

  private static String words(Proposition one, String text) {
    return hull(one.statement().spans()).of(text).replaceAll("\\s+", " ").strip();
  }

  static Span hull(List<Span> spans) {
    return new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
  }

  private static String cut(String phrase) {
    String[] words = phrase.replaceAll("[“”\"]", "").split(" ", -1);
    if (words.length <= LONGEST) {
      return String.join(" ", words).replaceFirst("[,;:.]$", "");
    }
    return String.join(" ", List.of(words).subList(0, LONGEST)).replaceFirst("[,;:.]$", "") + " …";
  }

  /** A statement's first word in lower case where that isn't a name. */
  private static String lowerFirst(String words) {
    String first = words.split(" ", 2)[0];
    boolean common = EnglishWords.frequency(first.toLowerCase(Locale.ROOT)) > 9;
    return common ? first.toLowerCase(Locale.ROOT) + words.substring(first.length()) : words;
  }
}
