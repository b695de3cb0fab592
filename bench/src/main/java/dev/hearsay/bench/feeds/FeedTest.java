package dev.hearsay.bench.feeds;

import dev.hearsay.read.feed.Delivery;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One test file: a feed that says in a comment how a server would deliver it and what must be read
 * from it.
 *
 * @param folder of the test suite that it lies in, first part ("wellformed")
 * @param topic the folder below ("sanitize"); empty where there is none
 * @param expectation the Python expression
 */
record FeedTest(
    String name, String folder, String topic, Path file, Delivery delivery, String expectation) {

  /** Where the test suite's own server delivers its files. */
  private static final String SERVER = "http://127.0.0.1:8097/tests/";

  private static final Pattern EXPECT = Pattern.compile("Expect:\\s*(.*?)\\s*-->", Pattern.DOTALL);
  private static final Pattern HEADER = Pattern.compile("(?m)^\\s*Header:\\s*([\\w-]+):(.*)$");

  static FeedTest read(Path suite, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    // The comment is ASCII in every encoding of the suite, if the zero bytes are passed over.
    String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
    String name = suite.relativize(file).toString().replace('\\', '/');
    String[] folders = name.split("/", -1);
    Matcher expect = EXPECT.matcher(text);
    return new FeedTest(
        name,
        folders[0],
        folders.length > 2 ? folders[1] : "",
        file,
        delivery(name, text),
        expect.find() ? expect.group(1) : "");
  }

  byte[] bytes() throws IOException {
    return Files.readAllBytes(file);
  }

  private static Delivery delivery(String name, String text) {
    String uri = SERVER + name;
    Optional<String> location = header(text, "content-location").filter(FeedTest::isSafe);
    return new Delivery(
        location.map(written -> URI.create(uri).resolve(written).toString()).orElse(uri),
        header(text, "content-type"),
        header(text, "content-language"));
  }

  private static boolean isSafe(String location) {
    return location.startsWith("http:") || location.startsWith("/");
  }

  private static Optional<String> header(String text, String name) {
    return HEADER
        .matcher(text)
        .results()
        .filter(header -> header.group(1).toLowerCase(Locale.ROOT).equals(name))
        .map(header -> header.group(2).strip())
        .findFirst();
  }

  @Override
  public String toString() {
    return name + ": " + expectation;
  }
}
