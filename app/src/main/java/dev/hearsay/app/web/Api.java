package dev.hearsay.app.web;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.app.casefile.ClaimQuery;
import dev.hearsay.app.casefile.ClaimRow;
import dev.hearsay.app.casefile.Page;
import dev.hearsay.app.casefile.SourceRow;
import dev.hearsay.app.report.AffairView;
import dev.hearsay.app.report.CaseJson;
import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.text.DocumentId;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * What the case knows, for programs: the same records as {@code --json} on the command line. {@code
 * openapi.json} describes it.
 */
final class Api {

  private static final int USUAL = 50;
  private static final int MOST = 200;
  private static final int LAST = 10_000_000;

  private final Site site;
  private final CaseJson json;

  Api(Site site) {
    this.site = site;
    this.json = new CaseJson(site.readings()::document);
  }

  void description(Context context) throws IOException {
    try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: openapi.json");
      }
      send(context, in.readAllBytes());
    }
  }

  void claims(Context context) {
    Page<ClaimRow> rows =
        site.file()
            .claims(
                new ClaimQuery(
                    Site.text(context, "q"),
                    Optional.of(Site.text(context, "outlet")).filter(name -> !name.isEmpty()),
                    Site.ticked(context, "shared"),
                    Site.ticked(context, "disputed"),
                    Site.ticked(context, "single"),
                    ClaimsPage.bounds(context),
                    Site.choice(context, "sort", ClaimQuery.Order.REPEATED),
                    true,
                    offset(context),
                    limit(context)));
    List<CorpusClaim> claims =
        rows.items().stream().flatMap(row -> site.file().claim(row.id()).stream()).toList();
    send(context, json.claims(claims, rows.total()));
  }

  void claim(Context context) {
    CorpusClaim claim =
        site.file()
            .claim(context.pathParam("id"))
            .orElseThrow(() -> new NotFoundResponse("There is no such claim."));
    send(context, json.claim(claim));
  }

  void derivations(Context context) {
    var all = site.file().derivations();
    send(context, json.derivations(part(all, context), all.size()));
  }

  void disagreements(Context context) {
    var all = site.file().disagreements();
    send(context, json.disagreements(part(all, context), all.size()));
  }

  void drift(Context context) {
    var all = site.file().drift();
    send(context, json.drift(part(all, context), all.size()));
  }

  void affair(Context context) {
    send(context, json.affair(view()));
  }

  void timeline(Context context) {
    AffairView view = view();
    var all = TimelinePage.choice(context).of(view);
    send(context, json.timeline(part(all, context), all.size(), view));
  }

  private AffairView view() {
    return site.readings()
        .affair()
        .orElseThrow(
            () ->
                new NotFoundResponse(
                    "Nobody has looked for the affair of this case yet: add something to it."));
  }

  void sources(Context context) {
    Page<SourceRow> rows =
        site.file().sources(Site.text(context, "q"), offset(context), limit(context));
    send(
        context, json.sources(rows.items().stream().map(SourceRow::source).toList(), rows.total()));
  }

  void document(Context context) {
    Analysis analysis =
        site.readings()
            .of(new DocumentId(context.pathParam("id")))
            .orElseThrow(() -> new NotFoundResponse("There is no such document."));
    send(context, json.reading(analysis, site.file().events(analysis)));
  }

  private static <T> List<T> part(List<T> all, Context context) {
    int from = Math.min(offset(context), all.size());
    return all.subList(from, Math.min(all.size(), from + limit(context)));
  }

  private static int offset(Context context) {
    return Site.number(context, "offset", 0, LAST);
  }

  private static int limit(Context context) {
    return Site.number(context, "limit", USUAL, MOST);
  }

  private static void send(Context context, byte[] body) {
    context.contentType("application/json; charset=utf-8").result(body);
  }
}
