package dev.hearsay.read.html;

import java.util.List;
import java.util.Optional;

/**
 * What a page states about itself.
 *
 * @param title headline, without the outlet's name behind it
 * @param byline names of authors, cleaned of "By", roles and addresses
 * @param published dates of publication as written, the most reliable statement first; not every
 *     one need be readable
 * @param updated dates of the last change, likewise
 * @param outlet name of who published it; the host name when the page gives none
 * @param language BCP 47 tag as declared
 * @param canonicalUri absolute
 */
public record PageMetadata(
    Optional<String> title,
    List<String> byline,
    List<String> published,
    List<String> updated,
    Optional<String> outlet,
    Optional<String> language,
    Optional<String> canonicalUri) {

  public PageMetadata {
    byline = List.copyOf(byline);
    published = List.copyOf(published);
    updated = List.copyOf(updated);
  }
}
