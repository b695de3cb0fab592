package dev.hearsay.read;

import dev.hearsay.read.html.HtmlPage;
import dev.hearsay.read.html.PageMetadata;
import dev.hearsay.text.PublicationTime;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** A web page to its document: the article's text, and what the page states about it. */
final class HtmlReader {

  /** Every tag costs some hundred bytes of memory; articles have a few thousand. */
  private static final int MAXIMUM_TAGS = 500_000;

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
    if (holdsTooManyTags(html)) {
      return new Outcome.Skipped(
          uri, SkipReason.TOO_LARGE, "a page of more than " + MAXIMUM_TAGS + " tags");
    }
    HtmlPage page = HtmlPage.parse(html, uri);
    DocumentBuilder builder = DocumentBuilder.ofBlocks(uri, page.article(), options);
    describe(builder, page.metadata());
    return builder.build();
  }

  private static boolean holdsTooManyTags(String html) {
    int tags = 0;
    for (int at = html.indexOf('<');
        at >= 0 && tags <= MAXIMUM_TAGS;
        at = html.indexOf('<', at + 1)) {
      tags++;
    }
    return tags > MAXIMUM_TAGS;
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
