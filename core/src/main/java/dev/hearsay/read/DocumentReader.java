package dev.hearsay.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The front door of reading: a file, a folder, a URL or a stream in, an {@link Outcome} for every
 * document found and for every input that could not be read. Formats are recognised by content.
 *
 * <p>Outcomes arrive in input order, as they are read: memory stays flat however many there are. A
 * bad input never stops the others, and only what the sink itself throws is thrown. Instances are
 * immutable and may be shared by threads; each call uses its own sink.
 */
public final class DocumentReader {

  private static final Pattern WEB_ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://");

  /**
   * Controls (C1 ones too, which terminals obey), format characters, line ends, halves of pairs.
   */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\s]+");

  private static final int LONGEST_DETAIL = 300;

  /**
   * The longest text that is analysed, in UTF-16 code units. Analysis needs some hundred bytes for
   * each word, and must get by with a few hundred megabytes in all.
   */
  static final int MAXIMUM_CHARACTERS = 1_500_000;

  private final ReadOptions options;
  private final StreamReader streams;

  public DocumentReader(ReadOptions options) {
    this(options, Intake.none());
  }

  /** A reader that gives all bytes to an intake first. */
  public DocumentReader(ReadOptions options, Intake intake) {
    this.options = options;
    this.streams = new StreamReader(options, intake);
  }

  /**
   * Reads a file, a folder with all that is in it, or an http or https URL.
   *
   * @param input a path or URL; what it names is read, whatever its ending
   */
  public void read(String input, Consumer<Outcome> sink) {
    Consumer<Outcome> tidy = tidy(sink);
    if (WEB_ADDRESS.matcher(input).lookingAt()) {
      new WebReader(options, streams).read(input, tidy);
      return;
    }
    Path path;
    try {
      path = Path.of(input);
    } catch (InvalidPathException e) {
      tidy.accept(new Outcome.Skipped(input, SkipReason.NOT_FOUND, "not a file name or URL"));
      return;
    }
    if (Files.isDirectory(path)) {
      new FolderReader(file -> readFile(file, tidy), tidy).read(path);
    } else {
      readFile(path, tidy);
    }
  }

  /**
   * Reads a stream to its end, standard input for one. The caller closes it.
   *
   * @param uri names the stream in the outcomes
   */
  public void read(InputStream stream, String uri, Consumer<Outcome> sink) {
    read(stream, uri, Optional.empty(), sink);
  }

  /**
   * The same for a stream of which a server said what it is.
   *
   * @param contentType the header line
   */
  public void read(
      InputStream stream, String uri, Optional<String> contentType, Consumer<Outcome> sink) {
    streams.read(stream, uri, contentType, tidy(sink));
  }

  private void readFile(Path file, Consumer<Outcome> sink) {
    String uri = file.toString();
    if (!Files.exists(file)) {
      sink.accept(new Outcome.Skipped(uri, SkipReason.NOT_FOUND, "no such file or folder"));
    } else if (!Files.isRegularFile(file)) {
      // a pipe or device could block for ever; give it on standard input
      sink.accept(new Outcome.Skipped(uri, SkipReason.UNREADABLE, "not a regular file"));
    } else {
      try (InputStream stream = Files.newInputStream(file)) {
        streams.read(stream, uri, Optional.empty(), sink);
      } catch (IOException e) {
        sink.accept(
            new Outcome.Skipped(uri, SkipReason.UNREADABLE, "can't be opened: " + e.getMessage()));
      }
    }
  }

  /**
   * Details come from hostile places: each becomes one printable line of bounded length. A text
   * longer than any article is no document.
   */
  private static Consumer<Outcome> tidy(Consumer<Outcome> sink) {
    return outcome -> {
      if (outcome instanceof Outcome.Skipped skipped) {
        sink.accept(
            new Outcome.Skipped(skipped.uri(), skipped.reason(), oneLine(skipped.detail())));
      } else if (outcome instanceof Outcome.Read read
          && read.document().text().length() > MAXIMUM_CHARACTERS) {
        sink.accept(
            new Outcome.Skipped(
                read.document().uri(),
                SkipReason.TOO_LARGE,
                String.format(
                    Locale.ROOT,
                    "a text of %,d characters, more than the %,d of a long book; split it",
                    read.document().text().length(),
                    MAXIMUM_CHARACTERS)));
      } else {
        sink.accept(outcome);
      }
    };
  }

  private static String oneLine(String detail) {
    String line = UNPRINTABLE.matcher(detail).replaceAll(" ").strip();
    if (line.length() <= LONGEST_DETAIL) {
      return line;
    }
    int end = LONGEST_DETAIL - 1;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
