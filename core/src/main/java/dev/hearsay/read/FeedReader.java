package dev.hearsay.read;

import dev.hearsay.read.feed.Delivery;
import dev.hearsay.read.feed.Feed;
import dev.hearsay.read.feed.FeedItem;
import dev.hearsay.read.feed.FeedParser;
import dev.hearsay.read.feed.FeedPerson;
import dev.hearsay.read.feed.FeedText;
import dev.hearsay.read.feed.FeedTime;
import dev.hearsay.read.html.HtmlBlock;
import dev.hearsay.read.html.HtmlFragment;
import dev.hearsay.text.PublicationTime;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes a document of every item of a feed, from the item's own text. The page that an item links
 * to isn't fetched.
 *
 * <p>The text of a document is the item's longest content, else its summary, else its title. Its
 * outlet is the feed that the item names as its source, else the feed. Its date is when the item
 * was published; feeds that give one date only, and call it the last change, mean that.
 */
final class FeedReader {

  private static final int HEAD = 4096;
  private static final Pattern FEED =
      Pattern.compile("<(?:\\w{1,20}:)?(?:rss|rdf|feed|channel)[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern PAGE =
      Pattern.compile("<(?:html|head|body)[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|$)");
  private static final Pattern JSON_FEED =
      Pattern.compile("^[^\\w<]*\\{.*\"https?://(?:www\\.)?jsonfeed\\.org/version", Pattern.DOTALL);

  private final ReadOptions options;

  FeedReader(ReadOptions options) {
    this.options = options;
  }

  /**
   * Whether bytes begin like a feed: cheap, for telling formats apart. Says no to HTML pages that
   * merely mention one.
   *
   * @param head the first bytes; some thousands are enough
   */
  static boolean looksLikeFeed(byte[] head) {
    int length = Math.min(head.length, HEAD);
    // Zero bytes are half of every ASCII character in the wider encodings.
    String start = new String(head, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
    String bare = COMMENT.matcher(start).replaceAll("");
    if (JSON_FEED.matcher(bare).find()) {
      return true;
    }
    int feed = firstMatch(FEED, bare);
    int page = firstMatch(PAGE, bare);
    return feed >= 0 && (page < 0 || page > feed);
  }

  /**
   * Reads every item.
   *
   * @param declaredContentType the {@code Content-Type} header, where there was one
   * @param uri where the feed was found; relative addresses are resolved against it
   */
  void read(
      byte[] bytes, Optional<String> declaredContentType, String uri, Consumer<Outcome> sink) {
    Optional<Feed> feed =
        FeedParser.parse(bytes, new Delivery(uri, declaredContentType, Optional.empty()));
    if (feed.isEmpty()) {
      sink.accept(new Outcome.Skipped(uri, SkipReason.MALFORMED, "no feed found in it"));
      return;
    }
    List<FeedItem> items = feed.get().items();
    if (items.isEmpty()) {
      sink.accept(new Outcome.Skipped(uri, SkipReason.EMPTY, "the feed has no items"));
    }
    for (int i = 0; i < items.size(); i++) {
      sink.accept(read(feed.get(), items.get(i), uri + "#item-" + (i + 1)));
    }
  }

  private Outcome read(Feed feed, FeedItem item, String position) {
    String uri = item.link().or(item::id).map(FeedReader::oneLine).orElse(position);
    List<HtmlBlock> blocks =
        bodies(item)
            .map(FeedReader::blocks)
            .filter(it -> !it.isEmpty())
            .findFirst()
            .orElse(List.of());
    if (blocks.isEmpty()) {
      return new Outcome.Skipped(
          uri, SkipReason.NO_TEXT, "the item has neither content nor summary nor title");
    }
    DocumentBuilder builder = DocumentBuilder.ofBlocks(uri, blocks, options);
    describe(builder, feed, item);
    return builder.build();
  }

  private static void describe(DocumentBuilder builder, Feed feed, FeedItem item) {
    item.source()
        .flatMap(Feed::title)
        .or(feed::title)
        .ifPresent(outlet -> builder.outlet(outlet.plain()));
    item.title().ifPresent(title -> builder.title(title.plain()));
    item.link().ifPresent(builder::canonicalUri);
    item.language().or(feed::language).ifPresent(builder::language);
    Optional<PublicationTime> updated = item.updated().flatMap(FeedTime::time);
    Optional<PublicationTime> published =
        item.published().flatMap(FeedTime::time).or(() -> updated);
    published.ifPresent(builder::published);
    updated.filter(time -> !published.equals(Optional.of(time))).ifPresent(builder::updated);
    for (FeedPerson author : item.authors().isEmpty() ? feed.authors() : item.authors()) {
      author.name().map(Byline::names).ifPresent(names -> names.forEach(builder::author));
    }
  }

  /** What may be the item's text, the best first. */
  private static Stream<FeedText> bodies(FeedItem item) {
    Stream<FeedText> contents =
        item.contents().stream()
            // text of other types is a picture or a program
            .filter(content -> content.isMarkup() || content.type().startsWith("text/"))
            .sorted(Comparator.comparingInt((FeedText text) -> text.value().length()).reversed());
    return Stream.of(contents, item.summary().stream(), item.title().stream())
        .flatMap(Function.identity());
  }

  /** The blocks that say anything. */
  private static List<HtmlBlock> blocks(FeedText text) {
    Stream<HtmlBlock> blocks =
        text.isMarkup()
            ? HtmlFragment.blocks(text.value(), text.base().orElse("")).stream()
            : TextBlocks.find(text.value(), 0).stream()
                .map(it -> new HtmlBlock(it.kind(), it.span().of(text.value()), List.of()));
    return blocks
        .filter(block -> block.text().codePoints().anyMatch(Character::isLetterOrDigit))
        .toList();
  }

  private static String oneLine(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  private static int firstMatch(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.start() : -1;
  }
}
