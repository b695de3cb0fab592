package dev.hearsay.bench.retelling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One article before it is a document.
 *
 * @param hour when, counted from the story's beginning
 * @param root of whose facts it has most: wordings are kept apart by it
 * @param values what the slots hold, as this outlet tells it
 * @param units in order
 * @param credit closing or opening line that names where the text is from
 */
record Telling(
    String outlet,
    double hour,
    int root,
    Map<String, String> values,
    List<Unit> units,
    Optional<CreditLine> credit,
    String uri) {

  /** Numbers of facts from here on are of quotations. */
  static final int QUOTATIONS = 100;

  /**
   * A sentence.
   *
   * @param fact its number; negative where it tells none of the theme's
   * @param used the theme's ways to say it that this one and those it descends from were said in,
   *     as bits
   * @param clause how it is said, with slots
   */
  record Unit(int fact, int used, String clause, String sentence) {

    /** The words between its quotation marks, without the mark that ends them. */
    String quoted() {
      String words = sentence.substring(sentence.indexOf('“') + 1, sentence.indexOf('”'));
      return words.replaceFirst("[.,]$", "");
    }

    /** A sentence that tells no fact. */
    static Unit filler(int fact, String sentence) {
      return new Unit(fact, 0, "", sentence);
    }
  }

  /** Words that name the origin, before the text or behind it. */
  record CreditLine(String before, String name, String after, boolean first) {}

  Telling {
    units = List.copyOf(units);
    values = Map.copyOf(values);
  }

  /** How many of the theme's facts it tells. */
  long facts() {
    return theme().count();
  }

  /** How many of the theme's facts it tells that another doesn't. */
  long factsBeyond(Telling other) {
    Set<Integer> known = other.theme().boxed().collect(Collectors.toSet());
    return theme().filter(fact -> !known.contains(fact)).count();
  }

  private IntStream theme() {
    return units.stream().mapToInt(Unit::fact).filter(fact -> fact >= 0 && fact < QUOTATIONS);
  }

  /** The sentences that quote somebody. */
  List<Unit> quotations() {
    return units.stream().filter(unit -> unit.fact() >= QUOTATIONS).toList();
  }

  /** Whether it quotes, as said to the other's outlet, words that stand in the other. */
  boolean quotes(Telling other) {
    String name = other.outlet.replaceFirst("^The ", "");
    return units.stream()
        .filter(unit -> unit.sentence().contains(name) && unit.sentence().contains("”"))
        .map(Unit::quoted)
        .anyMatch(words -> other.units.stream().anyMatch(unit -> unit.sentence().contains(words)));
  }
}
