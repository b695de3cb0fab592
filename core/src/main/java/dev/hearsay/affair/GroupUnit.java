package dev.hearsay.affair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A group without a name as one document speaks of it, with what it is told of it. */
final class GroupUnit {

  /** What happened to it: that many things of one kind at one time are told of one group. */
  record Fact(
      boolean holds,
      Optional<Period> when,
      boolean day,
      Optional<HeldLength> lasted,
      boolean actual) {}

  private final int document;
  private final List<Participant> participants = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();

  /** Places, holders and others with which it has to do, by their keys. */
  private final Set<String> company = new TreeSet<>();

  GroupUnit(int document) {
    this.document = document;
  }

  private final Set<String> rooms = new TreeSet<>();

  /** What is told of it, word for word, where that is more than a word or two. */
  private final Set<String> words = new TreeSet<>();

  void add(Participant participant, Optional<Fact> fact, Set<String> with, String told) {
    if (told.chars().filter(c -> c == ' ').count() >= 2) {
      words.add(told);
    }
    participants.add(participant);
    fact.ifPresent(facts::add);
    company.addAll(with);
  }

  int document() {
    return document;
  }

  List<Participant> participants() {
    return participants;
  }

  List<Fact> facts() {
    return facts;
  }

  Set<String> words() {
    return words;
  }

  /** Of its company, what isn't a state. */
  Set<String> rooms() {
    return rooms;
  }

  void in(String room) {
    rooms.add(room);
  }

  Set<String> company() {
    return company;
  }

  /** What its words say, those of the first that says most. */
  Description description() {
    return participants.stream()
        .map(Participant::description)
        .filter(each -> !each.isVague())
        .findFirst()
        .orElse(participants.get(0).description());
  }

  List<Description> descriptions() {
    return participants.stream().map(Participant::description).distinct().toList();
  }

  /** Lengths told to the day of its being held. */
  Set<Long> counted() {
    Set<Long> counted = new TreeSet<>();
    for (Fact fact : facts) {
      fact.lasted()
          .filter(HeldLength::exact)
          .ifPresent(length -> counted.add(Math.round(length.days())));
    }
    return counted;
  }

  /** Days on which it was moved or let go. */
  Set<LocalDate> days() {
    Set<LocalDate> days = new TreeSet<>();
    for (Fact fact : facts) {
      if (!fact.holds() && fact.day() && fact.actual()) {
        days.add(fact.when().orElseThrow().first());
      }
    }
    return days;
  }
}
