package dev.hearsay.mention;

/**
 * A name where it stands in the text, before it is known which other names mean the same.
 *
 * @param from index of its first word
 * @param to one past the index of its last word
 * @param title the words before it that say who it is, in lower case and without dots at their
 *     ends; empty where there are none
 * @param outlet whether it names an outlet
 * @param certain whether its type is known from lists or its own words rather than guessed
 */
record NameMention(
    int from,
    int to,
    Entity.Type type,
    Gender gender,
    String title,
    boolean outlet,
    boolean certain) {}
