package dev.hearsay.bench.entities;

import dev.hearsay.mention.Entity;
import dev.hearsay.mention.WordLists;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What reading the data sets needs to know of words: titles, which are not part of a name; places
 * and peoples; and what the last word of a name says it is. The lists are those of the library.
 */
final class NameLists {

  /** Words of titles and ranks beside the library's, and what joins them. */
  private static final String MORE_TITLES =
      "of and foreign defence defense press special deputy under permanent head army high co first"
          + " second right honourable commodore petty class seal soldier commanding airman technical"
          + " vice-admiral spc specialist qc sc";

  private static final Set<String> CALENDAR =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "Jan.",
          "Feb.",
          "Mar.",
          "Apr.",
          "Aug.",
          "Sept.",
          "Oct.",
          "Nov.",
          "Dec.");

  private static final Set<String> MORE_FACILITIES =
      Set.of("Barrage", "Museum", "Airfield", "Room", "Church", "House");

  private final Set<String> titles;
  private final Set<String> places;
  private final Set<String> peoples;
  private final Set<String> organisations;
  private final Set<String> facilityHeads;
  private final Set<String> lawHeads;
  private final Set<String> workHeads;

  private NameLists() {
    WordLists titleLists = WordLists.read(Entity.class, "titles.txt");
    titles =
        Stream.concat(
                Stream.of("male", "female", "either")
                    .flatMap(section -> titleLists.section(section).stream())
                    .flatMap(title -> Arrays.stream(title.split(" ", -1))),
                Arrays.stream(MORE_TITLES.split(" ", -1)))
            .map(NameLists::plain)
            .collect(Collectors.toCollection(HashSet::new));
    titles.remove("dean"); // more often a given name
    WordLists placeLists = WordLists.read(Entity.class, "places.txt");
    places =
        Stream.of("countries", "regions", "cities")
            .flatMap(section -> placeLists.section(section).stream())
            .collect(Collectors.toUnmodifiableSet());
    peoples =
        placeLists.section("peoples").stream()
            .flatMap(people -> Stream.of(people, people + "s"))
            .collect(Collectors.toCollection(HashSet::new));
    peoples.addAll(List.of("Muslims", "Christians", "Sunnis", "Shiites"));
    WordLists things = WordLists.read(Entity.class, "organisations.txt");
    organisations = things.section("organisations");
    facilityHeads = things.section("facility-heads");
    lawHeads = things.section("law-heads");
    workHeads = things.section("work-heads");
  }

  static NameLists load() {
    return new NameLists();
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  /** Whether a word, or the word that it is the plural of, stands in titles. */
  boolean isTitle(String word) {
    String plain = plain(word);
    return titles.contains(plain)
        || (plain.endsWith("s") && titles.contains(plain.substring(0, plain.length() - 1)));
  }

  boolean isPlace(String name) {
    return places.contains(name);
  }

  boolean isPeople(String name) {
    return peoples.contains(name);
  }

  boolean isOrganisation(String name) {
    return organisations.contains(name);
  }

  boolean isCalendar(String word) {
    return CALENDAR.contains(word);
  }

  Set<String> places() {
    return places;
  }

  Set<String> peoples() {
    return peoples;
  }

  /** What a place by annotation is: data sets don't keep facilities apart. */
  Optional<Entity.Type> placeOrFacility(String name) {
    if (isPlace(name)) {
      return Optional.of(Entity.Type.PLACE);
    }
    if (isOrganisation(name)) {
      return Optional.empty(); // the White House
    }
    String last = name.substring(name.lastIndexOf(' ') + 1);
    boolean facility = facilityHeads.contains(last) || MORE_FACILITIES.contains(last);
    return Optional.of(facility ? Entity.Type.FACILITY : Entity.Type.PLACE);
  }

  /** What a paper or the like is, by the words of its name. */
  Optional<Entity.Type> lawOrWork(String name) {
    List<String> words = Arrays.asList(name.split(" ", -1));
    if (words.stream().anyMatch(word -> lawHeads.contains(word) || word.equals("Resolutions"))) {
      return Optional.of(Entity.Type.LAW);
    }
    return words.stream().anyMatch(workHeads::contains)
        ? Optional.of(Entity.Type.WORK)
        : Optional.empty();
  }
}
