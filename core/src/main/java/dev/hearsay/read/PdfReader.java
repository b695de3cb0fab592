package dev.hearsay.read;

import dev.hearsay.text.PublicationTime;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * A PDF to a document: paragraphs and headings in reading order, without page numbers and running
 * lines. Of its metadata only what is plausible counts: a title that isn't a file name, an author
 * that is a name, a creation date unless a browser made the file, when it is the day somebody saved
 * the page.
 */
final class PdfReader {

  /** What unpacked streams may take in memory, in multiples of the largest input. */
  private static final int UNPACKED = 2;

  private static final Pattern FILE_NAME =
      Pattern.compile(
          "(?i).*\\.(?:docx?|odt|rtf|indd|pdf|qxp?d?|pages|tex|html?|pptx?)|microsoft word.*|untitled.*"
              + "|document\\d*|slide \\d+|https?://.*|about:.*");
  private static final Pattern BROWSER =
      Pattern.compile(
          "(?i).*(?:skia|chrom|mozilla|firefox|cairo|wkhtmltopdf|webkit|quartz|headless|prince|puppeteer).*");
  private static final Pattern AUTHOR =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s+\\p{L}[\\p{L}\\p{M}.'’-]*){1,3}");

  static {
    PdfFonts.install();
  }

  private final ReadOptions options;

  PdfReader(ReadOptions options) {
    this.options = options;
  }

  Outcome read(byte[] bytes, String uri) throws SkippedException {
    var cache =
        MemoryUsageSetting.setupMainMemoryOnly(UNPACKED * options.maximumBytes()).streamCache;
    try (PDDocument pdf = Loader.loadPDF(bytes, "", null, null, cache)) {
      List<PdfLine> lines = PdfLines.of(pdf, options.maximumBytes() / 2);
      if (lines.stream().noneMatch(PdfLine::hasWords)) {
        throw new SkippedException(
            SkipReason.NO_TEXT,
            "no text in it, perhaps pictures of pages: run text recognition first");
      }
      DocumentBuilder builder = new DocumentBuilder(uri, options);
      String heading = new PdfLayout(lines).tell(builder);
      tellMetadata(pdf.getDocumentInformation(), heading, builder);
      return builder.build();
    } catch (InvalidPasswordException e) {
      throw new SkippedException(SkipReason.ENCRYPTED, "needs a password to be opened");
    } catch (SkippedException e) {
      throw e;
    } catch (IOException e) {
      throw new SkippedException(SkipReason.MALFORMED, "a broken PDF: " + e.getMessage());
    }
  }

  private static void tellMetadata(
      PDDocumentInformation information, String heading, DocumentBuilder builder) {
    Optional<String> title =
        words(information.getTitle()).filter(words -> !FILE_NAME.matcher(words).matches());
    // the page shows what it is called; metadata may be left over from another file
    builder.title(heading.isEmpty() ? title.orElse("") : heading);
    words(information.getAuthor()).stream()
        .flatMap(field -> Byline.names(field).stream())
        .filter(name -> AUTHOR.matcher(name).matches())
        .forEach(builder::author);
    boolean saved =
        Stream.of(words(information.getCreator()), words(information.getProducer()))
            .flatMap(Optional::stream)
            .anyMatch(program -> BROWSER.matcher(program).matches());
    if (!saved) {
      created(information.getCreationDate()).ifPresent(builder::published);
    }
  }

  private static Optional<PublicationTime> created(@Nullable Calendar created) {
    if (created == null || created.get(Calendar.YEAR) < 1990 || created.get(Calendar.YEAR) > 2200) {
      return Optional.empty();
    }
    ZoneOffset zone =
        ZoneOffset.ofTotalSeconds(
            Math.floorMod(created.get(Calendar.ZONE_OFFSET) / 1000 + 43_200, 86_400) - 43_200);
    OffsetDateTime moment = created.toInstant().atOffset(zone);
    LocalDate date = moment.toLocalDate();
    return Optional.of(new PublicationTime(date, Optional.of(moment)));
  }

  private static Optional<String> words(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(words -> !words.isEmpty());
  }
}
