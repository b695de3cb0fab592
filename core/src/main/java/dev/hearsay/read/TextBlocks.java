package dev.hearsay.read;

import dev.hearsay.text.Block;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The blocks of a plain text: paragraphs by blank lines; where lines are wrapped at a column, lines
 * that go on make one block; where every line is a paragraph, each is a block of its own. Lines
 * without a letter or digit only separate.
 */
final class TextBlocks {

  /** Lines that a program or typist wrapped are rarely longer. */
  private static final int WIDEST_WRAP = 120;

  private static final int NARROWEST_WRAP = 40;
  private static final int LONGEST_HEADING = 110;
  private static final int MOST_HEADING_WORDS = 18;
  private static final int TABLE_TABS = 2;

  private static final Pattern NUMBERED =
      Pattern.compile("(?:\\d{1,3}[.)]|\\(?[a-z]\\))\\s+(?=\\S)");
  private static final Pattern BULLET = Pattern.compile("[-*+•–‣◦▪●·]\\s+(?=\\S)");
  private static final Pattern QUOTED = Pattern.compile("(?:>\\s?)+");
  private static final Pattern MARKDOWN_HEADING = Pattern.compile("#{1,6}\\s+(?=\\S)");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:;][\"'”’»)\\]]*$");
  private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}|~{3,}");

  private final String text;
  private final List<TextLine> lines;
  private final boolean bulleted;

  /** Column at which lines are wrapped; 0 when they aren't. */
  private final int wrap;

  private TextBlocks(String text, int from) {
    this.text = text;
    this.lines = TextLine.of(text, from);
    this.bulleted = lines.stream().filter(line -> looksAt(BULLET, line)).count() > 1;
    this.wrap = wrapColumn();
  }

  /** The blocks of {@code text} from an offset on, in order. */
  static List<Block> find(String text, int from) {
    return new TextBlocks(text, from).find();
  }

  /** Whether words end as a sentence ends, closing quotation marks and brackets aside. */
  static boolean endsSentence(CharSequence words) {
    return SENTENCE_END.matcher(words).find();
  }

  private List<Block> find() {
    List<Block> blocks = new ArrayList<>();
    int first = 0;
    while (first < lines.size()) {
      if (!hasWords(lines.get(first))) {
        first++;
        continue;
      }
      int last = first;
      while (last + 1 < lines.size() && goesOn(first, last)) {
        last++;
      }
      blocks.add(block(first, last, blocks.isEmpty()));
      first = last + 1;
    }
    return blocks;
  }

  private Block block(int first, int last, boolean opening) {
    TextLine line = lines.get(first);
    Span whole = new Span(line.start(), lines.get(last).end());
    String words = whole.of(text);
    Matcher markdown = MARKDOWN_HEADING.matcher(words);
    if (first == last && markdown.lookingAt()) {
      return new Block(new Span(whole.start() + markdown.end(), whole.end()), Block.Kind.HEADING);
    }
    if (looksAt(QUOTED, line)) {
      return new Block(afterMarker(QUOTED, whole), Block.Kind.QUOTATION);
    }
    if (isListItem(line)) {
      Pattern marker = looksAt(BULLET, line) ? BULLET : NUMBERED;
      return new Block(afterMarker(marker, whole), Block.Kind.LIST_ITEM);
    }
    if (first == last && words.chars().filter(c -> c == '\t').count() >= TABLE_TABS) {
      return new Block(whole, Block.Kind.TABLE_ROW);
    }
    boolean heading = first == last && isHeading(first, words, opening);
    return new Block(whole, heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH);
  }

  private Span afterMarker(Pattern marker, Span span) {
    Matcher matcher = marker.matcher(text).region(span.start(), span.end());
    boolean found = matcher.lookingAt();
    Span rest = new Span(found ? matcher.end() : span.start(), span.end());
    return rest.of(text).codePoints().anyMatch(Character::isLetterOrDigit) ? rest : span;
  }

  /** Whether the block that runs from {@code first} to {@code last} goes on in the next line. */
  private boolean goesOn(int first, int last) {
    TextLine line = lines.get(last);
    TextLine next = lines.get(last + 1);
    if (!hasWords(next)
        || looksAt(QUOTED, line) != looksAt(QUOTED, next)
        || isListItem(next)
        || looksAt(MARKDOWN_HEADING, line)
        || looksAt(MARKDOWN_HEADING, next)) {
      return false;
    }
    boolean hanging = isListItem(lines.get(first));
    if (next.indent() > line.indent() + 1 && !hanging) {
      return false;
    }
    if (wrap > 0 && line.length() <= WIDEST_WRAP) {
      return wouldNotFit(line, next) || (startsLower(next) && !endsSentence(line.of(text)));
    }
    return startsLower(next) && line.length() > NARROWEST_WRAP && !endsSentence(line.of(text));
  }

  /** The mark of a wrapped line: the next line's first word had no room in it. */
  private boolean wouldNotFit(TextLine line, TextLine next) {
    int word = next.start();
    while (word < next.end() && !Character.isWhitespace(text.charAt(word))) {
      word++;
    }
    return line.indent() + line.length() + 1 + (word - next.start()) > wrap - wrap / 10;
  }

  private int wrapColumn() {
    int followed = 0;
    int plausible = 0;
    int unfinished = 0;
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (!hasWords(line) || !hasWords(lines.get(i + 1))) {
        continue;
      }
      followed++;
      int width = line.indent() + line.length();
      if (width > NARROWEST_WRAP && width <= WIDEST_WRAP) {
        plausible++;
        unfinished += endsSentence(line.of(text)) ? 0 : 1;
        widths.add(width);
      }
    }
    boolean wrapped = plausible * 10 >= followed * 7 && unfinished * 2 > plausible;
    if (!wrapped || widths.isEmpty()) {
      return 0;
    }
    Collections.sort(widths);
    // a few lines stick out: a long word, an address
    return widths.get(widths.size() * 19 / 20);
  }

  /**
   * A short line without a sentence's end that opens the text or stands apart before longer text.
   */
  private boolean isHeading(int index, String words, boolean opening) {
    if (words.length() > LONGEST_HEADING
        || words.split("\\s+").length > MOST_HEADING_WORDS
        || !startsLikeHeading(words)) {
      return false;
    }
    boolean asks = words.endsWith("?") || words.endsWith("!");
    if (words.endsWith(",") || (endsSentence(words) && !(opening && asks))) {
      return false;
    }
    if (index + 1 < lines.size() && UNDERLINE.matcher(lines.get(index + 1).of(text)).matches()) {
      return true;
    }
    int next = index + 1;
    while (next < lines.size() && !hasWords(lines.get(next))) {
      next++;
    }
    if (next == lines.size()) {
      return false;
    }
    TextLine following = lines.get(next);
    boolean apart = next > index + 1 || wrap == 0;
    return opening
        ? apart || following.length() > words.length()
        : apart && isApartFromBefore(index) && following.length() > words.length();
  }

  private boolean isApartFromBefore(int index) {
    if (index == 0 || !hasWords(lines.get(index - 1))) {
      return true;
    }
    return wrap == 0 && endsSentence(lines.get(index - 1).of(text));
  }

  private static boolean startsLikeHeading(String words) {
    int first = words.codePointAt(0);
    return Character.isUpperCase(first)
        || Character.isTitleCase(first)
        || Character.isDigit(first)
        || "“‘\"'«".indexOf(first) >= 0;
  }

  private boolean isListItem(TextLine line) {
    return looksAt(NUMBERED, line) || (bulleted && looksAt(BULLET, line));
  }

  private boolean looksAt(Pattern pattern, TextLine line) {
    return pattern.matcher(text).region(line.start(), line.end()).lookingAt();
  }

  private boolean startsLower(TextLine line) {
    return Character.isLowerCase(text.codePointAt(line.start()));
  }

  private boolean hasWords(TextLine line) {
    return !line.isBlank()
        && text.substring(line.start(), line.end())
            .codePoints()
            .anyMatch(Character::isLetterOrDigit);
  }
}
