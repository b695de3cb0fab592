package dev.hearsay.read;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The lines of a PDF in the order in which it draws them, which for articles in columns is the
 * reading order, while sorting by place would read across columns.
 */
final class PdfLines extends PDFTextStripper {

  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private float x;
  private float right;
  private float y;
  private float size;
  private boolean bold;
  private boolean any;
  private long characters;
  private final long maximumCharacters;

  private PdfLines(long maximumCharacters) {
    this.maximumCharacters = maximumCharacters;
  }

  static List<PdfLine> of(PDDocument document, long maximumCharacters) throws IOException {
    PdfLines stripper = new PdfLines(maximumCharacters);
    stripper.setSuppressDuplicateOverlappingText(true);
    stripper.writeText(document, Writer.nullWriter());
    return stripper.lines;
  }

  @Override
  protected void writeString(String words, List<TextPosition> positions) throws IOException {
    characters += words.length();
    if (characters > maximumCharacters) {
      throw LimitedStream.tooLarge(maximumCharacters);
    }
    for (TextPosition position : positions) {
      if (!any) {
        x = position.getXDirAdj();
        y = position.getYDirAdj();
        size = 0;
        bold = true;
        right = x;
        any = true;
      }
      right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
      size = Math.max(size, position.getFontSizeInPt());
      bold &= isBold(position);
    }
    text.append(words);
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphEnd() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
  }

  private void endLine() {
    String words = text.toString().strip();
    if (any && !words.isEmpty()) {
      lines.add(new PdfLine(getCurrentPageNo() - 1, words, x, right, y, size, bold));
    }
    text.setLength(0);
    any = false;
  }

  private static boolean isBold(TextPosition position) {
    String name = position.getFont() == null ? null : position.getFont().getName();
    return name != null
        && name.toLowerCase(Locale.ROOT).matches(".*(?:bold|black|heavy|semibold).*");
  }
}
