package dev.hearsay.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A stream of bytes to its documents: unpacks gzip, streams what may hold many documents (web
 * archives, JSON Lines), and reads everything else into memory up to the limit.
 */
final class StreamReader {

  private static final int BUFFER = 65536;

  /** gzip inside gzip happens by mistake once; more is an attack. */
  private static final int DEEPEST = 3;

  private final ReadOptions options;
  private final Intake intake;
  private final ContentReader contents;

  StreamReader(ReadOptions options, Intake intake) {
    this.options = options;
    this.intake = intake;
    this.contents = new ContentReader(options);
  }

  /** Reads to the end; the caller closes the stream. Reasons for skipping go to the sink. */
  void read(InputStream stream, String uri, Optional<String> contentType, Consumer<Outcome> sink) {
    try {
      Optional<InputStream> taken = intake.take(uri, contentType, stream);
      if (taken.isPresent()) {
        BufferedInputStream bytes = new BufferedInputStream(taken.get(), BUFFER);
        read(bytes, Optional.empty(), uri, contentType, 0, sink);
      }
    } catch (SkippedException e) {
      sink.accept(e.of(uri));
    } catch (IOException e) {
      sink.accept(
          new Outcome.Skipped(uri, SkipReason.UNREADABLE, "can't be read: " + e.getMessage()));
    }
  }

  private void read(
      BufferedInputStream stream,
      Optional<GzipStream> members,
      String uri,
      Optional<String> contentType,
      int depth,
      Consumer<Outcome> sink)
      throws IOException {
    stream.mark(FormatDetector.HEAD);
    byte[] head = stream.readNBytes(FormatDetector.HEAD);
    stream.reset();
    Format format = FormatDetector.detect(head, contentType.flatMap(Content::mediaType));
    switch (format) {
      case WEB_ARCHIVE -> new WebArchiveReader(options, contents).read(stream, members, uri, sink);
      case JSON -> {
        new JsonReader(options, contents).read(stream, uri, sink);
        members.flatMap(gzip -> problem(gzip, uri)).ifPresent(sink);
      }
      case GZIP -> unpack(stream, uri, contentType, depth, sink);
      default -> {
        byte[] bytes = LimitedStream.readAll(stream, options.maximumBytes());
        Optional<Outcome> problem = members.flatMap(gzip -> problem(gzip, uri));
        if (bytes.length > 0 || problem.isEmpty()) {
          contents.read(Content.of(uri, bytes, contentType), format).forEach(sink);
        }
        problem.ifPresent(sink);
      }
    }
  }

  private void unpack(
      InputStream stream,
      String uri,
      Optional<String> contentType,
      int depth,
      Consumer<Outcome> sink)
      throws IOException {
    if (depth == DEEPEST) {
      throw new SkippedException(
          SkipReason.DECOMPRESSION_BOMB, "compressed more than " + DEEPEST + " times over");
    }
    GzipStream members = new GzipStream(stream, options.maximumBytes());
    BufferedInputStream expanded = new BufferedInputStream(members, BUFFER);
    read(expanded, Optional.of(members), uri, contentType, depth + 1, sink);
  }

  /** What the unpacking met at its end. Garbage after the last member harms nobody. */
  private static Optional<Outcome> problem(GzipStream members, String uri) {
    return members
        .problem()
        .filter(problem -> problem != GzipStream.Problem.GARBAGE)
        .map(
            problem ->
                problem == GzipStream.Problem.CUT_OFF
                    ? new Outcome.Skipped(
                        uri, SkipReason.TRUNCATED, "compressed data cut off; read up to there")
                    : new Outcome.Skipped(
                        uri, SkipReason.MALFORMED, "compressed data damaged; read up to there"));
  }
}
