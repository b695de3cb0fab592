package dev.hearsay.event;

import java.util.Locale;

/** What somebody or something has to do with an event. */
public enum EventRole {
  /** Who agrees with another. */
  PARTY,
  /** Who owes something by an agreement or a promise. */
  OBLIGED,
  /** To whom it is owed, or in whose favour something is done. */
  BENEFICIARY,
  /** What an agreement or order is about. */
  SUBJECT,
  /** Who orders, or who grants protection. */
  AUTHORITY,
  /** Who is ordered. */
  ADDRESSEE,
  /** Who holds someone, or did until now. */
  HOLDER,
  /** Who or what is held, moved, exchanged or let go. */
  HELD,
  /** Whence. */
  FROM,
  /** Whither, or into whose hands. */
  TO,
  /** Who does it: moves someone, accuses, hurts. */
  AGENT,
  /** Who is accused. */
  ACCUSED,
  /** Who testifies. */
  WITNESS,
  /** Who is protected. */
  PROTECTED,
  /** Who or what is hurt. */
  VICTIM,
  /** Where. */
  PLACE;

  /** The role's name in the JSON. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
