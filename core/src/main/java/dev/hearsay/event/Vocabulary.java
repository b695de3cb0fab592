package dev.hearsay.event;

import dev.hearsay.syntax.Lemmatizer;
import dev.hearsay.syntax.TreebankTag;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words looked up in all base forms that they could have, those of late without doing it again.
 * Thread-safe.
 */
final class Vocabulary {

  private static final List<TreebankTag> FORMS =
      List.of(TreebankTag.VBD, TreebankTag.VBZ, TreebankTag.VBG, TreebankTag.NNS);

  /** Words that are kept, a few megabytes; frequent ones are soon back. */
  private static final int MOST = 20_000;

  private final Lemmatizer lemmatizer;
  private final EventWords words;
  private final TriggerLexicon lexicon;
  private final Map<String, Word> known = new ConcurrentHashMap<>();

  /**
   * A word, whatever it stands for in its sentence.
   *
   * @param lemmas itself in lower case, and what it could be a form of
   * @param classes of those
   * @param lines of the lexicon that could be about it
   */
  record Word(Set<String> lemmas, Set<String> classes, List<Trigger> lines) {}

  Vocabulary(Lemmatizer lemmatizer, EventWords words, TriggerLexicon lexicon) {
    this.lemmatizer = lemmatizer;
    this.words = words;
    this.lexicon = lexicon;
  }

  Word of(String lower) {
    Word word = known.get(lower);
    if (word == null) {
      if (known.size() >= MOST) {
        known.clear();
      }
      word = lookUp(lower);
      known.put(lower, word);
    }
    return word;
  }

  private Word lookUp(String lower) {
    Set<String> lemmas = new HashSet<>();
    lemmas.add(lower);
    FORMS.forEach(form -> lemmas.add(lemmatizer.lemma(lower, form)));
    Set<String> classes = new HashSet<>();
    lemmas.forEach(lemma -> classes.addAll(words.listed(lemma)));
    return new Word(
        Set.copyOf(lemmas),
        Set.copyOf(classes),
        lemmas.stream().flatMap(lemma -> lexicon.of(lemma).stream()).toList());
  }
}
