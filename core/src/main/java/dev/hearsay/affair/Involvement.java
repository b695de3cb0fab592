package dev.hearsay.affair;

import dev.hearsay.event.EventRole;

/**
 * Who takes part in an event, and how.
 *
 * @param actor identifier of the {@link Actor}
 */
public record Involvement(EventRole role, String actor) {}
