package dev.hearsay.event;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where a document names a ship: "the tanker Ostra Lind", "MV Ostra Lind", "the Ostra Lind, a bulk
 * carrier", "aboard the Ostra Lind", and then the name wherever it stands.
 */
final class VesselNames {

  private static final String NAME =
      "(\\p{Lu}[\\p{L}’'-]*\\p{L}(?: (?:(?:of the |of |the )?\\p{Lu}[\\p{L}’'-]*\\p{L}|[IVX]+|\\d{1,3}))*)";

  private static final String QUOTE = "[“\"‘'*_]?";

  /** "The tanker Ostra Lind": a noun right before a name. */
  private static final Pattern BEHIND =
      Pattern.compile("\\b((?:\\p{Ll}+[ -])?\\p{Ll}+),? " + QUOTE + NAME);

  /** "MV Ostra Lind". */
  private static final Pattern PREFIXED =
      Pattern.compile("\\b(?:MV|MT|MS|SS|HMS|USS|RV|FV|M/V|M/T|M/S|F/V) " + QUOTE + NAME);

  /** "The Ostra Lind, a bulk carrier". */
  private static final Pattern EXPLAINED =
      Pattern.compile(
          "\\b[Tt]he "
              + QUOTE
              + NAME
              + "[”\"’'*_]?, (?:an?|the|which is an?) ((?:[\\p{L}\\d-]+ ){0,5}[\\p{L}\\d-]+)");

  /** What stands in a text that names a ship so. */
  private static final List<String> MANNED_BY =
      List.of("aboard", "crew", "master", "deck", "hull", "skipper");

  /** "Aboard the Ostra Lind". */
  private static final Pattern MANNED =
      Pattern.compile(
          "\\b(?:aboard|(?:crew|master|decks?|hull|skipper) (?:of|on)) the "
              + QUOTE
              + NAME
              + "(?=[”\"’'*_]?(?:[,.;:)]| (?:and|in|at|off|on|when|while|as|for|to|since|after|before|until"
              + "|during|by|near|from|were|was|had|have|has|who|which|said)\\b))");

  private final Analysis analysis;
  private final String text;
  private final EventWords words;

  VesselNames(Analysis analysis, EventWords words) {
    this.analysis = analysis;
    this.words = words;
    text = analysis.document().text().replaceAll("\\s", " ");
  }

  /** The places of names, in text order; none where the document speaks of no ship. */
  List<Span> spans() {
    Set<String> names = names();
    if (names.isEmpty()) {
      return List.of();
    }
    String any =
        names.stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    List<Span> spans = new ArrayList<>();
    Matcher matcher =
        Pattern.compile("(?<![\\p{L}\\d])(?:" + any + ")(?![\\p{L}\\d])").matcher(text);
    while (matcher.find()) {
      spans.add(new Span(matcher.start(), matcher.end()));
    }
    return spans;
  }

  /** Words without which no pattern can hold are asked for first: most texts have none. */
  private Set<String> names() {
    Set<String> names = new HashSet<>();
    String lower = text.toLowerCase(Locale.ROOT);
    boolean ships =
        EventWords.SHIP.stream().flatMap(name -> words.of(name).stream()).anyMatch(lower::contains);
    boolean manned = MANNED_BY.stream().anyMatch(lower::contains);
    Matcher behind = BEHIND.matcher(text);
    while (ships && behind.find()) {
      if (isShip(behind.group(1))) {
        add(names, behind, 2);
      }
    }
    Matcher prefixed = PREFIXED.matcher(text);
    while (prefixed.find()) {
      add(names, prefixed, 1);
    }
    Matcher explained = EXPLAINED.matcher(text);
    while (ships && explained.find()) {
      String[] phrase = explained.group(2).split(" ", -1);
      if (IntStream.range(0, phrase.length)
          .anyMatch(i -> isShip((i > 0 ? phrase[i - 1] + " " : "") + phrase[i]))) {
        add(names, explained, 1);
      }
    }
    Matcher aboard = MANNED.matcher(text);
    while (manned && aboard.find()) {
      add(names, aboard, 1);
    }
    return names;
  }

  /** "Tanker", "cargo ship", "bulk carrier". */
  private boolean isShip(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    String last = lower.substring(Math.max(lower.lastIndexOf(' '), lower.lastIndexOf('-')) + 1);
    return words.isListed(lower, EventWords.SHIP) || words.isListed(last, EventWords.SHIP);
  }

  /** But for days: "left the ship Tuesday". */
  private void add(Set<String> names, Matcher matcher, int group) {
    Span span = new Span(matcher.start(group), matcher.end(group));
    if (analysis.times().stream().noneMatch(timex -> timex.span().overlaps(span))) {
      names.add(matcher.group(group));
    }
  }
}
