package dev.hearsay.affair;

import dev.hearsay.mention.WordLists;
import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Lemmatizer;
import dev.hearsay.syntax.PartOfSpeech;
import dev.hearsay.syntax.Relation;
import java.util.Locale;
import java.util.Set;

/** The words of one sentence's tree, and the lists of {@code remarks.txt} that they are in. */
final class TreeWords {

  /** The lists, read once. */
  static final class Lists {
    private final WordLists lists = WordLists.read(TreeWords.class, "remarks.txt");
    private final Lemmatizer lemmatizer = Lemmatizer.standard();
    private final ActorWords nouns = ActorWords.standard();

    Set<String> of(String list) {
      return lists.section(list);
    }
  }

  private final DependencyTree tree;
  private final Lists lists;

  TreeWords(DependencyTree tree, Lists lists) {
    this.tree = tree;
    this.lists = lists;
  }

  DependencyTree tree() {
    return tree;
  }

  /** The form, in lower case. */
  String lower(int word) {
    return tree.token(word).text().toLowerCase(Locale.ROOT);
  }

  String lemma(int word) {
    return lists.lemmatizer.lemma(tree, word).toLowerCase(Locale.ROOT);
  }

  /** Whether the base form is in a list. */
  boolean is(int word, String list) {
    return lists.of(list).contains(lemma(word));
  }

  /** Whether the form is in a list. */
  boolean reads(int word, String list) {
    return lists.of(list).contains(lower(word));
  }

  /** The preposition before a noun; empty where none stands there. */
  String preposition(int noun) {
    return tree.children(noun, Relation.CASE).mapToObj(this::lower).findFirst().orElse("");
  }

  boolean hasPreposition(int noun, String list) {
    return lists.of(list).contains(preposition(noun));
  }

  boolean isVerb(int word) {
    return word != DependencyTree.NO_HEAD && tree.treebankTag(word).isVerb();
  }

  /** Whether a noun can stand for people who are held, or a ship. */
  boolean isHeld(int word) {
    String lower = lower(word);
    String lemma = lemma(word);
    return (lists.nouns.is(lower, "pronoun") && !lower.startsWith("it"))
        || lists.nouns.isPeople(lemma)
        || isVessel(word)
        || tree.tag(word) == PartOfSpeech.PROPN
        || tree.tag(word) == PartOfSpeech.NUM;
  }

  boolean isVessel(int word) {
    return lists.nouns.isVessel(lemma(word));
  }

  /** A name that no person has, as far as titles and the like don't tell. */
  boolean isPlaceName(int word) {
    return isName(word) && tree.children(word).noneMatch(child -> is(child, "title"));
  }

  boolean isName(int word) {
    return tree.tag(word) == PartOfSpeech.PROPN;
  }

  /** Whether a noun is for rooms or grounds in which people are held. */
  boolean isRoom(int word) {
    return !is(word, "custody")
        && (is(word, "house")
            || lists.nouns.isOf(lemma(word), "facility")
            || lists.nouns.is(lemma(word), "facility"));
  }

  /** What is only to be isn't: "allowed to sail", "told to free them". */
  boolean isInfinitive(int verb) {
    return tree.children(verb, Relation.MARK).anyMatch(mark -> lower(mark).equals("to"));
  }

  /** Whether a noun can stand for somebody who holds others. */
  boolean canHold(int word) {
    String lemma = lemma(word);
    return isName(word)
        || lists.nouns.is(lower(word), "pronoun")
        || lists.nouns.isPeople(lemma)
        || lists.nouns.isOf(lemma, "authority")
        || lists.nouns.isOf(lemma, "force")
        || lists.nouns.is(lemma, "body");
  }

  /** Whether it is only thought of: "would be", "if they are". */
  boolean isSupposed(int predicate) {
    return tree.children(predicate, Relation.AUX, Relation.MARK, Relation.ADVMOD)
        .anyMatch(child -> reads(child, "supposed"));
  }

  /** Whether it is denied: "not", "no longer", "no" with what it says. */
  boolean isNegated(int predicate) {
    return tree.clause(predicate).isNegated()
        ^ tree.children(predicate, Relation.ADVMOD)
            .filter(child -> lower(child).equals("longer"))
            .anyMatch(this::hasNo);
  }

  boolean hasNo(int word) {
    return tree.children(word, Relation.DET, Relation.ADVMOD)
        .anyMatch(child -> lower(child).equals("no"));
  }
}
