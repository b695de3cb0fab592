package dev.hearsay.app.casefile;

import dev.hearsay.provenance.drift.Collation;
import dev.hearsay.text.DocumentId;
import java.util.List;

/**
 * What a version of a page changed against the one before it.
 *
 * @param collation the two side by side, sentence by sentence, with what differs in substance
 * @param numbersGone amounts, in the words of the earlier, that the later doesn't give
 * @param numbersCome amounts of the later that the earlier doesn't give
 * @param namesGone names of people, organisations and places that the later doesn't name
 * @param namesCome names that the earlier doesn't name
 */
public record VersionChange(
    DocumentId earlier,
    Collation collation,
    List<String> numbersGone,
    List<String> numbersCome,
    List<String> namesGone,
    List<String> namesCome) {

  public VersionChange {
    numbersGone = List.copyOf(numbersGone);
    numbersCome = List.copyOf(numbersCome);
    namesGone = List.copyOf(namesGone);
    namesCome = List.copyOf(namesCome);
  }

  /** How many sentences the later has that the earlier hasn't. */
  public long added() {
    return collation.rows().stream().filter(row -> row.original().isEmpty()).count();
  }

  /** How many sentences of the earlier the later hasn't. */
  public long removed() {
    return collation.rows().stream().filter(row -> row.retold().isEmpty()).count();
  }
}
