package dev.hearsay.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Builds small PDFs, line by line. */
final class PdfSample {

  private final PDDocument document = new PDDocument();
  private final List<PDPage> pages = new ArrayList<>();
  private float y;

  PdfSample() {
    PdfFonts.install();
    page();
  }

  PdfSample page() {
    PDPage page = new PDPage();
    document.addPage(page);
    pages.add(page);
    y = 740;
    return this;
  }

  PdfSample line(String text) {
    return line(text, 11, 72, 14);
  }

  /** A line of a size in points, at a left margin, so far below the one before. */
  PdfSample line(String text, float size, float x, float below) {
    y -= below;
    return at(text, size, x, y);
  }

  PdfSample at(String text, float size, float x, float height) {
    try (PDPageContentStream out =
        new PDPageContentStream(
            document, pages.get(pages.size() - 1), PDPageContentStream.AppendMode.APPEND, true)) {
      out.beginText();
      out.setFont(new PDType1Font(FontName.HELVETICA), size);
      out.newLineAtOffset(x, height);
      out.showText(text);
      out.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  PdfSample title(String title, String author, String producer) {
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setAuthor(author);
    document.getDocumentInformation().setProducer(producer);
    return this;
  }

  PdfSample password(String password) {
    try {
      document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (document) {
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
