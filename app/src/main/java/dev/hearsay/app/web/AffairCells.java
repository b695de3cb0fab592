package dev.hearsay.app.web;

import dev.hearsay.affair.Custody;
import dev.hearsay.affair.Ground;
import dev.hearsay.affair.Passage;
import dev.hearsay.app.report.AffairView;
import dev.hearsay.app.report.AffairWording;
import dev.hearsay.app.report.SourcesWording;
import dev.hearsay.app.report.Wording;
import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cells of the tables of an affair: what is said, and a way to the words it rests on. */
public final class AffairCells {

  private static final int SHOWN_AT_ONCE = 2;
  private static final int MOST = 40;

  private final AffairView view;

  AffairCells(AffairView view) {
    this.view = view;
  }

  /**
   * What a cell says.
   *
   * @param link to the words it rests on; empty where there are none of its own
   * @param quote these words; empty where the cell shows them itself
   */
  public record Cell(String text, String link, String quote) {

    static Cell of(String text) {
      return new Cell(text, "", "");
    }

    public boolean hasLink() {
      return !link.isEmpty();
    }
  }

  /** Words that a line rests on. */
  public record Quote(String bearing, String words, String link, String outlet) {}

  /**
   * All of them.
   *
   * @param first shown at once
   * @param others shown when asked for
   */
  public record Grounds(List<Quote> first, List<Quote> others) {}

  /** Something that the words of a line say themselves. */
  Cell words(String text, List<Ground> grounds) {
    return view.earliestFirst(grounds).stream()
        .filter(ground -> ground.bearing() == Ground.Bearing.TELLS)
        .findFirst()
        .or(() -> grounds.stream().findFirst())
        .map(ground -> cell(line(text), ground.words()))
        .orElseGet(() -> Cell.of(line(text)));
  }

  /** Something that the words say that tell what became of it, or else the last of the others. */
  Cell last(String text, List<Ground> grounds) {
    return grounds.stream()
        .filter(ground -> ground.bearing() == Ground.Bearing.FOLLOWS)
        .findFirst()
        .or(
            () ->
                grounds.stream()
                    .filter(ground -> ground.bearing() == Ground.Bearing.TELLS)
                    .reduce((one, other) -> other))
        .map(ground -> cell(text, ground.words()))
        .orElseGet(() -> Cell.of(text));
  }

  Cell actor(String id, List<Ground> grounds) {
    return view.named(id, grounds)
        .map(words -> cell(view.name(id), words))
        .orElseGet(() -> words(view.name(id), grounds));
  }

  /** Who held somebody by an account, or who didn't. */
  Cell holder(Custody.Account account, List<Ground> grounds) {
    return account
        .holder()
        .map(id -> actor(id, grounds))
        .orElseGet(() -> Cell.of(view.holder(account)));
  }

  List<Cell> actors(List<String> ids, List<Ground> grounds) {
    return ids.stream().map(id -> actor(id, grounds)).toList();
  }

  /** Actors with how many they are, where that is known. */
  List<Cell> counted(List<String> ids, List<Ground> grounds) {
    return ids.stream()
        .map(
            id -> {
              Cell cell = actor(id, grounds);
              String count =
                  view.actor(id)
                      .flatMap(actor -> actor.count())
                      .map(number -> String.format(Locale.ROOT, " (%,d)", number))
                      .orElse("");
              return new Cell(cell.text() + count, cell.link(), cell.quote());
            })
        .toList();
  }

  /** The words of a passage themselves. */
  Cell passage(Passage passage) {
    return new Cell(view.words(passage), link(passage), "");
  }

  Cell at(String text, DocumentId document, Span span) {
    return cell(text, new Passage(document, span));
  }

  private Cell cell(String text, Passage passage) {
    return new Cell(text, link(passage), view.words(passage));
  }

  private String link(Passage passage) {
    return Told.of(view.document(passage.document())).link(passage.span());
  }

  Grounds grounds(List<Ground> grounds) {
    List<Quote> quotes = new ArrayList<>();
    for (Ground ground : view.earliestFirst(grounds).subList(0, Math.min(MOST, grounds.size()))) {
      Document document = view.document(ground.words().document());
      quotes.add(
          new Quote(
              AffairWording.of(ground.bearing()),
              Told.words(document.text(), view.around(ground.words())),
              link(ground.words()),
              Told.of(document).name()));
    }
    // of each bearing the first, so that what speaks against a line is never hidden
    List<Quote> first = new ArrayList<>();
    List<Quote> others = new ArrayList<>();
    for (Quote quote : quotes) {
      boolean isNew = first.stream().noneMatch(one -> one.bearing().equals(quote.bearing()));
      (isNew || quotes.size() <= SHOWN_AT_ONCE ? first : others).add(quote);
    }
    return new Grounds(first, others);
  }

  /** "3 outlets, 1 source". */
  String standing(ClaimProvenance provenance) {
    return Wording.count(view.outlets(provenance), "outlet", "outlets")
        + ", "
        + SourcesWording.count(provenance.independent());
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
