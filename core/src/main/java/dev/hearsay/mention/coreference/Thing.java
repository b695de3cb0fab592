package dev.hearsay.mention.coreference;

import dev.hearsay.mention.Entity;

/** What kind of thing a phrase or a group of phrases is about, as far as known. */
public enum Thing {
  PERSON,
  PEOPLE,
  ORGANISATION,
  PLACE,
  OTHER,
  UNKNOWN;

  static Thing of(Entity.Type type) {
    return switch (type) {
      case PERSON -> PERSON;
      case GROUP -> PEOPLE;
      case ORG -> ORGANISATION;
      case PLACE, FACILITY -> PLACE;
      case LAW, EVENT, WORK -> OTHER;
    };
  }

  /** Whether two can be one. */
  boolean agreesWith(Thing other) {
    return this == other
        || this == UNKNOWN
        || other == UNKNOWN
        || (this == ORGANISATION && other == PLACE)
        || (this == PLACE && other == ORGANISATION)
        || (this == ORGANISATION && other == PEOPLE)
        || (this == PEOPLE && other == ORGANISATION);
  }
}
