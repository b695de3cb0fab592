package dev.hearsay.bench.retelling;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts facts into sentences for one article: who is named first is introduced, sources are named.
 */
final class Wording {

  private static final Pattern SLOT = Pattern.compile("\\{([A-Z]\\d)\\}");
  private static final List<String> SAID =
      List.of("said", "said", "told reporters", "added", "confirmed");
  private static final List<String> SAME_OUTLET =
      List.of("the newspaper", "the paper", "the report", "it");
  private static final List<String> REPORTED = List.of("reported", "reported", "wrote", "said");

  private final Random random;
  private final Map<String, World.Person> people;
  private final Map<String, String> values;
  private final Set<String> introduced = new HashSet<>();

  Wording(Random random, Map<String, World.Person> people, Map<String, String> values) {
    this.random = random;
    this.people = people;
    this.values = values;
  }

  /** A clause with its slots filled, in lower case as far as its own words go. */
  String clause(String pattern) {
    StringBuilder clause = new StringBuilder();
    Matcher matcher = SLOT.matcher(pattern);
    while (matcher.find()) {
      matcher.appendReplacement(clause, Matcher.quoteReplacement(value(matcher.group(1))));
    }
    return matcher.appendTail(clause).toString();
  }

  private String value(String slot) {
    return slot.startsWith("P") ? person(slot) : values.get(slot);
  }

  /** A person as called here: with the role at first, then by last name. */
  String person(String slot) {
    World.Person person = people.get(slot);
    String last = values.getOrDefault(slot, person.last());
    if (!introduced.add(slot)) {
      return last;
    }
    return random.nextBoolean()
        ? person.role() + ", " + person.first() + " " + last + ","
        : person.first() + " " + last;
  }

  /** A sentence of a clause in the outlet's own voice. */
  String plain(String clause) {
    return tidy(capital(clause) + ".");
  }

  /** Without the comma that closes a person's role where another mark follows. */
  private static String tidy(String sentence) {
    return sentence.replace(",,", ",").replace(",.", ".");
  }

  /** A sentence that says who says so. */
  String sourced(String clause, String source) {
    return tidy(
        switch (random.nextInt(3)) {
          case 0 -> capital(clause) + ", " + source + " " + pick(SAID) + ".";
          case 1 -> capital(source) + " said " + clause + ".";
          default -> "According to " + source + ", " + clause + ".";
        });
  }

  /** A sentence that says which outlet says so. */
  String credited(String clause, String outlet) {
    String name = outlet.startsWith("The ") ? "the " + outlet.substring(4) : outlet;
    return tidy(
        switch (random.nextInt(4)) {
          case 0 -> capital(clause) + ", " + name + " " + pick(REPORTED) + ".";
          case 1 -> capital(name) + " " + pick(REPORTED) + " that " + clause + ".";
          case 2 -> "According to " + name + ", " + clause + ".";
          default -> capital(clause) + ", according to a report in " + name + ".";
        });
  }

  /** A sentence that says that the outlet that was named before says so. */
  String creditedAgain(String clause) {
    String who = pick(SAME_OUTLET);
    return tidy(
        switch (random.nextInt(3)) {
          case 0 -> capital(clause) + ", " + who + " " + pick(REPORTED) + ".";
          case 1 -> capital(who) + " " + pick(REPORTED) + " that " + clause + ".";
          default -> "According to " + who + ", " + clause + ".";
        });
  }

  /** A sentence with words that somebody is quoted with. */
  String quoted(String words, String source) {
    return tidy(
        switch (random.nextInt(3)) {
          case 0 -> "“" + words + ",” " + source + " said.";
          case 1 -> capital(source) + " said: “" + words + ".”";
          default -> "“" + words + ",” said " + source + ".";
        });
  }

  /** A sentence with words that somebody is quoted with by another outlet. */
  String quotedBy(String words, String source, String outlet) {
    String name = outlet.startsWith("The ") ? "the " + outlet.substring(4) : outlet;
    return "“" + words + ",” " + source + " told " + name + ".";
  }

  private String pick(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
