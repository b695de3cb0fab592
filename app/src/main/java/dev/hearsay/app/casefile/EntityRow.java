package dev.hearsay.app.casefile;

import dev.hearsay.mention.Entity;

/**
 * A person or an organisation in a list.
 *
 * @param id good for an address; stays the same while its earliest mention does
 * @param name the fullest that a document gives
 * @param documents how many name it
 */
public record EntityRow(String id, Entity.Type type, String name, int documents) {}
