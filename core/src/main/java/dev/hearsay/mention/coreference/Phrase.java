package dev.hearsay.mention.coreference;

import dev.hearsay.mention.Pronoun;
import dev.hearsay.mention.Referent;
import dev.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase or pronoun: words by their index in the document.
 *
 * @param from its first word, as far as tags tell
 * @param to one past its last word, what is said after the noun included, as far as tags tell
 * @param head its head noun; of a name the last word, of a pronoun the pronoun
 * @param nameFrom first word of the name that it has for a head; -1 when it has none
 * @param nameTo one past the last word of that name; -1 when there is none
 * @param named who or what the name means; null when there is no name
 * @param pronoun which pronoun it is, {@link Pronoun#NONE} for others
 * @param modifier whether it is a name that only tells more of the noun behind it
 * @param span characters of the whole
 * @param core characters of the name, or else of the head
 * @param first its first word by the tree of the sentence, which is what people are shown
 * @param last one past its last word by the tree
 * @param top the word of its name, or else its head, that the others depend on
 */
public record Phrase(
    int from,
    int to,
    int head,
    int nameFrom,
    int nameTo,
    @Nullable Referent named,
    Pronoun pronoun,
    boolean plural,
    boolean modifier,
    Span span,
    Span core,
    int first,
    int last,
    int top) {

  /** How it means something. */
  public enum Form {
    NAME,
    NOMINAL,
    PRONOUN
  }

  public Form form() {
    if (named != null) {
      return Form.NAME;
    }
    return pronoun == Pronoun.NONE ? Form.NOMINAL : Form.PRONOUN;
  }

  /** First word of the words that name it: the name, or else the phrase. */
  public int coreFrom() {
    return nameFrom >= 0 ? nameFrom : from;
  }

  /** One past the last of them. */
  public int coreTo() {
    return nameTo >= 0 ? nameTo : to;
  }

  /** Whether another phrase lies inside this one. */
  boolean encloses(Phrase other) {
    return from <= other.from && other.to <= to && (from < other.from || other.to < to);
  }
}
