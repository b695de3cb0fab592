package dev.hearsay.text;

import java.util.List;
import java.util.Optional;

/**
 * One article, its text fixed. Every offset anywhere in Hearsay refers to {@link #text()} as it
 * stands here; nothing normalises, trims or repairs it later.
 *
 * @param uri where it was found: a URL, or a file's path; inside an archive or feed, the item's own
 *     URL where it has one
 * @param outlet the name of who published it ("The Independent")
 * @param byline names of the authors, without "By"
 * @param language BCP 47 tag as declared ("en", "en-GB")
 * @param canonicalUri what the page itself declares as its address
 * @param credits agencies and outlets the text names as its origin, in text order
 * @param links outgoing links of the article's text, in text order
 * @param blocks the paragraphs, headings, list items, in text order, not overlapping
 * @param damage what the reader alone could see (an archive record cut short); damage seen in the
 *     text itself is found by the analysis
 */
public record Document(
    DocumentId id,
    String uri,
    Optional<String> outlet,
    Optional<String> title,
    List<String> byline,
    Optional<PublicationTime> published,
    Optional<PublicationTime> updated,
    Optional<String> language,
    Optional<String> canonicalUri,
    List<Credit> credits,
    List<Link> links,
    String text,
    List<Block> blocks,
    List<Damage> damage) {

  public Document {
    byline = List.copyOf(byline);
    credits = List.copyOf(credits);
    links = List.copyOf(links);
    blocks = List.copyOf(blocks);
    damage = List.copyOf(damage);
    Span whole = new Span(0, text.length());
    int end = 0;
    for (Block block : blocks) {
      if (block.span().start() < end || !whole.contains(block.span())) {
        throw new IllegalArgumentException(
            uri + ": block " + block + " overlaps or leaves the text");
      }
      end = block.span().end();
    }
    credits.forEach(credit -> requireInside(whole, credit.span(), uri));
    links.forEach(link -> requireInside(whole, link.anchor(), uri));
    damage.forEach(found -> requireInside(whole, found.span(), uri));
  }

  /**
   * A document of which only the text is known.
   *
   * @param language BCP 47 tag, empty where it isn't known
   */
  public static Document ofText(
      String uri, Optional<String> language, String text, List<Block> blocks) {
    return new Document(
        DocumentId.of(uri, text),
        uri,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        language,
        Optional.empty(),
        List.of(),
        List.of(),
        text,
        blocks,
        List.of());
  }

  private static void requireInside(Span whole, Span span, String uri) {
    if (!whole.contains(span)) {
      throw new IllegalArgumentException(uri + ": span " + span + " leaves the text");
    }
  }
}
