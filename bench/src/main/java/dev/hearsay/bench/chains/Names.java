package dev.hearsay.bench.chains;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented names, each given once in a story. */
final class Names {

  private static final List<String> TOWNS =
      List.of(
          "Harrowby",
          "Tesselmond",
          "Castermere",
          "Ostrava Bay",
          "Lindholt",
          "Marrowgate",
          "Velden",
          "Quillport",
          "Drosten",
          "Ambersea",
          "Norwick",
          "Falderby",
          "Gelmsford",
          "Ravensholt");
  private static final List<String> PAPERS =
      List.of(
          "Courier",
          "Ledger",
          "Post",
          "Gazette",
          "Herald",
          "Chronicle",
          "Observer",
          "Tribune",
          "Mercury",
          "Sentinel",
          "Echo",
          "Argus");
  private static final List<String> FIRST =
      List.of(
          "Agnes",
          "Bertram",
          "Clara",
          "Dorian",
          "Edith",
          "Felix",
          "Greta",
          "Hugo",
          "Irene",
          "Jonas",
          "Klara",
          "Leopold",
          "Mathilda",
          "Nikolas",
          "Olga",
          "Peter",
          "Ruth",
          "Stefan");
  private static final List<String> LAST =
      List.of(
          "Varnholt",
          "Ottesen",
          "Brandauer",
          "Kessel",
          "Lindqvist",
          "Moravec",
          "Tolliver",
          "Ashdown",
          "Pellerin",
          "Rautio",
          "Szabados",
          "Whitlock",
          "Yarrow",
          "Zeller",
          "Dunmore",
          "Halloran",
          "Ingram",
          "Jessop");
  private static final List<String> STATES = List.of("Norlund", "Vastria", "Keldora", "Sabrovia");
  private static final List<String> TRADES =
      List.of("lawyer", "nurse", "teacher", "engineer", "farmer", "driver", "doctor", "plumber");
  private static final List<String> FUNCTIONS =
      List.of("Justice", "Interior", "Transport", "Health", "Finance");

  private final Random random;
  private final List<String> used = new ArrayList<>();

  Names(Random random) {
    this.random = random;
  }

  String outlet() {
    return fresh(() -> "The " + any(TOWNS) + " " + any(PAPERS));
  }

  String person() {
    return fresh(() -> any(FIRST) + " " + any(LAST));
  }

  String state() {
    return fresh(() -> any(STATES));
  }

  String town() {
    return any(TOWNS);
  }

  String trade() {
    return any(TRADES);
  }

  /** "Ministry of Justice of Norlund". */
  String ministry(String state) {
    return "Ministry of " + any(FUNCTIONS) + " of " + state;
  }

  private interface Maker {
    String make();
  }

  private String fresh(Maker maker) {
    String name = maker.make();
    while (used.contains(name)) {
      name = maker.make();
    }
    used.add(name);
    return name;
  }

  <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
