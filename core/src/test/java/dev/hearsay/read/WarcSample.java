package dev.hearsay.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Builds small web archives, record by record. */
final class WarcSample {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final boolean packed;

  WarcSample(boolean packed) {
    this.packed = packed;
    record("warcinfo", "", "application/warc-fields", "software: none\r\n");
  }

  /** A page as a server sent it, with header lines of its own. */
  WarcSample response(String uri, String status, String headers, byte[] body) {
    byte[] http = utf8("HTTP/1.1 " + status + "\r\n" + headers + "\r\n");
    return record(
        "response",
        "WARC-Target-URI: " + uri + "\r\n",
        "application/http; msgtype=response",
        join(http, body));
  }

  WarcSample text(String uri, String body) {
    return response(uri, "200 OK", "Content-Type: text/plain; charset=utf-8\r\n", utf8(body));
  }

  WarcSample record(String type, String headers, String contentType, String body) {
    return record(type, headers, contentType, utf8(body));
  }

  WarcSample record(String type, String headers, String contentType, byte[] body) {
    String header =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\n"
            + headers
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            + "WARC-Date: 2025-03-04T05:06:07Z\r\nContent-Type: "
            + contentType
            + "\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    byte[] record = join(join(utf8(header), body), utf8("\r\n\r\n"));
    bytes.writeBytes(packed ? Outcomes.gzip(record) : record);
    return this;
  }

  WarcSample garbage(byte[] garbage) {
    bytes.writeBytes(garbage);
    return this;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] join(byte[] first, byte[] second) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(first);
    both.writeBytes(second);
    return both.toByteArray();
  }
}
