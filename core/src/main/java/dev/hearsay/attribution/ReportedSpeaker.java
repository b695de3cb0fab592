package dev.hearsay.attribution;

import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who reportedly says: "The mayor reportedly agreed to close the port." The adverb makes a model
 * take the whole clause for what an unnamed source reports; the verb behind it names a speaker, and
 * that is its subject. See {@code docs/rules/reported-speaker.md}.
 */
final class ReportedSpeaker {

  /** Name of this rule in {@code decidedBy}. */
  static final String NAME = "rule:reported-speaker";

  private static final Set<String> ADVERBS =
      Set.of("reportedly", "allegedly", "apparently", "supposedly", "purportedly");

  /** Before the adverb, they make the verb a passive or a noun's attribute. */
  private static final Set<String> PASSIVE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "am", "’s", "'s", "’re", "'re");

  private final CueLexicon lexicon;

  ReportedSpeaker(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The adverbs with the verb behind them in one sentence, each pair a span. */
  List<Span> cues(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Span> cues = new ArrayList<>();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (ADVERBS.contains(lower(tokens, i))
          && !PASSIVE.contains(lower(tokens, i - 1))
          && isSpeech(lower(tokens, i + 1))) {
        cues.add(new Span(tokens.get(i).start(), tokens.get(i + 1).end()));
      }
    }
    return cues;
  }

  /**
   * An attribution without source, read anew: what stands right before its cue is no content but
   * the source.
   *
   * @param cue one of {@link #cues}
   * @return nothing where the attribution is of another cue, has a source, or has nothing before it
   */
  static Optional<LinkedSpans> withSource(LinkedSpans linked, Span cue) {
    if (!linked.source().isEmpty() || linked.content().size() < 2) {
      return Optional.empty();
    }
    Span subject = linked.content().get(0);
    boolean own = linked.cue().size() == 1 && linked.cue().get(0).overlaps(cue);
    if (!own || subject.end() > cue.start() || cue.start() - subject.end() > 1) {
      return Optional.empty();
    }
    List<Span> content = linked.content().subList(1, linked.content().size());
    return Optional.of(
        new LinkedSpans(List.of(subject), linked.cue(), content, linked.confidence(), NAME));
  }

  private boolean isSpeech(String word) {
    return lexicon.entryAt(List.of(lexicon.lemma(word)), 0).isPresent() && !word.endsWith("ing");
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).text().toLowerCase(Locale.ROOT);
  }
}
