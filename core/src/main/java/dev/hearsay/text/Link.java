package dev.hearsay.text;

/**
 * An outgoing link in the article's text.
 *
 * @param anchor the linked words
 * @param target absolute URI where it could be resolved, else as written
 */
public record Link(Span anchor, String target) {}
