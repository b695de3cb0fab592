package dev.hearsay.app.casefile;

import java.util.Optional;

/**
 * What the register says of an outlet.
 *
 * @param name as documents name it
 * @param trusted empty where that is left open
 * @param family outlets of one family count as one where families are counted
 * @param wire whose copy it prints; counts as its family where it has none
 */
public record OutletEntry(
    String name, Optional<Boolean> trusted, Optional<String> family, Optional<String> wire) {}
