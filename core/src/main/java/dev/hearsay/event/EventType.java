package dev.hearsay.event;

import java.util.Locale;

/** What kind of thing happens. */
public enum EventType {
  /** Parties bind themselves, or one of them gives its word. */
  AGREEMENT,
  /** A court or an authority tells someone to do something or to leave it. */
  ORDER,
  /** Someone, or a ship, is taken or held. */
  CUSTODY,
  /** Someone or something is moved or handed over from one place or hand to another. */
  TRANSFER,
  /** People are handed over against others. */
  EXCHANGE,
  /** Who was held is let go. */
  RELEASE,
  /** Someone is said, in court or outside, to have done wrong. */
  ACCUSATION,
  /** Someone tells what they saw or lived through, or gives evidence. */
  TESTIMONY,
  /** Someone is kept from harm, from being handed over or from prosecution. */
  PROTECTION,
  /** Someone is hurt or killed, or something is attacked. */
  VIOLENCE;

  /** The type's name in the JSON. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
