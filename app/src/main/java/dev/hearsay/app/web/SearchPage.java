package dev.hearsay.app.web;

import dev.hearsay.app.casefile.Page;
import dev.hearsay.app.casefile.SearchHit;
import dev.hearsay.app.casefile.SearchQuery;
import dev.hearsay.text.Span;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;

/** Finds documents by their words, with the filters of {@code hearsay search}. */
public final class SearchPage {

  private static final int ON_A_PAGE = 20;
  private static final int MOST = 10_000_000;

  private final Site site;

  /** What the template shows. */
  public record Model(String q, List<String> problems, List<Hit> hits, Paging paging) {}

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
            hits.items().stream()
                .map(hit -> new Hit(DocumentsPage.item(hit.document()), pieces(hit)))
                .toList(),
            new Paging(
                offset, ON_A_PAGE, hits.total(), "/search?q=" + Site.encoded(typed) + "&offset="));
    site.show(context, "search", "Search", "search", model);
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
