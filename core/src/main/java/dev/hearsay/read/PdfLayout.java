package dev.hearsay.read;

import dev.hearsay.text.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes paragraphs and headings of a PDF's lines, by their distances, indents and sizes. */
final class PdfLayout {

  private static final float HEADING_SIZE = 1.15f;
  private static final float SAME_SIZE = 0.08f;
  private static final float PARAGRAPH_GAP = 1.35f;
  private static final int LONGEST_BOLD_HEADING = 120;
  private static final Pattern LIST_ITEM =
      Pattern.compile("(?:[•▪●‣◦·]|\\d{1,2}[.)]|\\([a-z0-9]{1,2}\\))\\s+\\S.*");

  private final List<PdfLine> lines;
  private final LineEndHyphens hyphens;
  private final float bodySize;
  private final float spacing;

  PdfLayout(List<PdfLine> allLines) {
    this.lines = RunningLines.drop(allLines).stream().filter(PdfLine::hasWords).toList();
    this.hyphens = new LineEndHyphens(lines.stream().map(PdfLine::text).toList());
    this.bodySize = mostCommon(lines);
    this.spacing = spacing();
  }

  /** Feeds the blocks to a builder; answers the words of the largest heading on the first page. */
  String tell(DocumentBuilder builder) {
    String title = "";
    float titleSize = bodySize * HEADING_SIZE;
    int first = 0;
    while (first < lines.size()) {
      int last = first;
      StringBuilder words = new StringBuilder();
      hyphens.append(words, lines.get(first).text());
      while (last + 1 < lines.size() && goesOn(first, last)) {
        last++;
        hyphens.append(words, lines.get(last).text());
      }
      PdfLine line = lines.get(first);
      Block.Kind kind = kind(first, last, words.toString());
      builder.block(kind, words);
      if (kind == Block.Kind.HEADING && line.page() == 0 && line.size() > titleSize) {
        titleSize = line.size();
        title = words.toString();
      }
      first = last + 1;
    }
    return title;
  }

  private Block.Kind kind(int first, int last, String words) {
    PdfLine line = lines.get(first);
    boolean large = line.size() > bodySize * HEADING_SIZE;
    boolean bold =
        line.bold()
            && words.length() <= LONGEST_BOLD_HEADING
            && last - first < 3
            && !TextBlocks.endsSentence(words);
    if (large || bold) {
      return Block.Kind.HEADING;
    }
    return LIST_ITEM.matcher(line.text()).matches() ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
  }

  private boolean goesOn(int first, int last) {
    PdfLine line = lines.get(last);
    PdfLine next = lines.get(last + 1);
    if (Math.abs(line.size() - next.size()) > bodySize * SAME_SIZE || line.bold() != next.bold()) {
      return false;
    }
    float gap = next.y() - line.y();
    boolean sameColumn = next.page() == line.page() && gap > 0;
    if (!sameColumn) {
      return line.size() <= bodySize * HEADING_SIZE && !TextBlocks.endsSentence(line.text());
    }
    float usual = Math.max(spacing, line.size()) * line.size() / bodySize;
    if (gap > usual * PARAGRAPH_GAP) {
      return false;
    }
    if (LIST_ITEM.matcher(next.text()).matches()) {
      return false;
    }
    float margin = last > first ? lines.get(last).x() : Math.min(line.x(), next.x());
    boolean indented = next.x() - margin > line.size() * 0.8f;
    boolean listGoesOn = LIST_ITEM.matcher(lines.get(first).text()).matches();
    return listGoesOn || !indented || !TextBlocks.endsSentence(line.text());
  }

  private static float mostCommon(List<PdfLine> lines) {
    Map<Integer, Integer> characters = new HashMap<>();
    for (PdfLine line : lines) {
      characters.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum);
    }
    return characters.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> Math.max(1f, entry.getKey() / 2f))
        .orElse(1f);
  }

  /**
   * The distance between lines of a paragraph: the median between neighbours of the body's size.
   */
  private float spacing() {
    List<Float> gaps = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      PdfLine line = lines.get(i);
      float gap = lines.get(i + 1).y() - line.y();
      boolean neighbours = line.page() == lines.get(i + 1).page() && gap > 0 && gap < 4 * bodySize;
      if (neighbours && Math.abs(line.size() - bodySize) < 1) {
        gaps.add(gap);
      }
    }
    gaps.sort(Float::compare);
    return gaps.isEmpty() ? bodySize * 1.2f : gaps.get(gaps.size() / 2);
  }
}
