package dev.hearsay.attribution.linear;

/**
 * A role span and the paragraph it stands in.
 *
 * @param paragraph index among the document's passages
 */
public record PlacedSpan(int paragraph, RoleSpan span) {}
