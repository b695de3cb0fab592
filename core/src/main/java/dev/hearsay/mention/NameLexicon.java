package dev.hearsay.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of names before reading: given names, titles, places, organisations, outlets. */
public final class NameLexicon {

  private final Map<String, Gender> givenNames = new HashMap<>();
  private final Map<String, Gender> titleGenders = new HashMap<>();
  private final Map<String, String> abbreviatedTitles = new HashMap<>();
  private final PhraseSet titles;
  private final PhraseSet places;
  private final PhraseSet organisations;
  private final PhraseSet outlets;
  private final PhraseSet groups;
  private final Map<String, Entity.Type> heads = new HashMap<>();
  private final Set<String> outletHeads;
  private final Set<String> shortOutlets;
  private final Set<String> outletOpeners;
  private final PhraseSet outletNouns;
  private final Set<String> commonWords;
  private final Set<String> calendar;
  private final Map<String, String> aliases = new HashMap<>();

  private NameLexicon(
      WordLists given,
      WordLists title,
      WordLists place,
      WordLists organisation,
      WordLists outlet,
      WordLists common) {
    given.section("either").forEach(name -> givenNames.put(name, Gender.UNKNOWN));
    given.section("male").forEach(name -> givenNames.put(name, Gender.MALE));
    for (String name : given.section("female")) {
      givenNames.merge(
          name, Gender.FEMALE, (a, b) -> a == Gender.MALE ? Gender.UNKNOWN : Gender.FEMALE);
    }
    titles = titles(title);
    addPairs(title.section("abbreviated"), abbreviatedTitles);
    places =
        PhraseSet.of(
            union(place.section("countries"), place.section("regions"), place.section("cities")));
    groups =
        PhraseSet.of(
            union(
                withPlurals(place.section("peoples")),
                withPlurals(organisation.section("groups"))));
    organisations = PhraseSet.of(organisation, "organisations");
    outlets = PhraseSet.of(outlet, "outlets");
    outletHeads = outlet.section("heads");
    shortOutlets = outlet.section("short");
    outletOpeners = outlet.section("openers");
    outletNouns = PhraseSet.of(outlet, "nouns");
    outletHeads.forEach(head -> heads.put(head, Entity.Type.ORG));
    addHeads(organisation, "organisation-heads", Entity.Type.ORG);
    addHeads(organisation, "facility-heads", Entity.Type.FACILITY);
    addHeads(organisation, "place-heads", Entity.Type.PLACE);
    addHeads(organisation, "law-heads", Entity.Type.LAW);
    addHeads(organisation, "event-heads", Entity.Type.EVENT);
    addHeads(organisation, "work-heads", Entity.Type.WORK);
    commonWords = common.section("words");
    calendar = common.section("calendar");
    addPairs(place.section("aliases"), aliases);
  }

  private static void addPairs(Set<String> pairs, Map<String, String> map) {
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      map.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
    }
  }

  /** The lists that ship with Hearsay. */
  public static NameLexicon standard() {
    return new NameLexicon(
        WordLists.read(NameLexicon.class, "given-names.txt"),
        WordLists.read(NameLexicon.class, "titles.txt"),
        WordLists.read(NameLexicon.class, "places.txt"),
        WordLists.read(NameLexicon.class, "organisations.txt"),
        WordLists.read(NameLexicon.class, "outlets.txt"),
        WordLists.read(NameLexicon.class, "common-words.txt"));
  }

  private PhraseSet titles(WordLists lists) {
    Set<String> all = new HashSet<>();
    for (Gender gender : Gender.values()) {
      String section = gender == Gender.UNKNOWN ? "either" : gender.name().toLowerCase(Locale.ROOT);
      for (String title : lists.section(section)) {
        all.add(title);
        all.add(title + ".");
        titleGenders.put(title.toLowerCase(Locale.ROOT), gender);
      }
    }
    return PhraseSet.of(all);
  }

  private static Set<String> withPlurals(Set<String> names) {
    Set<String> all = new HashSet<>(names);
    for (String name : names) {
      if (!name.endsWith("s") && !name.endsWith("ch") && !name.endsWith("ese")) {
        all.add(name.endsWith("man") ? name.substring(0, name.length() - 2) + "en" : name + "s");
      }
    }
    return all;
  }

  @SafeVarargs
  private static Set<String> union(Set<String>... sets) {
    Set<String> all = new HashSet<>();
    for (Set<String> set : sets) {
      all.addAll(set);
    }
    return all;
  }

  private void addHeads(WordLists lists, String section, Entity.Type type) {
    lists.section(section).forEach(head -> heads.putIfAbsent(head, type));
  }

  boolean isGivenName(String word) {
    return givenNames.containsKey(word);
  }

  Gender genderOfGivenName(String word) {
    return givenNames.getOrDefault(word, Gender.UNKNOWN);
  }

  /** How many words from {@code from} on are a title, at most up to {@code to}. */
  int titleAt(Words words, int from, int to) {
    return titles.longestAt(words, from, to);
  }

  /**
   * @param title in lower case, without a dot at its end
   */
  Gender genderOfTitle(String title) {
    return titleGenders.getOrDefault(title, Gender.UNKNOWN);
  }

  /**
   * What an abbreviated title stands for, "senator" for "sen"; other words unchanged.
   *
   * @param title in lower case, without a dot at its end
   */
  String inFull(String title) {
    return abbreviatedTitles.getOrDefault(title, title);
  }

  /** How many words from {@code from} on are a name known by itself. */
  int knownNameAt(Words words, int from, int to) {
    int longest = outlets.longestAt(words, from, to);
    longest = Math.max(longest, organisations.longestAt(words, from, to));
    longest = Math.max(longest, places.longestAt(words, from, to));
    return Math.max(longest, groups.longestAt(words, from, to));
  }

  /** What exactly these words name, where that is known without context. */
  Optional<Entity.Type> knownType(Words words, int from, int to) {
    if (outlets.contains(words, from, to) || organisations.contains(words, from, to)) {
      return Optional.of(Entity.Type.ORG);
    }
    if (places.contains(words, from, to)) {
      return Optional.of(Entity.Type.PLACE);
    }
    return groups.contains(words, from, to) ? Optional.of(Entity.Type.GROUP) : Optional.empty();
  }

  boolean isPeople(Words words, int at) {
    return groups.contains(words, at, at + 1);
  }

  boolean isOutlet(Words words, int from, int to) {
    return outlets.contains(words, from, to);
  }

  /** Whether a name that ends so is an outlet's: "Gazette", "Courier-Press". */
  boolean isOutletHead(String word) {
    return outletHeads.contains(word) || isJoinedOutlet(word);
  }

  /** "Courier-Press": two papers that became one. */
  boolean isJoinedOutlet(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen > 1
        && CaseEvidence.isCapitalised(word)
        && outletHeads.contains(word.substring(hyphen + 1));
  }

  /** Whether a name of several words that begins so is an outlet's: "Radio". */
  boolean opensOutlet(String word) {
    return outletOpeners.contains(word);
  }

  /** Whether a noun that ends right before {@code at} makes the name there an outlet's. */
  boolean isAfterOutletNoun(Words words, int start, int at) {
    return (at - 1 >= start && outletNouns.contains(words, at - 1, at))
        || (at - 2 >= start && outletNouns.contains(words, at - 2, at));
  }

  /** Whether "the" and this word alone can mean an outlet: "the Post". */
  boolean isShortOutlet(String word) {
    return shortOutlets.contains(word);
  }

  /** What a name of several words is that has this word as its head. */
  Optional<Entity.Type> typeOfHead(String word) {
    return Optional.ofNullable(heads.get(word));
  }

  /**
   * Whether a word often stands capitalised without naming anything.
   *
   * @param lower in lower case
   */
  public boolean isCommonWord(String lower) {
    return commonWords.contains(lower) || isCalendar(lower);
  }

  /**
   * Whether a word belongs to a date.
   *
   * @param lower in lower case
   */
  boolean isCalendar(String lower) {
    return calendar.contains(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
  }

  /**
   * The name that another name of the same thing stands for.
   *
   * @param lower in lower case
   */
  String withoutAlias(String lower) {
    return aliases.getOrDefault(lower, lower);
  }
}
