package dev.hearsay.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.jspecify.annotations.Nullable;

/**
 * Answers PDFBox's search for fonts that a file doesn't embed with the one that PDFBox brings. Text
 * is read, never drawn, so any will do; the library's own search would scan the machine's fonts for
 * seconds and write a cache into the home folder.
 */
final class PdfFonts implements FontMapper {

  private static final String BUNDLED =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** Held, since the platform forgets loggers, and what was set on them, that nobody holds. */
  private static final Logger[] QUIET = {
    Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox")
  };

  private @Nullable TrueTypeFont font;

  private PdfFonts() {}

  /** Once, before the first PDF: PDFBox keeps its font search and its warnings globally. */
  static void install() {
    for (Logger logger : QUIET) {
      // a broken file is named by us, once, not by a page of warnings
      logger.setLevel(Level.OFF);
    }
    FontMappers.set(new PdfFonts());
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(font(), true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(font(), true);
  }

  @Override
  public @Nullable CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
    return new CIDFontMapping(null, font(), true);
  }

  private synchronized TrueTypeFont font() {
    TrueTypeFont known = font;
    if (known == null) {
      try (InputStream stream = PDType1Font.class.getResourceAsStream(BUNDLED)) {
        if (stream == null) {
          throw new IllegalStateException("PDFBox lacks " + BUNDLED);
        }
        known = new TTFParser().parse(new RandomAccessReadBuffer(stream));
      } catch (IOException e) {
        throw new UncheckedIOException("PDFBox's own font can't be read", e);
      }
      font = known;
    }
    return known;
  }
}
