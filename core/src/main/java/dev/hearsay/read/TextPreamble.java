package dev.hearsay.read;

import dev.hearsay.text.Block;
import dev.hearsay.text.PublicationTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a plain text says about itself before the story begins: header lines ("Title: …",
 * "Published: …"), a headline, a byline, a date line. It is conservative: one header line alone is
 * taken for text, unless it names a thing that only headers name.
 */
final class TextPreamble {

  private static final int LINES = 12;
  private static final int BLOCKS_AFTER_TITLE = 5;
  private static final int SHORTEST_STORY_BLOCK = 80;

  private static final Pattern HEADER =
      Pattern.compile("([A-Za-z][A-Za-z _-]{1,20}):[ \\t]+(\\S.*)");
  private static final Set<String> NAMES =
      Set.of(
          "title",
          "headline",
          "source",
          "outlet",
          "publication",
          "publisher",
          "site",
          "date",
          "published",
          "publish date",
          "publication date",
          "date published",
          "updated",
          "last updated",
          "modified",
          "author",
          "authors",
          "by",
          "byline",
          "url",
          "link",
          "language",
          "section",
          "tags",
          "keywords",
          "category",
          "retrieved",
          "accessed");
  private static final Set<String> TELLING = Set.of("title", "headline", "url", "published");
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?:(published|posted|updated|last updated|modified|first published)"
              + "(?:\\s+(?:on|at))?:?\\s+)?(.{6,60})",
          Pattern.CASE_INSENSITIVE);

  private final String text;
  private final DocumentBuilder builder;

  private TextPreamble(String text, DocumentBuilder builder) {
    this.text = text;
    this.builder = builder;
  }

  /** Reads header lines into {@code builder}; answers where the text after them begins. */
  static int readHeaders(String text, DocumentBuilder builder) {
    return new TextPreamble(text, builder).headers();
  }

  /** Reads headline, byline and date line among the first blocks into {@code builder}. */
  static void readOpening(String text, List<Block> blocks, DocumentBuilder builder) {
    new TextPreamble(text, builder).opening(blocks);
  }

  private int headers() {
    List<TextLine> lines = TextLine.of(text.substring(0, Math.min(text.length(), 4096)), 0);
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    boolean fenced = first < lines.size() && lines.get(first).of(text).equals("---");
    int start = fenced ? first + 1 : first;
    int count = 0;
    boolean telling = false;
    int next = start;
    while (next < Math.min(lines.size(), start + LINES)) {
      Matcher header = HEADER.matcher(lines.get(next).of(text));
      if (!header.matches() || !NAMES.contains(name(header))) {
        break;
      }
      telling |= TELLING.contains(name(header));
      count++;
      next++;
    }
    boolean separated =
        next < lines.size()
            && (lines.get(next).isBlank() || lines.get(next).of(text).equals("---"));
    if (!separated || !(count > 2 || (count > 1 && telling))) {
      return 0;
    }
    for (TextLine line : lines.subList(start, next)) {
      Matcher header = HEADER.matcher(line.of(text));
      if (header.matches()) {
        keep(name(header), header.group(2).replaceAll("^[\"']|[\"']$", ""));
      }
    }
    return lines.get(next).isBlank() ? lines.get(next).start() : lines.get(next).end();
  }

  private static String name(Matcher header) {
    return header.group(1).replace('_', ' ').replace('-', ' ').toLowerCase(Locale.ROOT);
  }

  private void keep(String name, String value) {
    switch (name) {
      case "title", "headline" -> builder.title(value);
      case "source", "outlet", "publication", "publisher", "site" -> builder.outlet(value);
      case "date", "published", "publish date", "publication date", "date published" ->
          StatedTime.parse(value).ifPresent(builder::published);
      case "updated", "last updated", "modified" ->
          StatedTime.parse(value).ifPresent(builder::updated);
      case "author", "authors", "by", "byline" -> Byline.names(value).forEach(builder::author);
      case "url", "link" -> builder.canonicalUri(value);
      case "language" -> builder.language(value);
      default -> {
        // known as a header, but not ours to keep
      }
    }
  }

  private void opening(List<Block> blocks) {
    boolean titled =
        !blocks.isEmpty() && blocks.get(0).kind() == Block.Kind.HEADING && isClearTitle(blocks);
    if (titled && !builder.hasTitle()) {
      builder.title(words(blocks.get(0)));
    }
    int last = Math.min(blocks.size(), BLOCKS_AFTER_TITLE);
    for (Block block : blocks.subList(0, last)) {
      String words = words(block);
      Byline.ofLine(words).forEach(builder::author);
      readDate(words);
    }
  }

  /** Followed by a byline, a date or a real paragraph; not by another short line. */
  private boolean isClearTitle(List<Block> blocks) {
    if (blocks.size() < 2) {
      return false;
    }
    String next = words(blocks.get(1));
    return next.length() >= SHORTEST_STORY_BLOCK
        || TextBlocks.endsSentence(next)
        || !Byline.ofLine(next).isEmpty()
        || StatedTime.parse(next).isPresent();
  }

  private void readDate(String words) {
    Matcher line = DATE_LINE.matcher(words);
    if (!line.matches()) {
      return;
    }
    Optional<PublicationTime> time = StatedTime.parse(line.group(2));
    String verb = line.group(1) == null ? "" : line.group(1).toLowerCase(Locale.ROOT);
    boolean update = verb.endsWith("updated") || verb.equals("modified");
    time.ifPresent(update ? builder::updated : builder::published);
  }

  private String words(Block block) {
    return block.span().of(text);
  }
}
