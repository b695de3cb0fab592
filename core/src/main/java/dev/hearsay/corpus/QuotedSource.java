package dev.hearsay.corpus;

import dev.hearsay.provenance.source.RootKind;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Evidence;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Someone or something that documents say they have something from.
 *
 * @param name the fullest name in any document
 * @param quoted what each document has from it, by document and place, at least one
 */
public record QuotedSource(String name, RootKind kind, List<Quoted> quoted) {

  /**
   * One place where it is quoted.
   *
   * @param attribution identifier in the document
   * @param source the words that name the source
   * @param content what it is quoted with
   * @param through the outlet that this document has it from; empty where it has it first-hand
   * @param evidence the words that say so, with the rule that reads them so; empty where first-hand
   */
  public record Quoted(
      DocumentId document,
      String outlet,
      String attribution,
      Span source,
      List<Span> content,
      Optional<String> through,
      Optional<Evidence> evidence) {

    public Quoted {
      content = List.copyOf(content);
    }

    /** Whether the document has it from the source itself. */
    public boolean isFirstHand() {
      return through.isEmpty();
    }
  }

  public QuotedSource {
    quoted = List.copyOf(quoted);
    if (quoted.isEmpty()) {
      throw new IllegalArgumentException(name + ": a source is quoted somewhere");
    }
  }

  /** The outlets that have it from the source itself, in alphabetical order. */
  public List<String> heardBy() {
    return quoted.stream()
        .filter(Quoted::isFirstHand)
        .map(Quoted::outlet)
        .distinct()
        .sorted()
        .toList();
  }

  /** The outlets that have it from others only, in alphabetical order. */
  public List<String> relayedBy() {
    List<String> heardBy = heardBy();
    return quoted.stream()
        .map(Quoted::outlet)
        .filter(outlet -> !heardBy.contains(outlet))
        .distinct()
        .sorted()
        .toList();
  }

  /** How often it is quoted first-hand. */
  public long firstHand() {
    return quoted.stream().filter(Quoted::isFirstHand).count();
  }
}
