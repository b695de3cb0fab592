package dev.hearsay.text;

/**
 * Words by which a document names the agency or outlet it took text from: a dateline ("WASHINGTON
 * (AP) —"), a sign-off ("— AFP"), a reporting line ("Reporting by …").
 *
 * @param span the words, in the document's text
 * @param agency the agency's or outlet's name as commonly written ("AP", "Reuters"); a person's
 *     name where the line credits reporters only
 */
public record Credit(Span span, String agency) {}
