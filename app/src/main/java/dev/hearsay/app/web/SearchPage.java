package dev.hearsay.app.web;

import dev.hearsay.app.casefile.CaseNote;
import dev.hearsay.app.casefile.Page;
import dev.hearsay.app.casefile.SearchHit;
import dev.hearsay.app.casefile.SearchQuery;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds documents by their words, with the filters of {@code hearsay search}. */
public final class SearchPage {

  private static final int ON_A_PAGE = 20;
  private static final int MOST = 10_000_000;

  private final Site site;

  /** What the template shows. */
  public record Model(
      String q, List<String> problems, List<NoteHit> notes, List<Hit> hits, Paging paging) {}

  /** A note in which all words stand. */
  public record NoteHit(String text, String about, String link) {}

  /** A document that was found, with words around what was searched for. */
  public record Hit(DocumentsPage.Item document, List<Piece> snippet) {}

  /** Words that were searched for, or words between. */
  public record Piece(String words, boolean found) {}

  SearchPage(Site site) {
    this.site = site;
  }

  void show(Context context) {
    String typed = Site.text(context, "q");
    SearchQuery query = SearchQuery.parse(typed);
    int offset = Site.number(context, "offset", 0, MOST);
    Page<SearchHit> hits =
        query.isEmpty()
            ? new Page<>(List.of(), 0, 0)
            : site.file().search(query, offset, ON_A_PAGE);
    Model model =
        new Model(
            typed,
            query.problems(),
            offset == 0 ? notes(typed) : List.of(),
            hits.items().stream()
                .map(hit -> new Hit(DocumentsPage.item(hit.document()), pieces(hit)))
                .toList(),
            new Paging(
                offset, ON_A_PAGE, hits.total(), "/search?q=" + Site.encoded(typed) + "&offset="));
    site.show(context, "search", "Search", "search", model);
  }

  private List<NoteHit> notes(String typed) {
    List<String> words =
        Stream.of(typed.toLowerCase(Locale.ROOT).replace("\"", " ").strip().split("\\s+", -1))
            .filter(word -> !word.isEmpty())
            .toList();
    if (words.isEmpty()) {
      return List.of();
    }
    return site.file().decisions().notes().stream()
        .filter(note -> words.stream().allMatch(note.text().toLowerCase(Locale.ROOT)::contains))
        .limit(ON_A_PAGE)
        .map(note -> new NoteHit(note.text(), note.about().label(), link(note)))
        .toList();
  }

  private String link(CaseNote note) {
    DocumentId document = new DocumentId(note.place().document());
    String article = "/article/" + document;
    return switch (note.about()) {
      case CLAIM -> note.claim().map(id -> "/claim/" + id).orElse(article);
      case DOCUMENT -> article;
      case SOURCE ->
          site.file()
              .entityAt(document, EntityPage.names(site, document, note.place().span()))
              .map(entity -> "/entity/" + entity.row().id())
              .orElse(article);
    };
  }

  private static List<Piece> pieces(SearchHit hit) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Span mark : hit.marks()) {
      if (mark.start() > at) {
        pieces.add(new Piece(hit.snippet().substring(at, mark.start()), false));
      }
      if (mark.start() >= at) {
        pieces.add(new Piece(mark.of(hit.snippet()), true));
        at = mark.end();
      }
    }
    pieces.add(new Piece(hit.snippet().substring(at), false));
    return pieces;
  }
}
