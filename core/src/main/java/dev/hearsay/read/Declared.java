package dev.hearsay.read;

import dev.hearsay.text.Document;
import dev.hearsay.text.PublicationTime;
import java.util.List;
import java.util.Optional;

/**
 * What a container says about an article besides the article itself: the fields of a JSON object,
 * the headers of a mail. It goes before what the article's own page says, and before the caller's
 * defaults.
 */
record Declared(
    Optional<String> url,
    Optional<String> outlet,
    Optional<String> title,
    List<String> byline,
    Optional<PublicationTime> published,
    Optional<PublicationTime> updated,
    Optional<String> language) {

  static final Declared NOTHING =
      new Declared(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  Declared {
    byline = List.copyOf(byline);
  }

  /** Tells a builder all that is declared. */
  void tell(DocumentBuilder builder) {
    url.ifPresent(builder::canonicalUri);
    outlet.ifPresent(builder::outlet);
    title.ifPresent(builder::title);
    byline.forEach(builder::author);
    published.ifPresent(builder::published);
    updated.ifPresent(builder::updated);
    language.ifPresent(builder::language);
  }

  /** The document with what is declared in place of what it said itself. */
  Document amend(Document document) {
    return new Document(
        document.id(),
        document.uri(),
        outlet.or(document::outlet),
        title.or(document::title),
        byline.isEmpty() ? document.byline() : byline,
        published.or(document::published),
        updated.or(document::updated),
        language.or(document::language),
        document.canonicalUri().or(() -> url),
        document.credits(),
        document.links(),
        document.text(),
        document.blocks(),
        document.damage());
  }

  /** {@link #amend(Document)} where there is a document. */
  Outcome amend(Outcome outcome) {
    return outcome instanceof Outcome.Read read
        ? new Outcome.Read(amend(read.document()))
        : outcome;
  }
}
