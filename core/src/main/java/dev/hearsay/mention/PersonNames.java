package dev.hearsay.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The full names of a document's people, and whom a shorter name means where it stands. */
final class PersonNames {

  /** One full name and where it was written in full. */
  private static final class Person {
    private final List<String> words;
    private final NameMention first;
    private int last;
    private int count;
    private Gender gender = Gender.UNKNOWN;
    private @Nullable Referent referent;

    private Person(List<String> words, NameMention first) {
      this.words = words;
      this.first = first;
      this.last = first.from();
    }
  }

  /** Words within which two people are both present. */
  private static final int SAME_PASSAGE = 80;

  /** How many times as often the one whom a text is about is named. */
  private static final int MAIN = 3;

  private final List<Person> people = new ArrayList<>();
  private final Map<String, List<Person>> byWord = new HashMap<>();

  /** Adds a full name, which may be one that is known. */
  void add(List<String> words, NameMention mention) {
    for (Person person : byWord.getOrDefault(words.get(words.size() - 1), List.of())) {
      if (person.words.equals(words)) {
        person.gender = person.gender == Gender.UNKNOWN ? mention.gender() : person.gender;
        return;
      }
    }
    Person person = new Person(words, mention);
    person.gender = mention.gender();
    people.add(person);
    words.stream()
        .distinct()
        .forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>(1)).add(person));
  }

  /** Makes a referent of each person, the longer names of one person joined with the shorter. */
  void close(Referents referents, Words words) {
    List<Person> longestFirst = new ArrayList<>(people);
    longestFirst.sort((a, b) -> b.words.size() - a.words.size());
    for (Person person : longestFirst) {
      Person longer = longerName(person);
      person.referent =
          longer != null
              ? longer.referent
              : referents.addNamed(
                  Entity.Type.PERSON,
                  words.phrase(person.first.from(), person.first.to()),
                  person.gender);
    }
  }

  private @Nullable Person longerName(Person person) {
    for (Person other : byWord.getOrDefault(person.words.get(0), List.of())) {
      if (other.referent != null
          && other.words.size() > person.words.size()
          && (isPart(person.words, other.words)
              || (other.words.get(0).equals(person.words.get(0))
                  && last(other.words).equals(last(person.words))))) {
        return other;
      }
    }
    return null;
  }

  /** Whether the words begin or end the longer name. */
  private static boolean isPart(List<String> words, List<String> longer) {
    int size = words.size();
    return longer.subList(0, size).equals(words)
        || longer.subList(longer.size() - size, longer.size()).equals(words);
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  /**
   * Who is meant: the person of that full name, else the one last mentioned whose name ends so and
   * whose gender fits, else the one who is introduced next, else someone's given name.
   *
   * @param canBeGiven whether a single word may be a given name
   */
  @Nullable Referent find(List<String> words, NameMention mention, boolean canBeGiven) {
    if (words.isEmpty()) {
      return null;
    }
    Person best = null;
    for (Person person : byWord.getOrDefault(last(words), List.of())) {
      if (matches(words, person.words)
          && person.gender.agreesWith(mention.gender())
          && (best == null || isNearer(person, best, mention.from()))) {
        best = person;
      }
    }
    if (best == null && canBeGiven && words.size() == 1) {
      for (Person person : byWord.getOrDefault(words.get(0), List.of())) {
        if (person.words.get(0).equals(words.get(0))
            && (best == null || isNearer(person, best, mention.from()))) {
          best = person;
        }
      }
    }
    if (best == null) {
      return null;
    }
    best.last = mention.from();
    best.count++;
    best.gender = best.gender == Gender.UNKNOWN ? mention.gender() : best.gender;
    return best.referent;
  }

  /** Whether anyone of that surname may be of that gender. */
  boolean has(String surname, Gender gender) {
    for (Person person : byWord.getOrDefault(surname, List.of())) {
      if (last(person.words).equals(surname) && person.gender.agreesWith(gender)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(List<String> words, List<String> full) {
    return words.equals(full)
        || (words.size() < full.size()
            && full.subList(full.size() - words.size(), full.size()).equals(words))
        || (words.size() > 1
            && words.size() < full.size()
            && full.subList(0, words.size()).equals(words));
  }

  /** Whether the text is about the one and only mentions the other. */
  private static boolean isMain(Person one, Person other) {
    return one.count >= MAIN * Math.max(1, other.count);
  }

  private static boolean isNearer(Person one, Person other, int at) {
    boolean oneBefore = one.last <= at;
    boolean otherBefore = other.last <= at;
    if (oneBefore != otherBefore) {
      return oneBefore;
    }
    if (oneBefore && isMain(one, other)) {
      return true;
    }
    if (oneBefore && isMain(other, one)) {
      return false;
    }
    if (oneBefore && Math.abs(one.last - other.last) < SAME_PASSAGE && one.count != other.count) {
      return one.count > other.count; // of two Roes on stage, the one the text is about
    }
    return oneBefore ? one.last > other.last : one.last < other.last;
  }
}
