package dev.hearsay.event;

import java.util.Optional;

/**
 * What others call an event of a type: the event types of PLOVER (Halterman and others, 2023), and
 * the schemata of FollowTheMoney. Where one has no word for it there is none here, rather than the
 * nearest.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><th>type</th><th>PLOVER</th><th>FollowTheMoney</th></tr>
 *   <tr><td>agreement</td><td>AGREE</td><td>Event; Contract is for procurement only</td></tr>
 *   <tr><td>order</td><td>none; a ban or an emergency may be COERCE</td><td>Event</td></tr>
 *   <tr><td>custody</td><td>COERCE; by captors that are no state ASSAULT</td><td>Event</td></tr>
 *   <tr><td>transfer</td><td>COERCE out of a country, else none</td><td>Trip; of money Payment</td></tr>
 *   <tr><td>exchange</td><td>COOPERATE</td><td>Event</td></tr>
 *   <tr><td>release</td><td>RETREAT</td><td>Event</td></tr>
 *   <tr><td>accusation</td><td>ACCUSE; a charge by a state COERCE</td><td>Event</td></tr>
 *   <tr><td>testimony</td><td>none</td><td>Event</td></tr>
 *   <tr><td>protection</td><td>none</td><td>Event</td></tr>
 *   <tr><td>violence</td><td>ASSAULT</td><td>Event</td></tr>
 * </table>
 */
public final class FieldCodes {

  private FieldCodes() {}

  /** The type of PLOVER that every event of a type has; none where it depends or there is none. */
  public static Optional<String> plover(EventType type) {
    return switch (type) {
      case AGREEMENT -> Optional.of("AGREE");
      case EXCHANGE -> Optional.of("COOPERATE");
      case RELEASE -> Optional.of("RETREAT");
      case ACCUSATION -> Optional.of("ACCUSE");
      case VIOLENCE -> Optional.of("ASSAULT");
      case CUSTODY -> Optional.of("COERCE");
      case ORDER, TRANSFER, TESTIMONY, PROTECTION -> Optional.empty();
    };
  }

  /** The schema of FollowTheMoney that has room for an event of a type. */
  public static String followTheMoney(EventType type) {
    return switch (type) {
      case TRANSFER -> "Trip";
      case AGREEMENT,
          ORDER,
          CUSTODY,
          EXCHANGE,
          RELEASE,
          ACCUSATION,
          TESTIMONY,
          PROTECTION,
          VIOLENCE ->
          "Event";
    };
  }
}
