package dev.hearsay.app.web;

import dev.hearsay.app.casefile.AddRequest;
import dev.hearsay.app.report.Wording;
import dev.hearsay.read.ReadOptions;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Adds documents: text that is pasted, files, addresses. */
public final class AddPage {

  private static final int LONGEST_TEXT = 1_000_000;
  private static final int MOST_ADDRESSES = 200;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Site site;

  /** What the template shows. */
  public record Model(Progress progress, List<FeedsDesk.Item> feeds) {}

  /**
   * How far adding is.
   *
   * @param words what is being done; empty where nothing is
   * @param fault why it failed; empty where it didn't
   * @param done what was done; empty where nothing was
   * @param refused what couldn't be read
   * @param changes claims that are new or told otherwise
   */
  public record Progress(
      String words, String fault, String done, List<String> refused, List<Change> changes) {

    /** Whether to ask again soon. */
    public boolean isBusy() {
      return !words.isEmpty();
    }
  }

  /** A claim that adding changed. */
  public record Change(ClaimsPage.Item claim, String how) {}

  AddPage(Site site) {
    this.site = site;
  }

  void show(Context context) {
    site.show(context, "add", "Add", "add", new Model(state(), FeedsDesk.items(site)));
  }

  void progress(Context context) {
    site.show(context, "progress", "Add", "add", state());
  }

  private Progress state() {
    Work.State state = site.work().state();
    return new Progress(
        state.words(),
        state.fault(),
        state
            .report()
            .map(
                report ->
                    Wording.count(report.read(), "document", "documents")
                        + " read, "
                        + report.fresh()
                        + " of them new"
                        + (report.versions() > 0
                            ? ", " + Wording.count(report.versions(), "new version", "new versions")
                            : "")
                        + (report.unchanged() > 0
                            ? ", "
                                + Wording.count(report.unchanged(), "input", "inputs")
                                + " known already"
                            : "")
                        + (report.skipped() > 0 ? ", " + report.skipped() + " skipped" : "")
                        + ".")
            .orElse(""),
        state.refused(),
        state.changes().stream()
            .limit(10)
            .map(
                change ->
                    new Change(
                        ClaimsPage.item(change.after()),
                        change.before().isEmpty()
                            ? "new"
                            : change.isNewlyDisputed() ? "disputed now" : "told otherwise"))
            .toList());
  }

  void add(Context context) throws IOException {
    List<AddRequest.Input> inputs = new ArrayList<>();
    for (UploadedFile file : context.uploadedFiles("files")) {
      if (file.size() > 0) {
        byte[] bytes = file.content().readAllBytes();
        inputs.add(
            new AddRequest.Input(
                called(file.filename(), bytes), Optional.of(new ByteArrayInputStream(bytes))));
      }
    }
    Site.form(context, "text").ifPresent(text -> inputs.add(pasted(context, text)));
    Site.form(context, "addresses").ifPresent(lines -> inputs.addAll(addresses(lines)));
    if (inputs.isEmpty()) {
      throw new BadRequestResponse("There was nothing to add: no text, no file, no address.");
    }
    site.work().add(inputs, ReadOptions.defaults());
    context.redirect("/add", HttpStatus.SEE_OTHER);
  }

  private static AddRequest.Input pasted(Context context, String text) {
    if (text.length() > LONGEST_TEXT) {
      throw new BadRequestResponse("A text of more than a million characters is no article.");
    }
    Map<String, String> article = new LinkedHashMap<>();
    Site.form(context, "title").ifPresent(title -> article.put("title", title));
    Site.form(context, "outlet").ifPresent(outlet -> article.put("outlet", outlet));
    Site.form(context, "published").ifPresent(day -> article.put("published", day(day)));
    article.put("text", text);
    byte[] json = MAPPER.writeValueAsString(article).getBytes(StandardCharsets.UTF_8);
    return new AddRequest.Input(
        called("pasted text", json), Optional.of(new ByteArrayInputStream(json)));
  }

  /**
   * A name with a hash of what it names: what has another name isn't taken for a new version of
   * what was added before.
   */
  private static String called(String name, byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return name + " (" + HexFormat.of().formatHex(hash, 0, 4) + ")";
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  private static String day(String day) {
    try {
      return LocalDate.parse(day).toString();
    } catch (DateTimeParseException e) {
      throw new BadRequestResponse("“" + day + "” is no day; write it like 2025-10-20.");
    }
  }

  /** Web addresses alone: who can reach this page must not read this machine's files with it. */
  private static List<AddRequest.Input> addresses(String lines) {
    List<String> all = lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (all.size() > MOST_ADDRESSES) {
      throw new BadRequestResponse("More than " + MOST_ADDRESSES + " addresses at once.");
    }
    for (String one : all) {
      String start = one.toLowerCase(Locale.ROOT);
      if (!start.startsWith("https://") && !start.startsWith("http://")) {
        throw new BadRequestResponse("“" + one + "” is no web address.");
      }
    }
    return all.stream().map(AddRequest.Input::of).toList();
  }
}
