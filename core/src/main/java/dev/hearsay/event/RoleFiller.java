package dev.hearsay.event;

import dev.hearsay.text.Span;
import java.util.Optional;

/**
 * Who or what fills a role of an event.
 *
 * @param span the words of the noun phrase that say so
 * @param entity identifier of the entity that they mean, where they mean one
 */
public record RoleFiller(EventRole role, Span span, Optional<String> entity) {}
