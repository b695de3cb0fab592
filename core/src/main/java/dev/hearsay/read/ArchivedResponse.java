package dev.hearsay.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;

/** What a server answered, as an archive keeps it: status line, headers and body in one block. */
final class ArchivedResponse {

  private final HttpResponse response;
  private final byte[] block;
  private boolean whole = true;

  private ArchivedResponse(HttpResponse response, byte[] block) {
    this.response = response;
    this.block = block;
  }

  static ArchivedResponse parse(byte[] block) throws SkippedException {
    try {
      return new ArchivedResponse(
          HttpResponse.parseWithoutBody(
              Channels.newChannel(new ByteArrayInputStream(block)),
              Channels.newChannel(OutputStream.nullOutputStream())),
          block);
    } catch (IOException | IllegalArgumentException e) {
      throw new SkippedException(SkipReason.MALFORMED, "not an HTTP response: " + e.getMessage());
    }
  }

  int status() {
    return response.status();
  }

  /** Whether the answer is a redirect or another that brings no page. */
  boolean bringsNothing() {
    int status = status();
    return status < 200 || status == 204 || (status >= 300 && status < 400 && status != 304);
  }

  Optional<String> contentType() {
    return response.headers().first("Content-Type");
  }

  /** The body, unchunked and decoded. */
  byte[] body(long maximumBytes) throws SkippedException {
    try {
      InputStream body = ContentEncoding.decode(unchunked(), encodings(), maximumBytes);
      byte[] bytes = LimitedStream.readAll(body, maximumBytes);
      whole = !(body instanceof GzipStream gzip) || gzip.problem().isEmpty();
      return bytes;
    } catch (SkippedException e) {
      throw e;
    } catch (IOException e) {
      throw new SkippedException(
          SkipReason.MALFORMED, "its " + encodings() + " encoding is broken: " + e.getMessage());
    }
  }

  /** After {@link #body}: whether nothing of it was missing. */
  boolean isWhole() {
    return whole;
  }

  private InputStream unchunked() {
    int start = headerLength(block);
    boolean chunked =
        response.headers().all("Transfer-Encoding").stream()
            .anyMatch(coding -> coding.toLowerCase(Locale.ROOT).contains("chunked"));
    Optional<byte[]> joined = chunked ? Chunks.join(block, start) : Optional.empty();
    return joined
        .map(ByteArrayInputStream::new)
        .orElseGet(() -> new ByteArrayInputStream(block, start, block.length - start));
  }

  private List<String> encodings() {
    return response.headers().all("Content-Encoding").stream()
        .flatMap(line -> Arrays.stream(line.split(",")))
        .toList();
  }

  private static int headerLength(byte[] block) {
    int lineStart = 0;
    for (int i = 0; i < block.length; i++) {
      if (block[i] == '\n') {
        boolean empty = i == lineStart || (i == lineStart + 1 && block[lineStart] == '\r');
        if (empty) {
          return i + 1;
        }
        lineStart = i + 1;
      }
    }
    return block.length;
  }
}
