package dev.hearsay.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Undoes HTTP's Content-Encoding: gzip, deflate, br. */
final class ContentEncoding {

  private static final int ZLIB_METHOD = 8;

  private ContentEncoding() {}

  /**
   * The bytes as they were before encoding.
   *
   * @param names as in the header, in the order in which they were applied
   * @param allowed bytes that may come out whatever went in; more only at a plausible ratio
   */
  static InputStream decode(InputStream body, List<String> names, long allowed) throws IOException {
    InputStream decoded = body;
    for (int i = names.size() - 1; i >= 0; i--) {
      decoded = decode(decoded, names.get(i).strip().toLowerCase(Locale.ROOT), allowed);
    }
    return decoded;
  }

  private static InputStream decode(InputStream body, String name, long allowed)
      throws IOException {
    return switch (name) {
      case "", "identity", "none" -> body;
      case "gzip", "x-gzip" -> gunzip(body, allowed);
      case "deflate" -> ExpandedStream.open(body, ContentEncoding::inflate, allowed);
      case "br" -> ExpandedStream.open(body, BrotliInputStream::new, allowed);
      default ->
          throw new SkippedException(SkipReason.UNKNOWN_FORMAT, "unknown Content-Encoding " + name);
    };
  }

  /** Some servers and crawlers declare gzip for what is plain already. */
  private static InputStream gunzip(InputStream body, long allowed) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(body);
    buffered.mark(2);
    boolean compressed = buffered.read() == 0x1F && buffered.read() == 0x8B;
    buffered.reset();
    return compressed ? new GzipStream(buffered, allowed) : buffered;
  }

  /** "deflate" means zlib's wrapping, but servers send it bare too. */
  private static InputStream inflate(InputStream body) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(body);
    buffered.mark(2);
    int method = buffered.read();
    int flags = buffered.read();
    buffered.reset();
    boolean wrapped = (method & 0x0F) == ZLIB_METHOD && (method << 8 | flags) % 31 == 0;
    return new InflaterInputStream(buffered, new Inflater(!wrapped));
  }
}
