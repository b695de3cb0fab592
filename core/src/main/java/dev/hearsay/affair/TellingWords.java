package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.mention.Entity;
import dev.hearsay.reuse.Stemmer;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The words around tellings, weighted by how few sentences have them, and the names there. */
final class TellingWords {

  private static final int SHORTEST = 2;

  private final Actors actors;
  private final Tellings tellings;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Integer, Integer> frequency = new HashMap<>();
  private int sentences;
  private final Map<DocumentId, List<int[]>> words = new HashMap<>();
  private final Map<String, Around> read = new HashMap<>();

  /**
   * What stands around a telling.
   *
   * @param sentence position of its sentence in the document
   * @param own the words of its sentence
   * @param near those of the sentences beside it as well
   * @param names who and what its sentence names
   */
  record Around(int sentence, Weighted own, Weighted near, Set<String> names) {

    /** How alike the words of both sentences are, from 0 to 1. */
    double ownLikeness(Around other) {
      return own.cosine(other.own);
    }

    /** The same of what stands beside them, too. */
    double likeness(Around other) {
      return near.cosine(other.near);
    }

    int nameCount() {
      return names.size();
    }

    int sharedNames(Around other) {
      return (int) names.stream().filter(other.names::contains).count();
    }
  }

  /** Words by their numbers, ascending, with weights whose squares add up to 1. */
  private static final class Weighted {
    private final int[] words;
    private final double[] weights;

    Weighted(Map<Integer, Double> sums) {
      words = new int[sums.size()];
      weights = new double[sums.size()];
      double squares = 0;
      int count = 0;
      for (Map.Entry<Integer, Double> entry : new TreeMap<>(sums).entrySet()) {
        words[count] = entry.getKey();
        weights[count++] = entry.getValue();
        squares += entry.getValue() * entry.getValue();
      }
      for (int i = 0; i < count; i++) {
        weights[i] /= Math.sqrt(squares);
      }
    }

    double cosine(Weighted other) {
      double sum = 0;
      int i = 0;
      int j = 0;
      while (i < words.length && j < other.words.length) {
        if (words[i] == other.words[j]) {
          sum += weights[i++] * other.weights[j++];
        } else if (words[i] < other.words[j]) {
          i++;
        } else {
          j++;
        }
      }
      return sum;
    }
  }

  TellingWords(Actors actors, Tellings tellings) {
    this.actors = actors;
    this.tellings = tellings;
    Map<String, Integer> stems = new HashMap<>();
    for (Analysis analysis : tellings.analyses()) {
      List<int[]> ofDocument =
          analysis.sentences().stream().map(sentence -> words(sentence, stems)).toList();
      for (int[] ofSentence : ofDocument) {
        Set<Integer> once = new HashSet<>();
        for (int word : ofSentence) {
          once.add(word);
        }
        once.forEach(word -> frequency.merge(word, 1, Integer::sum));
        sentences++;
      }
      words.put(analysis.document().id(), ofDocument);
    }
  }

  /** Numbers of stems; each form is cut to its stem once. */
  private int[] words(Sentence sentence, Map<String, Integer> known) {
    return sentence.tokens().stream()
        .map(Token::text)
        .filter(text -> text.length() >= SHORTEST && Character.isLetterOrDigit(text.charAt(0)))
        .mapToInt(
            text ->
                known.computeIfAbsent(
                    text.toLowerCase(Locale.ROOT),
                    lower -> numbers.computeIfAbsent(Stemmer.stem(lower), stem -> numbers.size())))
        .toArray();
  }

  /** What stands around a telling. */
  Around around(ToldEvent told) {
    Analysis analysis = tellings.analysis(told.document());
    int sentence = 0;
    for (int i = 0; i < analysis.sentences().size(); i++) {
      if (analysis.sentences().get(i).span().overlaps(told.event().trigger())) {
        sentence = i;
      }
    }
    int at = sentence;
    return read.computeIfAbsent(told.document() + " " + at, place -> read(analysis, at));
  }

  private Around read(Analysis analysis, int sentence) {
    List<int[]> ofDocument = words.getOrDefault(analysis.document().id(), List.of());
    Set<String> names = new TreeSet<>();
    Sentence own = analysis.sentences().get(sentence);
    for (Entity entity : analysis.entities()) {
      if (entity.mentions().stream().anyMatch(each -> own.span().contains(each.span()))) {
        actors.named().of(analysis, entity).ifPresent(names::add);
      }
    }
    return new Around(
        sentence,
        weighted(ofDocument, sentence, sentence),
        weighted(ofDocument, sentence - 1, sentence + 1),
        names);
  }

  private Weighted weighted(List<int[]> ofDocument, int first, int last) {
    Map<Integer, Double> sums = new HashMap<>();
    for (int i = Math.max(0, first); i <= Math.min(last, ofDocument.size() - 1); i++) {
      for (int word : ofDocument.get(i)) {
        sums.merge(word, Math.log((sentences + 1.0) / (frequency.get(word) + 0.5)), Double::sum);
      }
    }
    return new Weighted(sums);
  }
}
