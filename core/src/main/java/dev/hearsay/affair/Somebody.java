package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.event.EventRole;
import dev.hearsay.mention.Entity;
import java.util.List;
import java.util.Map;

/**
 * Whether words in a role can stand for somebody, or for something that can be held: a parser puts
 * there what else stands near, such as hours, heads and belts.
 */
final class Somebody {

  private static final List<String> PEOPLE =
      List.of(
          "people",
          "prisoner",
          "judge",
          "authority",
          "force",
          "child",
          "party",
          "family",
          "settler",
          "protected",
          "police",
          "guard",
          "captor",
          "captive",
          "refugee",
          "troop",
          "minister",
          "diplomat",
          "commander",
          "delegate",
          "official",
          "envoy",
          "team",
          "candidate",
          "voters");

  /** What can be seized, held or hit beside people. */
  private static final List<String> THINGS =
      List.of(
          "vessel",
          "vehicle",
          "ship",
          "goods",
          "cargo",
          "remains",
          "substance",
          "money",
          "weapon",
          "mail");

  /** What can be hit as well. */
  private static final List<String> HOUSES = List.of("place", "facility");

  private static final List<String> BODIES =
      List.of("body", "state-noun", "state-body", "organ", "crew", "newspeople", "rest", "office");

  private final ActorWords words;

  Somebody(ActorWords words) {
    this.words = words;
  }

  /** Whether who fills a role can. Who has a name, or is a group of people, does. */
  boolean is(Analysis analysis, Participant participant, Map<String, Entity> entities) {
    EventRole role = participant.filler().role();
    if (participant.kind() != Participant.Kind.NAMELESS || isWhere(role)) {
      return true;
    }
    Description description = participant.description();
    String head = description.head();
    if (description.pronoun() || head.isEmpty()) {
      return true;
    }
    if (isTime(analysis, participant)) {
      return false;
    }
    boolean person =
        words.isPeople(head)
            || PEOPLE.stream().anyMatch(list -> words.isOf(head, list))
            || BODIES.stream().anyMatch(list -> words.is(head, list))
            || participant.chain().map(entities::get).filter(Somebody::acts).isPresent();
    boolean thing =
        canBeThing(role)
            && (words.isVessel(head)
                || THINGS.stream().anyMatch(list -> words.isOf(head, list))
                || (role != EventRole.HELD
                    && HOUSES.stream().anyMatch(list -> words.isOf(head, list))));
    return person || thing;
  }

  /** Anything can be where, or what an order or a deal is about. */
  private static boolean isWhere(EventRole role) {
    return switch (role) {
      case PLACE, FROM, TO, SUBJECT -> true;
      default -> false;
    };
  }

  private static boolean canBeThing(EventRole role) {
    return switch (role) {
      case HELD, VICTIM, PROTECTED -> true;
      default -> false;
    };
  }

  private static boolean acts(Entity entity) {
    return switch (entity.type()) {
      case PERSON, ORG, GROUP -> true;
      case PLACE, FACILITY, LAW, EVENT, WORK -> false;
    };
  }

  private static boolean isTime(Analysis analysis, Participant participant) {
    return analysis.times().stream()
        .anyMatch(timex -> timex.span().contains(participant.filler().span()));
  }
}
