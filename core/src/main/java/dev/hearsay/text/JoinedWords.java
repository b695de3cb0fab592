package dev.hearsay.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds tokens that are two words run together ("membersGranted", "Salvadorwho"): tokens nobody
 * knows, made of two words that are known or that the document itself uses. How much each sign
 * counts was learned from articles whose words were joined on purpose.
 *
 * <p>For one document; English only.
 */
public final class JoinedWords {

  private static final int SHORTEST_TOKEN = 5;
  private static final int LONGEST_TOKEN = 40;

  /** Two letters are a word only when news uses them as often as "of", "he" or "so". */
  private static final int COMMON_SHORT_WORD = 8;

  private static final int FUNCTION_WORD = 10;
  private static final int RARE_WORD = 4;
  private static final int SHORT_WORD = 3;
  private static final double MOST_BITS = 15;
  private static final double LONG_WORD = 10;

  private final DocumentWords documentWords;
  private final Vocabulary vocabulary = Vocabulary.english();

  public JoinedWords(List<Sentence> sentences) {
    this.documentWords = new DocumentWords(sentences);
  }

  /** Where in the text to part the token: what has most for it, when that is enough. */
  OptionalInt cut(List<Token> sentence, int index) {
    List<JoinCandidate> candidates = candidates(sentence, index);
    if (candidates.isEmpty()) {
      return OptionalInt.empty(); // nearly always
    }
    return candidates.stream()
        .filter(candidate -> score(candidate) > 0)
        .max(Comparator.comparingDouble(JoinedWords::score))
        .map(candidate -> OptionalInt.of(candidate.cut()))
        .orElse(OptionalInt.empty());
  }

  private static double score(JoinCandidate candidate) {
    return candidate.score(
        candidate.capitalInside() ? Weights.STANDARD.capital : Weights.STANDARD.small);
  }

  /** Every way to read one token of a sentence as two words; none for words that exist. */
  public List<JoinCandidate> candidates(List<Token> sentence, int index) {
    Token token = sentence.get(index);
    String word = token.text();
    int length = word.length();
    if (length < SHORTEST_TOKEN
        || length > LONGEST_TOKEN
        || !Characters.isWord(word.charAt(0))
        || vocabulary.find(word, 0, length) != Vocabulary.UNKNOWN) {
      return List.of();
    }
    int capital = 0;
    int smallBefore = 0;
    for (int at = 0; at < length; at++) {
      char c = word.charAt(at);
      if (!Character.isLetter(c)) {
        return List.of();
      }
      boolean upper = Character.isUpperCase(c);
      boolean turn = at > 0 && upper && Character.isLowerCase(word.charAt(at - 1));
      boolean endOfCapitals =
          at > 1
              && Character.isLowerCase(c)
              && Character.isUpperCase(word.charAt(at - 1))
              && Character.isUpperCase(word.charAt(at - 2));
      if (turn || endOfCapitals) {
        if (capital > 0) {
          return List.of(); // capitals all over: a name or a code
        }
        capital = turn ? at : at - 1;
      }
      smallBefore += upper ? 0 : 1;
    }
    if (smallBefore == 0) {
      return List.of();
    }
    return capital > 0 ? atCapital(sentence, index, capital) : anywhere(sentence, index);
  }

  private List<JoinCandidate> atCapital(List<Token> sentence, int index, int cut) {
    String word = sentence.get(index).text();
    String first = word.substring(0, cut);
    boolean name =
        Lists.NAMES.contains(word)
            || (Lists.NAMES.contains(first + "-") && !Lists.STARTERS.contains(word.substring(cut)));
    return name || cut < 2 ? List.of() : candidate(sentence, index, cut, true).stream().toList();
  }

  private List<JoinCandidate> anywhere(List<Token> sentence, int index) {
    List<JoinCandidate> candidates = new ArrayList<>();
    int length = sentence.get(index).text().length();
    for (int cut = 2; cut <= length - 2; cut++) {
      candidate(sentence, index, cut, false).ifPresent(candidates::add);
    }
    return candidates;
  }

  private Optional<JoinCandidate> candidate(
      List<Token> sentence, int index, int cut, boolean capitalInside) {
    Token token = sentence.get(index);
    String word = token.text();
    int first = vocabulary.find(word, 0, cut);
    int second = vocabulary.find(word, cut, word.length());
    boolean both = isPart(first, cut) && isPart(second, word.length() - cut);
    if (!both && !(isPart(first, cut) || isPart(second, word.length() - cut))) {
      return Optional.empty();
    }
    String firstWord = word.substring(0, cut);
    String secondWord = word.substring(cut);
    int firstCount = documentWords.count(firstWord);
    int secondCount = documentWords.count(secondWord);
    boolean firstFits = isPart(first, cut) || (cut > 2 && firstCount > 0);
    boolean secondFits =
        isPart(second, word.length() - cut) || (word.length() - cut > 2 && secondCount > 0);
    if (!firstFits || !secondFits) {
      return Optional.empty();
    }
    boolean capital = Character.isUpperCase(word.charAt(0));
    boolean nameEnding = capital && !capitalInside && word.length() - cut <= SHORT_WORD;
    if (nameEnding && firstCount == 0 && index > 0) {
      return Optional.empty(); // Marchand, Hasan
    }
    double[] evidence = new double[JoinCandidate.EVIDENCE.size()];
    int frequencyFirst = first == Vocabulary.UNKNOWN ? 0 : Vocabulary.frequency(first);
    int frequencySecond = second == Vocabulary.UNKNOWN ? 0 : Vocabulary.frequency(second);
    boolean functionFirst = frequencyFirst >= FUNCTION_WORD;
    boolean functionSecond = frequencySecond >= FUNCTION_WORD;
    boolean afterCapital =
        index > 0 && Character.isUpperCase(sentence.get(index - 1).text().charAt(0));
    boolean smallFollows =
        index + 1 < sentence.size()
            && Character.isLowerCase(sentence.get(index + 1).text().charAt(0));
    int at = 0;
    evidence[at++] = 1;
    evidence[at++] = frequencyFirst / MOST_BITS;
    evidence[at++] = frequencySecond / MOST_BITS;
    evidence[at++] = Math.min(frequencyFirst, frequencySecond) / MOST_BITS;
    evidence[at++] = is(functionFirst);
    evidence[at++] = is(functionSecond);
    evidence[at++] = is(functionFirst && functionSecond);
    evidence[at++] = Math.min(1, cut / LONG_WORD);
    evidence[at++] = Math.min(1, (word.length() - cut) / LONG_WORD);
    evidence[at++] = is(cut <= SHORT_WORD);
    evidence[at++] = is(word.length() - cut <= SHORT_WORD);
    evidence[at++] = is(firstCount > 0);
    evidence[at++] = is(secondCount > 0);
    evidence[at++] = is(documentWords.hasPair(firstWord, secondWord));
    evidence[at++] = is(documentWords.count(word) > 1);
    evidence[at++] = is(capital);
    evidence[at++] = is(capital && afterCapital);
    evidence[at++] = first == Vocabulary.UNKNOWN ? 0 : Vocabulary.beginnings(first) / MOST_BITS;
    evidence[at++] = second == Vocabulary.UNKNOWN ? 0 : Vocabulary.endings(second) / MOST_BITS;
    evidence[at++] = is(first == Vocabulary.UNKNOWN);
    evidence[at++] = is(second == Vocabulary.UNKNOWN);
    evidence[at++] = is(frequencyFirst == 0);
    evidence[at++] = is(frequencySecond == 0);
    evidence[at++] = is(Lists.STARTERS.contains(secondWord));
    evidence[at++] = is(!capital);
    evidence[at++] = is(cut > 1 && Character.isUpperCase(word.charAt(1)));
    evidence[at++] = is(Character.isUpperCase(word.charAt(word.length() - 1)));
    evidence[at++] = is(smallFollows);
    evidence[at++] = is(index == 0);
    evidence[at++] =
        is(capital && word.length() - cut <= SHORT_WORD && frequencyFirst <= RARE_WORD);
    evidence[at] = is(capital && functionFirst && index > 0);
    return Optional.of(
        new JoinCandidate(token.span(), token.start() + cut, capitalInside, evidence));
  }

  private static boolean isPart(int numbers, int length) {
    return numbers != Vocabulary.UNKNOWN
        && (length > 2 || Vocabulary.frequency(numbers) >= COMMON_SHORT_WORD);
  }

  private static double is(boolean condition) {
    return condition ? 1 : 0;
  }

  /** Read when the first document is looked at. */
  private static final class Lists {
    private static final Set<String> STARTERS = WordList.words("sentence-starters.txt");
    private static final Set<String> NAMES = WordList.words("camel-case-names.txt");
  }

  /** What each piece of evidence counts, one column a model; the threshold is taken off. */
  private static final class Weights {
    private static final Weights STANDARD = new Weights();

    private final double[] small = new double[JoinCandidate.EVIDENCE.size()];
    private final double[] capital = new double[JoinCandidate.EVIDENCE.size()];

    private Weights() {
      for (String line : ResourceLines.of(WordList.class, "joined-words-weights.txt")) {
        String[] columns = line.split(" ", -1);
        int index = JoinCandidate.EVIDENCE.indexOf(columns[0]);
        small[index] = Double.parseDouble(columns[1]);
        capital[index] = Double.parseDouble(columns[2]);
      }
    }
  }
}
