package dev.hearsay.attribution;

import dev.hearsay.mention.Discourse;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.NounPhrases;
import dev.hearsay.mention.Pronoun;
import dev.hearsay.mention.Referent;
import dev.hearsay.mention.Referents;
import dev.hearsay.mention.ReportVerbs;
import dev.hearsay.mention.Words;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Who says what has a cue but no source: who stands right behind the cue ("said Jane Roe, who …"),
 * or else the subject of its sentence, when the cue goes on with it: "Roe went to court, saying …",
 * "Roe left and said …".
 */
final class ClauseSubject {

  /** Words from the start of a sentence within which its subject begins: "Then Gov. Roe". */
  private static final int STARTS_WITHIN = 3;

  private final Referents referents;
  private final Words words;
  private final Discourse discourse;

  ClauseSubject(Referents referents, Discourse discourse) {
    this.referents = referents;
    this.words = referents.words();
    this.discourse = discourse;
  }

  /**
   * Who speaks by a cue.
   *
   * @param cue in text order
   */
  Optional<Referent> find(List<Span> cue) {
    if (cue.isEmpty()) {
      return Optional.empty();
    }
    int from = words.firstAfter(cue.get(0).start());
    int to = words.endBefore(cue.get(cue.size() - 1).end());
    if (to <= from || !speaks(words.lower(to - 1), from)) {
      return Optional.empty();
    }
    return behind(to).or(() -> subject(from));
  }

  /** An active verb of saying; "was labelled" leaves open who did it. */
  private boolean speaks(String verb, int from) {
    String before = from > 0 ? words.lower(from - 1) : "";
    boolean passive =
        switch (before) {
          case "was", "were", "is", "are", "been", "be", "being" -> true;
          default -> false;
        };
    return !passive
        && (ReportVerbs.isReportVerb(verb)
            || switch (verb) {
              case "saying",
                  "adding",
                  "tweeting",
                  "writing",
                  "noting",
                  "arguing",
                  "telling",
                  "claiming",
                  "calling",
                  "tweeted",
                  "argued",
                  "insisted",
                  "warned",
                  "insisting",
                  "asking",
                  "asked",
                  "replied",
                  "joked",
                  "declared",
                  "declaring",
                  "suggesting" ->
                  true;
              default -> false;
            });
  }

  private Optional<Referent> behind(int to) {
    int end = to < words.count() ? words.sentenceEnd(words.sentence(to)) : to;
    if (to >= end) {
      return Optional.empty();
    }
    return referents
        .named(to)
        .filter(named -> named.type() == Entity.Type.PERSON && referents.nameStart(to) == to)
        .filter(
            named ->
                referents.nameEnd(to) >= end
                    || !Character.isLetterOrDigit(words.word(referents.nameEnd(to)).charAt(0)));
  }

  private Optional<Referent> subject(int cue) {
    int start = words.sentenceStart(words.sentence(cue));
    for (int i = start; i < Math.min(cue, start + STARTS_WITHIN); i++) {
      Optional<Referent> named = referents.named(i);
      if (named.isPresent()) {
        int after = referents.nameEnd(i);
        boolean owner = after < cue && NounPhrases.isPossessive(words.lower(after));
        return named.filter(
            referent ->
                !owner
                    && (referent.type() == Entity.Type.PERSON
                        || referent.type() == Entity.Type.ORG));
      }
      Pronoun pronoun = Pronoun.of(words.lower(i));
      boolean subject =
          switch (words.lower(i)) {
            case "he", "she", "they" -> true;
            default -> false;
          };
      if (subject) {
        return discourse.resolveSource(pronoun, i);
      }
    }
    return Optional.empty();
  }
}
