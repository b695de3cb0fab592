package dev.hearsay.bench.retelling;

import java.util.List;
import java.util.Random;

/** Sentences that tell nothing of the story, hardly ever the same one twice. */
final class Filler {

  private static final List<List<String>> THOUGHTS =
      List.of(
          List.of(
              "Nobody in this part of the world",
              "A reader with a long memory",
              "Any honest clerk",
              "The average voter",
              "My neighbour, who keeps bees,",
              "Whoever has stood in a queue",
              "The late editor of this page",
              "A child of ten",
              "The opposition, for once,",
              "Every second letter to this column"),
          List.of(
              "will hardly be surprised",
              "could have seen it coming",
              "has heard such promises before",
              "would ask a simpler question",
              "knows what that is worth",
              "is owed an explanation",
              "may be forgiven a smile",
              "would rather talk about the weather",
              "has stopped counting",
              "learned to read between such lines"),
          List.of(
              "and turns to the sports pages",
              "when the season of speeches begins",
              "long before the first frost",
              "as the old proverb has it",
              "with or without a committee",
              "while the kettle boils",
              "in a town where everybody is related",
              "until somebody finds the receipt",
              "whatever the colour of the government",
              "after so many quiet years"));

  private static final List<List<String>> NEWS =
      List.of(
          List.of(
              "Shops in the old town",
              "The switchboard of the town hall",
              "A debate in parliament",
              "Similar cases elsewhere",
              "The weather service",
              "Two neighbouring districts",
              "A spokesman for the police",
              "Schools in the area",
              "The evening train",
              "Flags on public buildings"),
          List.of(
              "remained closed",
              "gave no answer",
              "is expected",
              "were settled quietly",
              "spoke of a mild spring",
              "offered their help",
              "asked for patience",
              "opened an hour late",
              "ran as usual",
              "were lowered"),
          List.of(
              "on the following afternoon",
              "for the rest of the week",
              "before the holidays",
              "in spite of the rain",
              "without further comment",
              "as in other years",
              "until further notice",
              "after a short ceremony",
              "at the request of residents",
              "by the end of the month"));

  private static final List<String> ASIDES =
      List.of(
          "in the end",
          "by all accounts",
          "at that time",
          "so far",
          "in fact",
          "apparently",
          "once more",
          "on paper",
          "for good",
          "as it seems",
          "by then",
          "at last",
          "in part",
          "without delay",
          "in silence",
          "this year",
          "after all",
          "to this day");

  private Filler() {}

  /** A clause with an aside before or behind it. */
  static String with(Random random, String clause) {
    String aside = ASIDES.get(random.nextInt(ASIDES.size()));
    return random.nextBoolean() ? aside + " " + clause : clause + " " + aside;
  }

  /** Something a columnist might write. */
  static String thought(Random random) {
    return sentence(random, THOUGHTS);
  }

  /**
   * Something that a report adds from its own archive: names and numbers that no other report has.
   */
  static String background(Random random, World world) {
    String person = world.person().full();
    String place = world.place();
    String before = (2 + random.nextInt(19)) + " years ago";
    String sum = String.valueOf(world.number());
    return switch (random.nextInt(8)) {
      case 0 -> before + " a court in " + place + " heard " + sum + " similar cases.";
      case 1 ->
          person + ", who teaches law in " + place + ", has written a book about such affairs.";
      case 2 ->
          "In " + place + " a like plan was given up after protests by " + sum + " residents.";
      case 3 -> "Nobody has forgotten how " + person + " left office " + before + ".";
      case 4 ->
          "A study from " + place + " put the cost of such failures at " + sum + " million crowns.";
      case 5 -> "“We see this everywhere,” said " + person + ", an adviser from " + place + ".";
      case 6 -> "The government in " + place + " has promised a law since " + before + ".";
      default -> "At a congress in " + place + " " + person + " called for stricter rules.";
    };
  }

  /** Something that stands at the end of reports. */
  static String news(Random random) {
    return sentence(random, NEWS);
  }

  private static String sentence(Random random, List<List<String>> parts) {
    StringBuilder sentence = new StringBuilder();
    for (List<String> part : parts) {
      if (!sentence.isEmpty()) {
        String aside = ASIDES.get(random.nextInt(ASIDES.size()));
        sentence.append(random.nextInt(4) > 0 ? " " + aside + " " : " ");
      }
      sentence.append(part.get(random.nextInt(part.size())));
    }
    return sentence.append('.').toString();
  }
}
