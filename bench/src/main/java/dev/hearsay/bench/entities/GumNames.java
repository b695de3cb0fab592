package dev.hearsay.bench.entities;

import dev.hearsay.bench.entities.GumArticle.Mention;
import dev.hearsay.bench.entities.GumArticle.Sentence;
import dev.hearsay.bench.entities.GumArticle.Word;
import dev.hearsay.mention.Entity;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names in the news of the Georgetown University Multilayer corpus.
 *
 * <p>The corpus marks everything that is mentioned, by whatever words. A name is a mention whose
 * head is a proper noun, cut down to the proper nouns among its minimal words and what joins them.
 * Titles are left out of names of persons; a mention of only a title is none. Persons mentioned by
 * a plural or by a people's name are a group. Objects and abstractions have no type of ours but
 * laws. Proper nouns and capitalised adjectives that no name covers are unknown: the corpus doesn't
 * mark "Danish" in "Danish clerks".
 */
final class GumNames {

  static final String SET = "gum-news";

  private static final Set<String> PARTICLES =
      Set.of("de", "van", "von", "al", "bin", "del", "la", "\"", "'", "``", "''", "-", ".", "&");
  private static final Set<String> JOINERS =
      Set.of("of", "for", "and", "the", "de", "la", "du", "des", "del", "&", "al", "on");
  private static final Set<String> STOPS = Set.of(",", "(", ")", ":", ";", "--");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> SUFFIXES = Set.of("Jr.", "Sr.", "Jr", "II", "III");
  private static final Set<String> BESIDE_A_NOUN =
      Set.of("flat", "appos", "compound", "dep", "nmod:desc");
  private static final Set<String> INSIDE_NAMES = Set.of("POS", "HYPH", "IN", "CC");
  private static final Set<String> LOOSE_ENDS = Set.of("POS", "IN", "CC", "DT");

  private final NameLists lists;

  private GumNames(NameLists lists) {
    this.lists = lists;
  }

  /**
   * The articles of a folder, by file name.
   *
   * @param folder with {@code *.conllu}
   */
  static List<NamedText> read(Path folder, NameLists lists) throws IOException {
    List<Path> paths;
    try (Stream<Path> files = Files.list(folder)) {
      paths = files.filter(file -> file.toString().endsWith(".conllu")).sorted().toList();
    }
    GumNames reader = new GumNames(lists);
    List<NamedText> texts = new ArrayList<>();
    for (Path path : paths) {
      texts.add(reader.named(GumArticle.read(path)));
    }
    return texts;
  }

  /** Words that are a name: first, and one past the last. */
  private record Range(int from, int to) {}

  NamedText named(GumArticle article) {
    List<GoldName> names = new ArrayList<>();
    List<Span> unknown = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      for (Mention mention : sentence.mentions()) {
        name(sentence, mention)
            .filter(range -> !isOfTwo(sentence, mention, range))
            .flatMap(range -> gold(article.text(), sentence, mention, range))
            .ifPresent(names::add);
      }
      unknown.addAll(unknown(sentence));
    }
    return new NamedText(SET, article.name(), article.text(), names, unknown);
  }

  private List<Span> unknown(Sentence sentence) {
    List<Span> unknown = new ArrayList<>();
    for (int i = 0; i < sentence.words().size(); i++) {
      Word word = sentence.words().get(i);
      boolean adjective = word.tag().equals("JJ") && word.isCapitalised() && i > 0;
      boolean title = lists.isTitle(word.form()) || lists.isCalendar(word.form());
      if (adjective || (word.isProper() && !title)) {
        unknown.add(word.span());
      }
    }
    return unknown;
  }

  private Optional<Range> name(Sentence sentence, Mention mention) {
    return mention.type().equals("person")
        ? person(sentence, mention)
        : thing(sentence.words(), mention);
  }

  private Optional<Range> person(Sentence sentence, Mention mention) {
    List<Word> words = sentence.words();
    List<Integer> own =
        mention.minimal().stream()
            .filter(i -> words.get(i).isProper() || words.get(i).isCapitalised())
            .filter(i -> !lists.isTitle(words.get(i).form()))
            .filter(i -> !isInThing(sentence, mention, i))
            .toList();
    int last = own.stream().filter(i -> words.get(i).isProper()).reduce(-1, Math::max);
    if (last < 0 || !isHeadedByName(words, mention)) {
      return Optional.empty();
    }
    int from = last;
    while (from > mention.start() && continues(words, own, from - 1)) {
      from--;
    }
    int to = last + 1;
    while (to < mention.end() && SUFFIXES.contains(words.get(to).form())) {
      to++;
    }
    return Optional.of(new Range(from, to));
  }

  /** Whether a word is part of something else named inside the mention: "U.S. President Roe". */
  private static boolean isInThing(Sentence sentence, Mention mention, int word) {
    return sentence.mentions().stream()
        .anyMatch(
            other ->
                !other.equals(mention)
                    && !other.type().equals("person")
                    && other.start() >= mention.start()
                    && other.end() <= mention.end()
                    && other.start() <= word
                    && word < other.end());
  }

  /** "Jane Roe", or "spokeswoman Jane Roe" where the noun is what all depends on. */
  private static boolean isHeadedByName(List<Word> words, Mention mention) {
    int head = head(words, mention);
    int last = mention.minimal().get(mention.minimal().size() - 1);
    return words.get(head).isProper()
        || (last > head
            && words.get(last).isProper()
            && BESIDE_A_NOUN.contains(words.get(last).relation()));
  }

  private static boolean continues(List<Word> words, List<Integer> own, int i) {
    return own.contains(i) || (PARTICLES.contains(words.get(i).form()) && own.contains(i - 1));
  }

  private static Optional<Range> thing(List<Word> words, Mention mention) {
    int head = head(words, mention);
    List<Integer> own = mention.minimal().stream().filter(i -> isNamePart(words.get(i))).toList();
    if (!words.get(head).isProper() || own.isEmpty()) {
      return Optional.empty();
    }
    int from = own.get(0);
    int to = own.get(own.size() - 1) + 1;
    for (int i = from; i < to; i++) {
      if (divides(words.get(i))) {
        if (i > head) {
          to = i;
        } else {
          from = i + 1;
        }
      }
    }
    while (from < to && ARTICLES.contains(lower(words.get(from)))) {
      from++;
    }
    while (to > from && LOOSE_ENDS.contains(words.get(to - 1).tag())) {
      to--;
    }
    boolean capital = words.subList(from, to).stream().anyMatch(GumNames::hasCapital);
    return from <= head && head < to && capital
        ? Optional.of(new Range(from, to))
        : Optional.empty();
  }

  private static boolean isNamePart(Word word) {
    return word.isProper()
        || word.isCapitalised()
        || Character.isDigit(word.form().charAt(0))
        || INSIDE_NAMES.contains(word.tag());
  }

  /** A comma or a word that doesn't belong into names: "Harbour Hall | in Brenn". */
  private static boolean divides(Word word) {
    return STOPS.contains(word.form())
        || (Character.isLowerCase(word.form().charAt(0))
            && !word.isProper()
            && !JOINERS.contains(word.form()));
  }

  private static boolean hasCapital(Word word) {
    return word.form().chars().anyMatch(Character::isUpperCase);
  }

  private static String lower(Word word) {
    return word.form().toLowerCase(Locale.ROOT);
  }

  /** The first word of a mention that depends on none inside of it. */
  private static int head(List<Word> words, Mention mention) {
    for (int i = mention.start(); i < mention.end(); i++) {
      int head = words.get(i).head();
      if (head < mention.start() || head >= mention.end()) {
        return i;
      }
    }
    return mention.start();
  }

  /** Whether two names are joined that are mentioned by themselves too. */
  private boolean isOfTwo(Sentence sentence, Mention mention, Range range) {
    List<Word> words = sentence.words();
    boolean joined =
        words.subList(range.from(), range.to()).stream()
            .anyMatch(word -> lower(word).equals("and"));
    return joined
        && sentence.mentions().stream()
            .filter(other -> !other.equals(mention))
            .flatMap(other -> name(sentence, other).stream())
            .anyMatch(
                other ->
                    other.to() == range.to()
                        && other.from() > range.from()
                        && Set.of("and", "the").contains(lower(words.get(other.from() - 1))));
  }

  private Optional<GoldName> gold(String text, Sentence sentence, Mention mention, Range range) {
    List<Word> words = sentence.words();
    Span span =
        new Span(words.get(range.from()).span().start(), words.get(range.to() - 1).span().end());
    String name = span.of(text);
    return switch (mention.type()) {
      case "time" -> Optional.empty();
      case "person" -> Optional.of(new GoldName(span, personOrGroup(words, mention, range, name)));
      case "organization" -> Optional.of(new GoldName(span, organisation(mention, name)));
      case "place" -> Optional.of(new GoldName(span, lists.placeOrFacility(name)));
      case "event" -> Optional.of(GoldName.of(span, Entity.Type.EVENT));
      default ->
          Optional.of(
              new GoldName(span, lists.lawOrWork(name).filter(type -> type == Entity.Type.LAW)));
    };
  }

  private Optional<Entity.Type> personOrGroup(
      List<Word> words, Mention mention, Range range, String name) {
    if (range.to() - range.from() > 1) {
      return Optional.of(Entity.Type.PERSON);
    }
    if (lists.isPeople(name) || words.get(range.from()).tag().equals("NNPS")) {
      return Optional.of(Entity.Type.GROUP);
    }
    boolean article =
        range.from() > mention.start() && lower(words.get(range.from() - 1)).equals("the");
    return article ? Optional.empty() : Optional.of(Entity.Type.PERSON); // a band, a militia
  }

  private Optional<Entity.Type> organisation(Mention mention, String name) {
    if (lists.isPeople(name)) {
      return Optional.of(Entity.Type.GROUP);
    }
    boolean place = lists.isPlace(name) || lists.isPlace(mention.link().replace('_', ' '));
    return place ? Optional.empty() : Optional.of(Entity.Type.ORG);
  }
}
