package dev.hearsay.timex;

import dev.hearsay.text.Sentence;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds dates that begin a range with the next one: "from 3 March to 9 March", "March 1-5",
 * "between 1998 and 2000", "May–June".
 */
final class Ranges {

  private Ranges() {}

  /** The same places, those that begin a range with its end. */
  static List<Place> linked(List<Sentence> sentences, List<Place> places) {
    List<Place> linked = new ArrayList<>(places.size());
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      boolean begins =
          i + 1 < places.size()
              && mayBegin(place, places.get(i + 1))
              && isJoined(sentences.get(place.sentence()).tokens(), place, places.get(i + 1));
      linked.add(
          begins ? place.with(place.timex().until(places.get(i + 1).timex().span())) : place);
    }
    return linked;
  }

  private static boolean mayBegin(Place begin, Place end) {
    return begin.sentence() == end.sentence()
        && isDate(begin.timex())
        && isDate(end.timex())
        && !end.timex().from().orElseThrow().isBefore(begin.timex().from().orElseThrow());
  }

  private static boolean isDate(Timex timex) {
    boolean date = timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME;
    return date && timex.isClosed();
  }

  private static boolean isJoined(List<Token> tokens, Place begin, Place end) {
    if (begin.last() == end.first()) {
      return true; // "1-5"
    }
    if (end.first() - begin.last() != 2) {
      return false;
    }
    String before = begin.first() > 0 ? tokens.get(begin.first() - 1).text() : "";
    return switch (tokens.get(begin.last() + 1).text()) {
      case "to", "until", "till", "through", "–", "-", "--" -> true;
      case "and" -> before.equals("between") || before.equals("Between");
      default -> false;
    };
  }
}
