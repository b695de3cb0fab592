package dev.hearsay.app.web;

import dev.hearsay.app.casefile.CaseNote;
import dev.hearsay.app.casefile.Page;
import dev.hearsay.app.casefile.SourceRow;
import dev.hearsay.app.report.SourcesWording;
import dev.hearsay.corpus.QuotedSource;
import dev.hearsay.text.DocumentId;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;

/** Who and what is quoted, and one of them with everything it is quoted with. */
public final class SourcesPage {

  private static final int ON_A_PAGE = 40;
  private static final int QUOTED_ON_A_PAGE = 60;
  private static final int MOST = 10_000_000;
  private static final int MOST_CANDIDATES = 12;

  private final Site site;

  /** What the template of the list shows. */
  public record Model(String q, List<Item> items, Paging paging) {}

  /** A source of the list. */
  public record Item(
      String id,
      String name,
      String kind,
      int statements,
      long firstHand,
      long documents,
      List<String> heardBy,
      List<String> relayedBy) {}

  /**
   * What the template of one source shows.
   *
   * @param candidates sources that are called alike, to say which are the same
   * @param entity the page of who or what is named so; empty where it has no name
   */
  public record Source(
      Item item,
      List<Quoted> quoted,
      Paging paging,
      List<Item> candidates,
      String asked,
      Optional<String> entity,
      NoteBox notes) {}

  /** A place where it is quoted. */
  public record Quoted(
      Told document, String words, String link, String through, String rule, String attribution) {}

  SourcesPage(Site site) {
    this.site = site;
  }

  void list(Context context) {
    String words = Site.text(context, "q");
    int offset = Site.number(context, "offset", 0, MOST);
    Page<SourceRow> rows = site.file().sources(words, offset, ON_A_PAGE);
    Model model =
        new Model(
            words,
            rows.items().stream().map(this::item).toList(),
            new Paging(
                offset, ON_A_PAGE, rows.total(), "/sources?q=" + Site.encoded(words) + "&offset="));
    site.show(context, "sources", "Sources", "sources", model);
  }

  void show(Context context) {
    String id = context.pathParam("id");
    SourceRow row =
        site.file()
            .source(id)
            .orElseThrow(() -> new NotFoundResponse("There is no such source any more."));
    int offset = Site.number(context, "offset", 0, MOST);
    List<QuotedSource.Quoted> all = row.source().quoted();
    String asked = Site.text(context, "same");
    String words = asked.isEmpty() ? lastWord(row.source().name()) : asked;
    Source model =
        new Source(
            item(row),
            all.stream().skip(offset).limit(QUOTED_ON_A_PAGE).map(this::quoted).toList(),
            new Paging(offset, QUOTED_ON_A_PAGE, all.size(), "/source/" + id + "?offset="),
            site.file().sources(words, 0, MOST_CANDIDATES + 1).items().stream()
                .filter(other -> !other.id().equals(id))
                .limit(MOST_CANDIDATES)
                .map(this::item)
                .toList(),
            words,
            entity(all),
            NoteBox.of(site, "source", id, "/source/" + id, note -> isAbout(note, all)));
    site.show(context, "source", row.source().name(), "sources", model);
  }

  private Optional<String> entity(List<QuotedSource.Quoted> quoted) {
    QuotedSource.Quoted first = quoted.get(0);
    return site.file()
        .entityAt(first.document(), EntityPage.names(site, first.document(), first.source()))
        .map(entity -> "/entity/" + entity.row().id());
  }

  private static boolean isAbout(CaseNote note, List<QuotedSource.Quoted> quoted) {
    return note.about() == CaseNote.About.SOURCE
        && quoted.stream()
            .anyMatch(
                one ->
                    one.document().value().equals(note.place().document())
                        && one.source().overlaps(note.place().span()));
  }

  static String lastWord(String name) {
    String[] words = name.replaceAll("[^\\p{L}\\p{N} ]", " ").strip().split("\\s+", -1);
    return words[words.length - 1];
  }

  private Item item(SourceRow row) {
    QuotedSource source = row.source();
    return new Item(
        row.id(),
        source.name(),
        SourcesWording.of(source.kind()),
        source.quoted().size(),
        source.firstHand(),
        source.quoted().stream().map(QuotedSource.Quoted::document).distinct().count(),
        source.heardBy().stream().map(this::outlet).toList(),
        source.relayedBy().stream().map(this::outlet).toList());
  }

  /** An outlet's name; of a document without one, not the whole place where it was found. */
  private String outlet(String name) {
    return site.readings().outlets().contains(name) ? name : Told.shortPlace(name);
  }

  private Quoted quoted(QuotedSource.Quoted one) {
    DocumentId id = one.document();
    Told document =
        site.readings()
            .of(id)
            .map(analysis -> Told.of(analysis.document()))
            .orElseGet(() -> new Told(id.value(), one.outlet(), "", "", Optional.empty()));
    return new Quoted(
        document,
        site.readings()
            .of(id)
            .map(analysis -> Told.words(analysis.document().text(), one.content()))
            .orElse(""),
        document.link(Told.hull(one.content())),
        one.through().orElse(""),
        one.evidence().map(evidence -> RuleNames.of(evidence.rule())).orElse(""),
        one.attribution());
  }
}
