package dev.hearsay.event;

import java.util.Set;

/**
 * What must stand, or must not stand, around a word for it to tell an event.
 *
 * @param slot of an {@link Argument}
 * @param classes of which what fills it is one; empty where anything may
 */
record Condition(Demand demand, String slot, Set<String> classes) {

  enum Demand {
    /** Something fills the slot. */
    MUST,
    /** If something fills the slot, it is of the classes. */
    IF_ANY,
    /** Nothing fills the slot. */
    MUST_NOT
  }

  Condition {
    classes = Set.copyOf(classes);
  }

  static Condition parse(String text) {
    Demand demand =
        switch (text.charAt(0)) {
          case '!' -> Demand.MUST_NOT;
          case '?' -> Demand.IF_ANY;
          default -> Demand.MUST;
        };
    String rest = demand == Demand.MUST ? text : text.substring(1);
    int equals = rest.indexOf('=');
    return equals < 0
        ? new Condition(demand, rest, Set.of())
        : new Condition(
            demand, rest.substring(0, equals), Set.of(rest.substring(equals + 1).split("\\+", -1)));
  }
}
