package dev.hearsay.provenance.source;

import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import java.util.Optional;

/** What the words of a source alone show: its noun, and whether it means many or nobody. */
final class SourceShapes {

  private final SourceWords words;

  SourceShapes(SourceWords words) {
    this.words = words;
  }

  /** The noun that says what the source is, in the singular; that of a mention for a pronoun. */
  String head(Account account, Phrase phrase, Optional<Entity> speaker) {
    String head = head(phrase);
    if (!head.isEmpty() && !words.is("amount", head)) {
      return head;
    }
    if (speaker.isPresent()) {
      for (Mention mention : speaker.get().mentions()) {
        if (mention.kind() == Mention.Kind.NOMINAL) {
          String other = head(Phrase.of(account.text(), mention.phrase()));
          if (!other.isEmpty() && !words.is("amount", other)) {
            return other;
          }
        }
      }
    }
    return head;
  }

  private String head(Phrase phrase) {
    String head = "";
    for (int i = 0; i < phrase.size(); i++) {
      String word = phrase.words().get(i);
      if (word.equals("of") && onlyAmount(phrase, i)) {
        continue;
      }
      if (!head.isEmpty() && (words.is("stop", word) || word.equals(",") || word.equals(";"))) {
        break;
      }
      if (words.noun(word).isPresent()
          || words.isDocument(word)
          || words.is("anyone", word)
          || words.is("official", words.lemma(word))) {
        boolean amount = words.is("amount", word) && i + 1 < phrase.size();
        head = amount ? head : words.lemma(word);
      }
    }
    return head;
  }

  private boolean onlyAmount(Phrase phrase, int end) {
    for (int i = 0; i < end; i++) {
      String word = phrase.words().get(i);
      if (!words.is("amount", word) && !word.equals("a") && !word.equals("the")) {
        return false;
      }
    }
    return end > 0;
  }

  /** "All three governments", "both sides". */
  boolean isTogether(Phrase phrase) {
    for (int i = 0; i < phrase.size(); i++) {
      if (words.is("parties", phrase.words().get(i))) {
        return phrase.words().subList(0, i).stream().anyMatch(word -> words.is("together", word))
            || (i + 1 < phrase.size() && phrase.words().get(i + 1).equals("concerned"));
      }
    }
    return false;
  }

  /** "Reports", "local media", "according to some reports". */
  boolean isReports(Phrase phrase) {
    return phrase.hasAny(words.list("reports"))
        || (phrase.words().stream().anyMatch(word -> words.is("hearsay", word))
            && phrase.words().stream()
                .allMatch(word -> words.is("hearsay", word) || words.is("hearsay-said", word)));
  }

  /** "One of them", "some of these". */
  boolean isOneOf(Phrase phrase) {
    return phrase.size() > 1
        && words.is("amount", phrase.words().get(0))
        && phrase.words().get(1).equals("of");
  }
}
