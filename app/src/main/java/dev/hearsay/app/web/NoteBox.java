package dev.hearsay.app.web;

import dev.hearsay.app.casefile.CaseNote;
import java.util.List;
import java.util.function.Predicate;

/**
 * The notes of something, and the form for another.
 *
 * @param about kind of what they are about, as the form names it
 * @param id of what they are about
 * @param back the page that they stand on
 */
public record NoteBox(List<Item> items, String about, String id, String back) {

  /** A note. */
  public record Item(long number, String text, String when, boolean changed) {}

  static NoteBox of(Site site, String about, String id, String back, Predicate<CaseNote> shown) {
    return new NoteBox(
        site.file().decisions().notes().stream().filter(shown).map(NoteBox::item).toList(),
        about,
        id,
        back);
  }

  private static Item item(CaseNote note) {
    return new Item(
        note.number(), note.text(), DecisionsPage.time(note.written()), note.isChanged());
  }
}
