package dev.hearsay.app.casefile;

import java.util.Optional;

/**
 * An outlet with what the register says of it.
 *
 * @param documents newest versions that name it
 * @param trusted empty where nobody has said so
 * @param family outlets of one family count as one
 * @param wire whose copy it prints
 */
public record OutletRow(
    String name,
    long documents,
    Optional<Boolean> trusted,
    Optional<String> family,
    Optional<String> wire) {}
