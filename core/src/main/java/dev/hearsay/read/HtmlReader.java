package dev.hearsay.read;

import dev.hearsay.read.html.HtmlBlock;
import dev.hearsay.read.html.HtmlPage;
import dev.hearsay.read.html.PageMetadata;
import dev.hearsay.text.Block;
import dev.hearsay.text.Link;
import dev.hearsay.text.PublicationTime;
import dev.hearsay.text.Span;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A web page to its document: the article's text, and what the page states about it. */
final class HtmlReader {

  private static final String BETWEEN_BLOCKS = "\n\n";

  private final ReadOptions options;

  HtmlReader(ReadOptions options) {
    this.options = options;
  }

  /**
   * Reads a page.
   *
   * @param declared encoding that the server or container stated, which may be wrong
   */
  Outcome read(byte[] bytes, Optional<Charset> declared, String uri) {
    if (bytes.length == 0) {
      return new Outcome.Skipped(uri, SkipReason.EMPTY, "nothing in it");
    }
    return read(HtmlCharset.decode(bytes, declared), uri);
  }

  /** Reads a page whose encoding is settled. */
  Outcome read(String html, String uri) {
    HtmlPage page = HtmlPage.parse(html, uri);
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (HtmlBlock block : page.article()) {
      if (text.length() > 0) {
        text.append(BETWEEN_BLOCKS);
      }
      int start = text.length();
      text.append(block.text());
      blocks.add(new Block(new Span(start, text.length()), block.kind()));
      block.links().forEach(link -> links.add(new Link(link.anchor().shift(start), link.target())));
    }
    DocumentBuilder builder = DocumentBuilder.around(uri, text.toString(), options);
    blocks.forEach(block -> builder.block(block.kind(), block.span()));
    links.forEach(builder::link);
    describe(builder, page.metadata());
    return builder.build();
  }

  private static void describe(DocumentBuilder builder, PageMetadata page) {
    page.title().ifPresent(builder::title);
    page.byline().forEach(builder::author);
    page.outlet().ifPresent(builder::outlet);
    page.language().ifPresent(builder::language);
    page.canonicalUri().ifPresent(builder::canonicalUri);
    Optional<PublicationTime> published = firstReadable(page.published());
    published.ifPresent(builder::published);
    firstReadable(page.updated())
        .filter(updated -> !published.equals(Optional.of(updated)))
        .ifPresent(builder::updated);
  }

  private static Optional<PublicationTime> firstReadable(List<String> dates) {
    return dates.stream().map(StatedTime::parse).flatMap(Optional::stream).findFirst();
  }
}
