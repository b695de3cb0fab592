package dev.hearsay.read;

import dev.hearsay.read.html.HtmlBlock;
import dev.hearsay.text.Block;
import dev.hearsay.text.Damage;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Link;
import dev.hearsay.text.PublicationTime;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Collects what a reader finds in an input and makes the {@link Document}: the one home of offsets,
 * of the blank line between blocks, of credits and of the defaults that the caller gave.
 *
 * <p>There are two ways to give it text. A reader of marked-up formats feeds blocks piece by piece:
 * {@link #startBlock}, {@link #append}, {@link #lineBreak}, {@link #startLink}, {@link #endLink},
 * {@link #endBlock}; white space is collapsed as a browser would, blocks that stay empty leave no
 * trace. A reader whose characters must stay exactly as they are starts with {@link #around} and
 * says where the blocks lie. One builder makes one document and serves one thread.
 */
final class DocumentBuilder {

  private static final String BETWEEN_BLOCKS = "\n\n";

  private final String uri;
  private final ReadOptions options;
  private final Optional<String> fixedText;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Damage> damage = new ArrayList<>();
  private final List<String> byline = new ArrayList<>();

  private Optional<String> outlet = Optional.empty();
  private Optional<String> title = Optional.empty();
  private Optional<PublicationTime> published = Optional.empty();
  private Optional<PublicationTime> updated = Optional.empty();
  private Optional<String> language = Optional.empty();
  private Optional<String> canonicalUri = Optional.empty();

  private Optional<Block.Kind> openKind = Optional.empty();
  private int blockStart;
  private Optional<String> pendingSpace = Optional.empty();
  private Optional<String> linkTarget = Optional.empty();
  private int linkStart;

  DocumentBuilder(String uri, ReadOptions options) {
    this(uri, options, Optional.empty());
  }

  private DocumentBuilder(String uri, ReadOptions options, Optional<String> fixedText) {
    this.uri = uri;
    this.options = options;
    this.fixedText = fixedText;
  }

  /** A document whose text is exactly {@code text}; its blocks are given as spans. */
  static DocumentBuilder around(String uri, String text, ReadOptions options) {
    return new DocumentBuilder(uri, options, Optional.of(text));
  }

  /** A document of blocks read from HTML, their text as it is. */
  static DocumentBuilder ofBlocks(String uri, List<HtmlBlock> blocks, ReadOptions options) {
    StringBuilder text = new StringBuilder();
    List<Block> placed = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (HtmlBlock block : blocks) {
      if (text.length() > 0) {
        text.append(BETWEEN_BLOCKS);
      }
      int start = text.length();
      text.append(block.text());
      placed.add(new Block(new Span(start, text.length()), block.kind()));
      block.links().forEach(link -> links.add(new Link(link.anchor().shift(start), link.target())));
    }
    DocumentBuilder builder = around(uri, text.toString(), options);
    builder.blocks.addAll(placed);
    builder.links.addAll(links);
    return builder;
  }

  // Metadata: a blank value says nothing and leaves what is there.

  DocumentBuilder outlet(String name) {
    outlet = oneLine(name).or(() -> outlet);
    return this;
  }

  DocumentBuilder title(String headline) {
    title = oneLine(headline).or(() -> title);
    return this;
  }

  boolean hasTitle() {
    return title.isPresent();
  }

  /** Adds an author's name, without "By"; a name already there isn't added again. */
  DocumentBuilder author(String name) {
    oneLine(name).filter(author -> !byline.contains(author)).ifPresent(byline::add);
    return this;
  }

  DocumentBuilder published(PublicationTime time) {
    published = Optional.of(time);
    return this;
  }

  DocumentBuilder updated(PublicationTime time) {
    updated = Optional.of(time);
    return this;
  }

  /** As a BCP 47 tag; the underscore that some pages write ("en_US") becomes a hyphen. */
  DocumentBuilder language(String tag) {
    language = oneLine(tag.replace('_', '-')).or(() -> language);
    return this;
  }

  DocumentBuilder canonicalUri(String address) {
    canonicalUri = oneLine(address).or(() -> canonicalUri);
    return this;
  }

  /** Damage that only the reader can see, in offsets of the text so far. */
  DocumentBuilder damage(Damage found) {
    damage.add(found);
    return this;
  }

  // Text, fed block by block.

  /** Begins a block; one still open is ended first. */
  DocumentBuilder startBlock(Block.Kind kind) {
    if (fixedText.isPresent()) {
      throw new IllegalStateException("the text is fixed: blocks are given as spans");
    }
    endBlock();
    openKind = Optional.of(kind);
    blockStart = -1;
    return this;
  }

  /** Whether a block is open. */
  boolean inBlock() {
    return openKind.isPresent();
  }

  /**
   * Characters of the open block, any number of times; outside one, a paragraph is begun. Runs of
   * white space become one space and none begins or ends a block, except in {@link
   * Block.Kind#PREFORMATTED} blocks. A no-break space is a character of the text like any other.
   */
  DocumentBuilder append(CharSequence characters) {
    if (openKind.isEmpty()) {
      startBlock(Block.Kind.PARAGRAPH);
    }
    boolean preformatted = openKind.filter(Block.Kind.PREFORMATTED::equals).isPresent();
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (!isSpace(c)) {
        put(c);
      } else if (preformatted) {
        pendingSpace = Optional.of(pendingSpace.orElse("") + c);
      } else if (pendingSpace.isEmpty()) {
        pendingSpace = Optional.of(" ");
      }
    }
    return this;
  }

  /** A line break inside the block (HTML's {@code br}): sentences may run across it. */
  DocumentBuilder lineBreak() {
    pendingSpace = Optional.of("\n");
    return this;
  }

  /** What is appended from here on is the anchor of a link; anchors don't nest. */
  DocumentBuilder startLink(String target) {
    endLink();
    linkTarget = oneLine(target);
    linkStart = -1;
    return this;
  }

  /** Ends the open link, if any; one without words leaves no trace. */
  DocumentBuilder endLink() {
    recordLink();
    linkTarget = Optional.empty();
    return this;
  }

  /** Ends the open block, if any. A link still open goes on in the next block as a second link. */
  DocumentBuilder endBlock() {
    if (openKind.isPresent()) {
      recordLink();
      if (blockStart >= 0) {
        blocks.add(new Block(new Span(blockStart, text.length()), openKind.get()));
      }
      openKind = Optional.empty();
    }
    pendingSpace = Optional.empty();
    return this;
  }

  /** A whole block at once. */
  DocumentBuilder block(Block.Kind kind, CharSequence characters) {
    return startBlock(kind).append(characters).endBlock();
  }

  /** Offset of the next character; the text so far is shorter than this by what is pending. */
  int length() {
    return fixedText.map(String::length).orElse(text.length());
  }

  // Text that is there already.

  /** A block of the text given to {@link #around}, after the blocks given before. */
  DocumentBuilder block(Block.Kind kind, Span span) {
    if (fixedText.isEmpty()) {
      throw new IllegalStateException("no fixed text: blocks are fed as characters");
    }
    blocks.add(new Block(span, kind));
    return this;
  }

  /** A link by the span of its anchor. */
  DocumentBuilder link(Link link) {
    links.add(link);
    return this;
  }

  // The end.

  /** The document, or why there is none: without a letter or digit there is no text. */
  Outcome build() {
    endBlock();
    String words = fixedText.orElseGet(text::toString);
    if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return new Outcome.Skipped(uri, SkipReason.NO_TEXT, "no text found in it");
    }
    links.sort(Comparator.comparing(Link::anchor));
    damage.sort(Comparator.comparing(Damage::span));
    return new Outcome.Read(
        new Document(
            DocumentId.of(uri, words),
            uri,
            outlet.or(options::outlet),
            title,
            byline,
            published.or(options::published),
            updated,
            language,
            canonicalUri,
            CreditFinder.find(words, blocks),
            links,
            words,
            blocks,
            damage));
  }

  private void put(char c) {
    if (blockStart < 0) {
      if (!blocks.isEmpty()) {
        text.append(BETWEEN_BLOCKS);
      }
      blockStart = text.length();
    } else {
      pendingSpace.ifPresent(text::append);
    }
    pendingSpace = Optional.empty();
    if (linkTarget.isPresent() && linkStart < 0) {
      linkStart = text.length();
    }
    text.append(c);
  }

  private void recordLink() {
    if (linkTarget.isPresent() && linkStart >= 0) {
      links.add(new Link(new Span(linkStart, text.length()), linkTarget.get()));
    }
    linkStart = -1;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private static Optional<String> oneLine(String value) {
    String collapsed = value.strip().replaceAll("\\s+", " ");
    return collapsed.isEmpty() ? Optional.empty() : Optional.of(collapsed);
  }
}
