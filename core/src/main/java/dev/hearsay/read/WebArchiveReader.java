package dev.hearsay.read;

import dev.hearsay.text.Document;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;

/**
 * A web archive (WARC) to the articles in it: every response record, and resource and conversion
 * records. Pictures, scripts, redirects and whatever else can't be an article are passed over
 * without a word; pages that the server refused are named. The crawl date is never taken for a
 * publication date.
 *
 * <p>Damage costs the record it is in. A record that the archive's end cuts off isn't read; the
 * archive is then named as truncated, after all that came before.
 */
final class WebArchiveReader {

  private final ReadOptions options;
  private final ContentReader contents;

  WebArchiveReader(ReadOptions options, ContentReader contents) {
    this.options = options;
    this.contents = contents;
  }

  /**
   * Reads all records.
   *
   * @param members where the archive is compressed: what {@code stream} reads from
   */
  void read(
      BufferedInputStream stream, Optional<GzipStream> members, String uri, Consumer<Outcome> sink)
      throws IOException {
    Pass pass = new Pass(uri, sink);
    while (true) {
      ArchiveRecords records = new ArchiveRecords(stream);
      pass.over(records);
      Optional<GzipStream.Problem> problem = members.flatMap(GzipStream::problem);
      if (problem.isEmpty() || problem.get() == GzipStream.Problem.CUT_OFF) {
        pass.end(records.cutOff() || problem.isPresent());
        return;
      }
      pass.skip(SkipReason.MALFORMED, "no compressed data, or damaged, " + pass.after());
      if (!members.get().resume()) {
        return;
      }
    }
  }

  /** One way through an archive. */
  private final class Pass {

    private final String archive;
    private final Consumer<Outcome> sink;
    private final Revisits revisits = new Revisits();
    private long count;
    private Optional<String> last = Optional.empty();

    private boolean told;

    Pass(String archive, Consumer<Outcome> sink) {
      this.archive = archive;
      this.sink =
          outcome -> {
            told = true;
            sink.accept(outcome);
          };
    }

    void over(ArchiveRecords records) throws IOException {
      for (Optional<InputStream> next = records.next(); next.isPresent(); next = records.next()) {
        tellGarbage(records);
        try (WarcReader reader = new WarcReader(next.get())) {
          Optional<WarcRecord> record = reader.next();
          if (record.isPresent()) {
            record(record.get(), records);
          }
        } catch (EOFException e) {
          // the archive's end inside the record; told at the end
        } catch (ParsingException | IllegalArgumentException e) {
          skip(SkipReason.MALFORMED, "a broken record " + after() + ": " + e.getMessage());
        }
        count++;
      }
      tellGarbage(records);
    }

    private void tellGarbage(ArchiveRecords records) {
      if (records.garbage() > 0) {
        skip(
            SkipReason.MALFORMED,
            records.garbage() + " bytes that are no record passed over " + after());
      }
    }

    void end(boolean cutOff) {
      if (cutOff) {
        skip(SkipReason.TRUNCATED, "cut off " + after());
      } else if (!told) {
        skip(SkipReason.NO_TEXT, "no article in its records; it holds " + count);
      }
    }

    String after() {
      return "after "
          + count
          + (count == 1 ? " record" : " records")
          + last.map(target -> ", the last of " + target).orElse("");
    }

    void skip(SkipReason reason, String detail) {
      sink.accept(new Outcome.Skipped(archive, reason, detail));
    }

    private void record(WarcRecord record, ArchiveRecords records) throws IOException {
      if (!(record instanceof WarcTargetRecord target)
          || record.headers().first("WARC-Target-URI").isEmpty()) {
        return;
      }
      String uri = target.target();
      try {
        List<Outcome> outcomes = List.of();
        if (record instanceof WarcResponse || record instanceof WarcRevisit) {
          outcomes = http(target, uri);
        } else if (record instanceof WarcResource || record instanceof WarcConversion) {
          outcomes = plain(target, uri);
        }
        if (records.isBodyCutOff()) {
          return; // the end of the archive says so
        }
        boolean whole = record.truncated() == WarcTruncationReason.NOT_TRUNCATED;
        outcomes.stream().map(item -> whole ? item : Truncation.mark(item)).forEach(sink);
        List<Document> documents = documents(outcomes);
        target.payloadDigest().ifPresent(digest -> revisits.remember(digest, documents));
        last = Optional.of(uri);
      } catch (SkippedException e) {
        if (!records.isBodyCutOff()) {
          sink.accept(e.of(uri));
        }
      }
    }

    private List<Outcome> http(WarcTargetRecord record, String uri) throws IOException {
      if (!record.contentType().type().equals("application")
          || !record.contentType().subtype().equals("http")) {
        return List.of(); // what DNS or another protocol answered
      }
      byte[] block = block(record.body().stream());
      ArchivedResponse response = ArchivedResponse.parse(block);
      Optional<String> mediaType = response.contentType().flatMap(Content::mediaType);
      if (response.bringsNothing() || isNoArticle(uri, mediaType)) {
        return List.of();
      }
      if (record instanceof WarcRevisit revisit) {
        return revisits.resolve(revisit, uri);
      }
      if (response.status() >= 400) {
        return MediaTypes.mayBePage(mediaType)
            ? List.of(
                new Outcome.Skipped(
                    uri,
                    SkipReason.HTTP_STATUS,
                    "the server answered " + response.status() + " when it was archived"))
            : List.of();
      }
      if (block.length > options.maximumBytes()) {
        throw LimitedStream.tooLarge(options.maximumBytes());
      }
      byte[] body = response.body(options.maximumBytes());
      return item(Content.of(uri, body, response.contentType())).stream()
          .map(item -> response.isWhole() ? item : Truncation.mark(item))
          .toList();
    }

    private List<Outcome> plain(WarcTargetRecord record, String uri) throws IOException {
      Optional<String> contentType = record.headers().first("Content-Type");
      if (isNoArticle(uri, contentType.flatMap(Content::mediaType))) {
        return List.of();
      }
      byte[] bytes = LimitedStream.readAll(record.body().stream(), options.maximumBytes());
      return item(Content.of(uri, bytes, contentType));
    }

    /** Documents in it; of what isn't an article by its content, nothing. */
    private List<Outcome> item(Content content) {
      return switch (ContentReader.format(content)) {
        case EMPTY, FOREIGN, UNKNOWN, WEB_ARCHIVE, MAILBOX -> List.of();
        case TEXT ->
            content.mediaType().filter(type -> !type.equals("text/plain")).isPresent()
                ? List.of() // a script or data that doesn't say so
                : contents.read(content);
        case JSON -> // an article's own data, or what a page's script asked for
            contents.read(content).stream().filter(Outcome.Read.class::isInstance).toList();
        case HTML, PDF, MAIL, FEED, GZIP -> contents.read(content);
      };
    }
  }

  private static boolean isNoArticle(String uri, Optional<String> mediaType) {
    return MediaTypes.isNoArticle(mediaType)
        || uri.endsWith("/robots.txt")
        || uri.endsWith("/ads.txt")
        || uri.startsWith("dns:");
  }

  private byte[] block(InputStream stream) throws IOException {
    long most = Math.min(options.maximumBytes() + 1, Integer.MAX_VALUE - 64);
    return stream.readNBytes((int) most);
  }

  private static List<Document> documents(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(Outcome.Read.class::isInstance)
        .map(outcome -> ((Outcome.Read) outcome).document())
        .toList();
  }
}
