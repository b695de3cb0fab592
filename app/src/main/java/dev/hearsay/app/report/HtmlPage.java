package dev.hearsay.app.report;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.event.Event;
import dev.hearsay.read.Outcome;
import dev.hearsay.text.Document;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * One page with everything in it: the articles, their statements marked, an index if there are
 * several. It asks the network for nothing and its own policy forbids it to; it works without
 * scripts, and better with its own. The articles are kept in a temporary file until the last one is
 * read, so that memory doesn't grow with their number; a file is replaced only when the page is
 * complete.
 */
public final class HtmlPage implements ReadingSink, Closeable {

  private record Entry(int number, String title, String facts) {}

  private final Optional<Path> file;
  private final Optional<OutputStream> stream;
  private final Path sections;
  private final BufferedWriter writer;
  private final List<Entry> index = new ArrayList<>();
  private final List<Outcome.Skipped> skipped = new ArrayList<>();

  private HtmlPage(Optional<Path> file, Optional<OutputStream> stream, Path sections)
      throws IOException {
    this.file = file;
    this.stream = stream;
    this.sections = sections;
    this.writer = Files.newBufferedWriter(sections, StandardCharsets.UTF_8);
  }

  /**
   * A page that becomes {@code file}; where that is a link, what it leads to. A device or a pipe is
   * written to as it stands: it must never be replaced by a file.
   */
  public static HtmlPage to(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "is a folder");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new HtmlPage(Optional.of(file), Optional.empty(), temporary());
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (!Files.isDirectory(target.resolveSibling("."))) {
      throw new NoSuchFileException(file.toString());
    }
    try {
      return new HtmlPage(Optional.of(target), Optional.empty(), beside(target, ".part"));
    } catch (AccessDeniedException e) {
      // it names the file beside, of which the user knows nothing
      throw (AccessDeniedException) new AccessDeniedException(file.toString()).initCause(e);
    }
  }

  /** A page that is written to {@code stream}, which stays open. */
  public static HtmlPage to(OutputStream stream) throws IOException {
    return new HtmlPage(Optional.empty(), Optional.of(stream), temporary());
  }

  private static Path temporary() throws IOException {
    return Files.createTempFile("hearsay", ".part");
  }

  @Override
  public boolean showsEvents() {
    return true;
  }

  @Override
  public void write(Analysis analysis, List<Event> events) throws IOException {
    int number = index.size() + 1;
    writer.write(new PageSection(analysis, events, number).html());
    Document document = analysis.document();
    index.add(
        new Entry(
            number,
            document.title().orElse(Wording.place(document)),
            document.outlet().orElse("outlet not stated")
                + " · "
                + document.published().map(Wording::of).orElse("date not stated")
                + " · "
                + Wording.count(analysis.attributions().size(), "statement", "statements")));
  }

  @Override
  public void skipped(Outcome.Skipped outcome) {
    skipped.add(outcome);
  }

  @Override
  public void finish(Totals totals) throws IOException {
    writer.close();
    if (stream.isPresent()) {
      compose(stream.get(), totals);
      stream.get().flush();
      return;
    }
    Path target = file.orElseThrow();
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
        compose(out, totals);
      }
    } else {
      replace(target, totals);
    }
  }

  private void replace(Path target, Totals totals) throws IOException {
    Path next = beside(target, ".new");
    try {
      try (OutputStream out = Files.newOutputStream(next)) {
        compose(out, totals);
      }
      Files.move(next, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      writer.close(); // can fail on a full disk, and then above all must nothing be left behind
    } finally {
      Files.deleteIfExists(sections);
    }
  }

  /**
   * A file that is being written, where the finished one will be: moving it costs nothing then, and
   * its permissions are those the user gives to all new files.
   */
  private static Path beside(Path file, String ending) {
    String name = "." + file.getFileName() + "." + ProcessHandle.current().pid() + ending;
    return file.resolveSibling(name);
  }

  private void compose(OutputStream out, Totals totals) throws IOException {
    out.write(opening(totals).getBytes(StandardCharsets.UTF_8));
    Files.copy(sections, out);
    out.write(ending(totals).getBytes(StandardCharsets.UTF_8));
  }

  private String opening(Totals totals) {
    String style = resource("page.css");
    String script = resource("page.js");
    Markup html = new Markup().trusted("<!doctype html>\n");
    html.open("html", "lang", "en").newLine().open("head").newLine();
    html.open("meta", "charset", "utf-8").newLine();
    html.open(
            "meta",
            "http-equiv",
            "Content-Security-Policy",
            "content",
            "default-src 'none'; style-src "
                + hash(style)
                + "; script-src "
                + hash(script)
                + "; base-uri 'none'; form-action 'none'")
        .newLine();
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .newLine();
    html.open("meta", "name", "referrer", "content", "no-referrer").newLine();
    html.element("title", title()).newLine();
    html.open("style").trusted(style).close("style").newLine();
    html.close("head").newLine().open("body").newLine();
    addTop(html, totals);
    html.open("main").newLine();
    if (index.size() > 1) {
      addIndex(html);
    }
    if (index.isEmpty()) {
      html.element("p", "Nothing could be read.", "class", "nothing").newLine();
    }
    return html.toString();
  }

  private String title() {
    return index.size() == 1
        ? index.get(0).title() + " – Hearsay"
        : Wording.count(index.size(), "document", "documents") + " – Hearsay";
  }

  private static void addTop(Markup html, Totals totals) {
    html.open("header", "class", "top").element("h1", "Hearsay");
    html.open("p", "class", "totals")
        .text(
            Wording.count(totals.documents(), "document", "documents")
                + " · "
                + Wording.count(totals.statements(), "statement", "statements"));
    html.close("p");
    html.open("p", "class", "legend", "aria-label", "How words are marked");
    html.element("span", "source", "class", "m source").text(" ");
    html.element("span", "cue", "class", "m cue").text(" ");
    html.element("span", "content", "class", "m content depth1").text(" ");
    html.element("span", "content in content", "class", "m content depth2").text(" ");
    html.element("span", "via", "class", "m via").text(" ");
    html.element("span", "damage", "class", "m damage").close("p");
    html.open("p", "class", "keys", "hidden", "")
        .trusted("<kbd>j</kbd> <kbd>k</kbd> next, previous statement · <kbd>Esc</kbd> none")
        .close("p");
    html.close("header").newLine();
  }

  private void addIndex(Markup html) {
    html.open("nav", "aria-label", "Documents").open("ol").newLine();
    for (Entry entry : index) {
      html.open("li").element("a", entry.title(), "href", "#d" + entry.number(), "dir", "auto");
      html.element("span", entry.facts()).close("li").newLine();
    }
    html.close("ol").close("nav").newLine();
  }

  private String ending(Totals totals) {
    Markup html = new Markup();
    if (!skipped.isEmpty()) {
      html.open("section", "class", "skipped").element("h2", "Not read").open("ul").newLine();
      for (Outcome.Skipped one : skipped) {
        html.open("li").element("code", one.uri());
        html.text(" " + one.reason().label() + ": " + one.detail()).close("li").newLine();
      }
      html.close("ul").close("section").newLine();
    }
    html.close("main").newLine();
    html.element(
            "footer",
            Wording.count(totals.words(), "word", "words")
                + ", "
                + Wording.count(totals.damaged(), "damaged place", "damaged places")
                + ", "
                + Wording.count(totals.skipped(), "input", "inputs")
                + " skipped.")
        .newLine();
    html.open("script").trusted(resource("page.js")).close("script").newLine();
    return html.close("body").close("html").newLine().toString();
  }

  static String resource(String name) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A source expression of the content security policy that allows exactly this text. */
  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
