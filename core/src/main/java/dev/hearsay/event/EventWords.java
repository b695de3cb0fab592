package dev.hearsay.event;

import dev.hearsay.mention.Entity;
import dev.hearsay.mention.MentionIndex;
import dev.hearsay.mention.Noun;
import dev.hearsay.mention.NounLexicon;
import dev.hearsay.mention.WordLists;
import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Lemmatizer;
import dev.hearsay.syntax.PartOfSpeech;
import dev.hearsay.syntax.Relation;
import dev.hearsay.syntax.TreebankTag;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What kind of thing a word stands for, and by which words nouns hang together. */
final class EventWords {

  static final String PEOPLE = "people";
  static final String BODY = "body";
  static final String PLACE = "place";
  static final String FACILITY = "facility";
  static final String UNRESOLVED = "unresolved";
  static final String VESSEL = "vessel";
  static final String ANY = "any";

  /** The class of nouns for ships. */
  static final Set<String> SHIP = Set.of("ship");

  /** "Ninety-four", which is often taken for an adjective. */
  private static final Pattern NUMBER_WORD =
      Pattern.compile("(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\\p{L}+");

  private final WordLists classes;
  private final WordLists function = WordLists.read(EventWords.class, "function-words.txt");
  private final Set<String> personal = function.section("personal");
  private final Set<String> plural = function.section("plural-pronoun");
  private final Set<String> bySubject = function.section("subject-control");
  private final Set<String> telling = function.section("telling");
  private final Set<String> firstPerson = function.section("first-person");
  private final Set<String> destination = function.section("destination");
  private final Set<String> passing = function.section("passing");
  private final Set<String> future = function.section("future");
  private final Set<String> byObject = function.section("object-control");
  private final Set<String> particles = function.section("particle");
  private final Set<String> bringing = function.section("bringing");
  private final Set<String> commanding = function.section("commanding");
  private final Set<String> objective = function.section("objective");
  private final Set<String> ofShip = function.section("of-ship");
  private final Set<String> suffering = function.section("suffering");
  private final Set<String> raising = function.section("raising");
  private final Set<String> definite = function.section("definite");
  private final Set<String> things = function.section("thing-pronoun");
  private final Set<String> partitives = function.section("partitive");
  private final Set<String> ofPlace = function.section("of-place");
  private final Set<String> supports = function.section("support");
  private final Set<String> gets = function.section("get");
  private final Map<String, Set<String>> byWord;
  private final NounLexicon nouns;
  private final Lemmatizer lemmatizer;

  EventWords(NounLexicon nouns, Lemmatizer lemmatizer) {
    this.nouns = nouns;
    this.lemmatizer = lemmatizer;
    classes = WordLists.read(EventWords.class, "classes.txt");
    byWord =
        classes.names().stream()
            .flatMap(name -> classes.section(name).stream().map(word -> Map.entry(word, name)))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableSet())));
  }

  /** Whether there is such a class. */
  boolean knows(String name) {
    return Set.of(ANY, BODY, UNRESOLVED, "thing", "paper").contains(name) || names(name);
  }

  /** The classes that a word is of by itself. */
  Set<String> listed(String lemma) {
    return byWord.getOrDefault(lemma, Set.of());
  }

  /** All that a class lists, words and pairs of words. */
  Set<String> of(String name) {
    return classes.section(name);
  }

  /** Whether a word is of a class by itself, whatever it stands for here. */
  boolean isListed(String lemma, Set<String> wanted) {
    return byWord.getOrDefault(lemma, Set.of()).stream().anyMatch(wanted::contains);
  }

  private boolean names(String name) {
    return classes.names().contains(name);
  }

  /** Whether a verb says no more than that what its object names came about: "reach", "make". */
  boolean supports(String lemma) {
    return supports.contains(lemma);
  }

  /** Whether a verb says that its subject gets what its object names: "win", "extract". */
  boolean gets(String lemma) {
    return gets.contains(lemma);
  }

  /** Whether a verb says at least what becomes of what its object names: "demand", "receive". */
  boolean passesOn(String lemma) {
    return supports(lemma) || gets(lemma) || passing.contains(lemma);
  }

  /** Words that stand to the noun or verb behind a preposition: "in exchange for", "of". */
  String preposition(DependencyTree tree, int word) {
    List<String> before =
        tree.children(word)
            .filter(
                child ->
                    tree.relation(child) == Relation.CASE || tree.relation(child) == Relation.MARK)
            .filter(child -> child < word)
            .mapToObj(
                child ->
                    Stream.concat(Stream.of(child), tree.children(child, Relation.FIXED).boxed())
                        .map(each -> tree.token(each).text().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" ")))
            .toList();
    boolean particle =
        before.size() > 1 && particles.contains(before.get(0)) && !before.get(1).equals("of");
    return before.isEmpty() ? "" : before.get(particle ? 1 : 0); // "bused in from"
  }

  /** Whether an auxiliary speaks of what is to come. */
  boolean isFuture(String lower) {
    return future.contains(lower);
  }

  /** Whether what is ordered or wanted stands below a verb as its clause: "had him beaten". */
  boolean raises(String lemma) {
    return raising.contains(lemma);
  }

  /** Whether behind a preposition and a gerund the object of the verb above does it. */
  boolean controlsByObject(String preposition) {
    return byObject.contains(preposition);
  }

  /** Whether a verb says who brought about what its object names: "decreed". */
  boolean brings(String lemma) {
    return supports(lemma) || bringing.contains(lemma);
  }

  /** Whether a verb's object is told what to do. */
  boolean commands(String lemma) {
    return commanding.contains(lemma);
  }

  /** Whether a word means several, people or things: "they", "all". */
  boolean isSeveral(String lower) {
    return plural.contains(lower);
  }

  /** Whether a pronoun can't be a subject: "him". */
  boolean isObjective(String lower) {
    return objective.contains(lower);
  }

  /** Whether a verb's subject undergoes what its object names: "suffer". */
  boolean suffers(String lemma) {
    return suffering.contains(lemma);
  }

  /** Whether who does what a verb promises is its subject, not its object. */
  boolean controlsBySubject(String lemma) {
    return bySubject.contains(lemma);
  }

  /** Whether somebody can tell by a verb what they lived through. */
  boolean tells(String lower) {
    return Stream.of(TreebankTag.VBD, TreebankTag.VBZ, TreebankTag.VBG, TreebankTag.VB)
        .map(tag -> lemmatizer.lemma(lower, tag))
        .anyMatch(telling::contains);
  }

  /** Whether a word means who speaks. */
  boolean isFirstPerson(String lower) {
    return firstPerson.contains(lower);
  }

  /** Whether an adverb tells whither: "home". */
  boolean isDestination(String lower) {
    return destination.contains(lower);
  }

  boolean isDefinite(String lower) {
    return definite.contains(lower);
  }

  boolean isOfPlace(String preposition) {
    return ofPlace.contains(preposition);
  }

  /** "In order to", "so as to": a purpose, nothing promised or ordered. */
  boolean isInOrder(DependencyTree tree, int clause) {
    return tree.children(clause, Relation.MARK)
        .mapToObj(mark -> tree.token(mark).text().toLowerCase(Locale.ROOT))
        .anyMatch(mark -> mark.equals("in") || mark.equals("so"));
  }

  String lemma(DependencyTree tree, int word) {
    String text = tree.token(word).text();
    boolean participle =
        tree.treebankTag(word) == TreebankTag.JJ && text.length() > 4 && text.endsWith("ed");
    String lemma =
        participle
            ? lemmatizer.lemma(text, TreebankTag.VBN)
            : tree.treebankTag(word).isNoun()
                ? lemmatizer.lemma(text.toLowerCase(Locale.ROOT), commonNoun(tree, word))
                : lemmatizer.lemma(tree, word);
    return lemma.toLowerCase(Locale.ROOT);
  }

  /** Whether a verb tells the past, also where its tag says otherwise of a form that can't. */
  boolean isPast(DependencyTree tree, int verb) {
    String lower = tree.token(verb).text().toLowerCase(Locale.ROOT);
    return tree.treebankTag(verb) == TreebankTag.VBD
        || (tree.treebankTag(verb) == TreebankTag.VB
            && !lemmatizer.lemma(lower, TreebankTag.VBD).equals(lower));
  }

  private static TreebankTag commonNoun(DependencyTree tree, int word) {
    return tree.treebankTag(word).isPlural() ? TreebankTag.NNS : TreebankTag.NN;
  }

  /** Whether what a phrase stands for is of one of some classes, as far as its document tells. */
  boolean is(DependencyTree tree, int head, StoryWords story, Set<String> wanted) {
    if (story.isVessel(tree.token(head).span())) {
      return wanted.contains(VESSEL) || wanted.contains(ANY);
    }
    boolean ship =
        wanted.contains(VESSEL)
            && ofShip.contains(TermWords.lower(tree, head))
            && story.entityAt(tree.token(head).span()).isEmpty()
            && story.speaksOf(SHIP);
    if (ship) {
      return true; // "it was released", where a ship is spoken of
    }
    return is(tree, head, story.mentions(), wanted)
        || story.titles(tree.token(head).span()).stream().anyMatch(wanted::contains);
  }

  /** Whether what a phrase stands for is of one of some classes. */
  boolean is(DependencyTree tree, int head, MentionIndex mentions, Set<String> wanted) {
    if (wanted.contains(ANY)) {
      return true;
    }
    Set<String> classes = of(tree, head, mentions);
    return wanted.stream().anyMatch(classes::contains);
  }

  /** The classes of what a phrase stands for; none where the words don't tell. */
  private Set<String> of(DependencyTree tree, int head, MentionIndex mentions) {
    String lower = tree.token(head).text().toLowerCase(Locale.ROOT);
    OptionalInt whole = whole(tree, head, lower);
    if (whole.isPresent()) {
      return of(tree, whole.getAsInt(), mentions);
    }
    Set<String> found = new HashSet<>(byWord.getOrDefault(lemma(tree, head), Set.of()));
    found.addAll(byWord.getOrDefault(lower, Set.of()));
    boolean pronoun = !tree.treebankTag(head).isNoun();
    boolean several = pronoun && plural.contains(lower);
    mentions
        .entityAt(tree.token(head).span())
        .map(Entity::type)
        .filter(type -> !several || type == Entity.Type.PERSON || type == Entity.Type.GROUP)
        .ifPresent(type -> add(found, type));
    if (personal.contains(lower)) {
      found.add(PEOPLE);
    }
    if (several && found.isEmpty()) {
      found.addAll(Set.of(PEOPLE, UNRESOLVED));
    }
    if (tree.treebankTag(head) == TreebankTag.NNPS && tree.hasChild(head, Relation.NUMMOD)) {
      found.add(PEOPLE); // "six Brennians"
    }
    if (pronoun && things.contains(lower) && found.isEmpty()) {
      found.addAll(Set.of(BODY, UNRESOLVED, "thing"));
    }
    boolean number =
        tree.treebankTag(head) == TreebankTag.CD || NUMBER_WORD.matcher(lower).matches();
    boolean half = lower.equals("half") && !tree.hasChild(head, Relation.AMOD);
    if ((number || half) && !hasUnit(tree, head)) {
      found.add(PEOPLE);
    }
    if (tree.treebankTag(head).isNoun()) {
      nouns.noun(lower).ifPresent(noun -> add(found, noun));
      nouns
          .typeOf(lemma(tree, head))
          .filter(type -> !isDeed(lemma(tree, head)))
          .ifPresent(type -> add(found, type));
      if (isDeed(lemma(tree, head)) && !found.contains(PEOPLE) && !found.contains(BODY)) {
        found.add("deed");
      }
      if (found.contains(PEOPLE)
          && tree.children(head, Relation.AMOD)
              .anyMatch(child -> isListed(TermWords.lower(tree, child), Set.of("undergone")))) {
        found.add("eyewitness"); // "the freed stoker"
      }
      tree.children(head, Relation.NUMMOD, Relation.COMPOUND, Relation.AMOD)
          .mapToObj(child -> tree.token(child).text())
          .filter(text -> text.equals("$") || text.equals("€") || text.equals("£"))
          .findAny()
          .ifPresent(text -> found.add("money"));
      if (found.isEmpty() && isCountedInMillions(tree, head)) {
        found.add("money"); // "12 million talers"
      }
    }
    if (found.isEmpty() && tree.tag(head) == PartOfSpeech.PROPN) {
      found.addAll(List.of(PEOPLE, BODY, PLACE)); // a name that nobody knows
    }
    if (found.isEmpty() && tree.treebankTag(head).isNoun()) {
      found.add("thing");
    }
    return found;
  }

  private static boolean isCountedInMillions(DependencyTree tree, int head) {
    return tree.children(head, Relation.NUMMOD)
        .flatMap(child -> IntStream.concat(IntStream.of(child), tree.children(child)))
        .mapToObj(child -> TermWords.lower(tree, child))
        .anyMatch(text -> text.equals("million") || text.equals("billion"));
  }

  private static boolean hasUnit(DependencyTree tree, int head) {
    return tree.children(head)
        .mapToObj(child -> tree.token(child).text())
        .anyMatch(text -> text.equals("%") || text.equals("$") || text.equals("percent"));
  }

  /** "Men" of "two of the men", "dozens of men". */
  private OptionalInt whole(DependencyTree tree, int head, String lower) {
    boolean part = tree.treebankTag(head) == TreebankTag.CD || partitives.contains(lower);
    return part
        ? tree.children(head, Relation.NMOD)
            .filter(child -> preposition(tree, child).equals("of"))
            .findFirst()
        : OptionalInt.empty();
  }

  private static void add(Set<String> found, Entity.Type type) {
    switch (type) {
      case PERSON, GROUP -> found.add(PEOPLE);
      case ORG -> found.add(BODY);
      case PLACE -> found.addAll(List.of(PLACE, BODY));
      case FACILITY -> found.addAll(List.of(PLACE, FACILITY));
      case LAW, WORK -> found.add("paper");
      case EVENT -> found.add("deed");
    }
  }

  private static void add(Set<String> found, Noun noun) {
    for (Noun.Kind kind : noun.kinds()) {
      switch (kind) {
        case PERSON -> found.add(PEOPLE);
        case ORGANISATION, OUTLET -> found.add(BODY);
        case DOCUMENT -> found.add("paper");
        case PLACE -> found.add(PLACE);
      }
    }
  }

  /** Whether a noun names something done, by its ending. */
  private static boolean isDeed(String lemma) {
    return lemma.length() > 6
        && Stream.of("tion", "sion", "ment", "ing", "ance", "ure").anyMatch(lemma::endsWith);
  }

  /** The entity that the words of a phrase's head mean. */
  static Optional<Entity> entity(DependencyTree tree, int head, MentionIndex mentions) {
    return mentions.entityAt(tree.token(head).span());
  }
}
