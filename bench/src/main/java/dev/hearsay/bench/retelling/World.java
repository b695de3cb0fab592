package dev.hearsay.bench.retelling;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Makes up names, never one twice, and numbers. */
final class World {

  private static final List<String> FIRST =
      List.of(
          "Anna", "Boris", "Clara", "David", "Edith", "Felix", "Greta", "Hugo", "Irene", "Jonas",
          "Karin", "Leon", "Marta", "Nils", "Olga", "Paul", "Rosa", "Simon", "Tilda", "Viktor");
  private static final List<String> ONSETS =
      List.of(
          "Bra", "Kel", "Vor", "Tar", "Mil", "Sor", "Dun", "Hal", "Gri", "Pel", "Rus", "Lin", "Ost",
          "Wen", "Zab", "Fal", "Nor", "Cas", "Ther", "Jev");
  private static final List<String> MIDDLES =
      List.of("da", "mi", "re", "lo", "ne", "vi", "sa", "to", "ka", "ru");
  private static final List<String> PERSON_ENDS =
      List.of(
          "nov", "berg", "sen", "lund", "ric", "tano", "vsky", "ler", "man", "quist", "ez", "ell");
  private static final List<String> PLACE_ENDS =
      List.of("stad", "mouth", "burg", "field", "haven", "ton", "grad", "vale", "minster", "port");
  private static final List<String> HEADS =
      List.of(
          "Courier",
          "Times",
          "Herald",
          "Gazette",
          "Chronicle",
          "Observer",
          "Tribune",
          "Examiner",
          "Post",
          "Ledger",
          "Dispatch",
          "Telegraph",
          "Mirror",
          "Standard",
          "Journal",
          "Echo");
  private static final List<String> AGENCIES =
      List.of("Press Agency", "News Agency", "Wire Service");
  private static final List<String> ROLES =
      List.of(
          "the interior minister",
          "the chief engineer",
          "the mayor",
          "the finance minister",
          "the state prosecutor",
          "the chairman",
          "the harbour master",
          "the deputy governor",
          "the managing director",
          "the head of the works council",
          "the ombudswoman",
          "a lawyer");
  private static final List<String> OFFICES =
      List.of(
          "Ministry of Works",
          "Audit Office",
          "Harbour Board",
          "Supervisory Authority",
          "Ministry of Justice",
          "Water Board",
          "Holding",
          "Health Office",
          "Labour Inspectorate");

  private final Random random;
  private final Set<String> used = new HashSet<>();

  World(Random random) {
    this.random = random;
  }

  /** Somebody with a role. */
  record Person(String first, String last, String role) {
    String full() {
      return first + " " + last;
    }
  }

  Person person() {
    return new Person(pick(FIRST), unique(PERSON_ENDS), pick(ROLES));
  }

  String place() {
    return unique(PLACE_ENDS);
  }

  String office(String place) {
    String office;
    do {
      office = place + " " + pick(OFFICES);
    } while (!used.add(office));
    return office;
  }

  String paper() {
    return "The " + place() + " " + pick(HEADS);
  }

  String agency() {
    return place() + " " + pick(AGENCIES);
  }

  /** Two to four digits. */
  int number() {
    int magnitude = random.nextInt(3);
    return magnitude == 0
        ? 11 + random.nextInt(80)
        : magnitude == 1 ? 101 + random.nextInt(800) : 3 + random.nextInt(9);
  }

  static String host(String outlet) {
    return outlet.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").replaceAll("[^a-z]", "")
        + ".example";
  }

  private String unique(List<String> ends) {
    String name;
    do {
      name = pick(ONSETS) + (random.nextBoolean() ? pick(MIDDLES) : "") + pick(ends);
    } while (!used.add(name));
    return name;
  }

  private String pick(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
