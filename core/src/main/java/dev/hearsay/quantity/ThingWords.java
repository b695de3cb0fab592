package dev.hearsay.quantity;

import java.util.Set;

/** Words that look like the thing of a number, and aren't, or are although they don't look so. */
final class ThingWords {

  /** Behind a number they are no noun that it counts. */
  static final Set<String> NO_THING_BEHIND =
      Set.of(
          "east",
          "west",
          "north",
          "south",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "away",
          "apart",
          "people's",
          "today",
          "yesterday",
          "tomorrow",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "per",
          "high",
          "tall",
          "long",
          "wide",
          "deep",
          "downtown",
          "home",
          "apiece",
          "ahead",
          "behind",
          "worth",
          "each");

  /** Alone behind a number they tell where it is: "$5 million offshore". */
  static final Set<String> WHERE =
      Set.of("offshore", "overseas", "abroad", "online", "nationwide", "worldwide", "statewide");

  /** After "in" they say nothing about what money is for. */
  static final Set<String> ADVERBIAL =
      Set.of(
          "addition",
          "total",
          "exchange",
          "return",
          "response",
          "advance",
          "part",
          "order",
          "favor",
          "court",
          "place",
          "office",
          "case",
          "fact",
          "front",
          "question",
          "early",
          "late",
          "trading",
          "dollars",
          "terms",
          "line");

  /** Nouns that are many without an ending of the plural. */
  static final Set<String> PLURAL_WITHOUT_S =
      Set.of(
          "people",
          "personnel",
          "staff",
          "police",
          "men",
          "women",
          "children",
          "aircraft",
          "spacecraft",
          "helicopter",
          "fish",
          "sheep",
          "cattle",
          "crew",
          "series",
          "species",
          "offspring",
          "fold",
          "dead",
          "injured",
          "wounded",
          "equivalent",
          "feet",
          "teeth",
          "mice",
          "data",
          "media",
          "criteria");

  /** Whether the noun means several without an ending of the plural. */
  static boolean isMany(String lower) {
    return PLURAL_WITHOUT_S.contains(lower);
  }

  /** Participles behind a number that tell its name: "one called the Harbour Plan". */
  static final Set<String> NAMING =
      Set.of("called", "named", "titled", "entitled", "dubbed", "known", "nicknamed");

  /** Nouns before "of" that only say that there are several. */
  static final Set<String> GROUPS =
      Set.of("handful", "number", "series", "string", "slew", "host", "list", "range", "variety");

  private ThingWords() {}
}
