package dev.hearsay.event;

import dev.hearsay.mention.Entity;
import dev.hearsay.mention.MentionIndex;
import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.TreebankTag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which part in an event what fills a slot of its trigger takes. */
final class RoleReader {

  private static final Set<EventRole> OF_PLACES =
      Set.of(EventRole.PLACE, EventRole.FROM, EventRole.TO);

  private static final Set<EventRole> ACTORS =
      Set.of(
          EventRole.PARTY,
          EventRole.OBLIGED,
          EventRole.BENEFICIARY,
          EventRole.AUTHORITY,
          EventRole.ADDRESSEE,
          EventRole.HOLDER,
          EventRole.AGENT,
          EventRole.ACCUSED,
          EventRole.WITNESS);

  private static final Set<String> SOMEBODY =
      Set.of(
          EventWords.PEOPLE,
          EventWords.BODY,
          EventWords.UNRESOLVED,
          "force",
          "authority",
          "judge",
          "weapon",
          "prisoner");

  /** Whose subject is given an order that others give. */
  private static final Set<String> GETS =
      Set.of("obtain", "get", "win", "seek", "secure", "receive");

  private static final Set<String> WHERE =
      Set.of(EventWords.PLACE, EventWords.FACILITY, "vessel", EventWords.BODY, EventWords.PEOPLE);

  private final TriggerLexicon lexicon;
  private final EventWords words;

  RoleReader(TriggerLexicon lexicon, EventWords words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** What something that takes part is to the event. */
  List<EventRole> of(FoundTrigger found, Argument argument, DependencyTree tree, StoryWords story) {
    List<EventRole> roles =
        one(lexicon.roles(found.trigger(), argument.slot()), argument, tree, story);
    if (found.further().contains(argument.head())) {
      return List.of();
    }
    Optional<Entity> named = story.entityAt(tree.token(argument.head()).span());
    if (argument.slot().equals(Argument.ADJECTIVE)) {
      return named.isPresent() ? roles : List.of();
    }
    if (argument.slot().equals(Argument.MODIFIER)) {
      boolean place = named.filter(each -> each.type() == Entity.Type.PLACE).isPresent();
      boolean force = words.isListed(words.lemma(tree, argument.head()), Set.of("force"));
      return roles.stream()
          .filter(
              role ->
                  switch (role) {
                    case HELD -> true;
                    case AGENT, HOLDER -> force || (named.isPresent() && !place);
                    default -> named.isPresent();
                  })
          .toList(); // "police custody", "the Paris bombing"
    }
    boolean whither =
        argument.slot().equals(Argument.ADVERB)
            && found.trigger().type() == EventType.TRANSFER
            && words.isDestination(tree.token(argument.head()).text().toLowerCase(Locale.ROOT));
    if (whither) {
      return List.of(EventRole.TO);
    }
    boolean unknown = tree.treebankTag(argument.head()).label().startsWith("W");
    if (!argument.isNominal() || unknown) {
      return List.of();
    }
    boolean thing =
        roles.contains(EventRole.ADDRESSEE)
            && words.is(tree, argument.head(), story, Set.of("vessel", "goods", "deed"));
    boolean undergoes =
        roles.contains(EventRole.ADDRESSEE)
            && found.arguments().stream()
                .filter(each -> each.slot().equals(Argument.CLAUSE))
                .anyMatch(each -> new Voices(tree, words).isRaised(each.head()));
    if ((thing || undergoes) && found.trigger().type() == EventType.ORDER) {
      return List.of(EventRole.SUBJECT);
    }
    boolean gets =
        found.trigger().type() == EventType.ORDER
            && argument.slot().equals(Argument.AGENT)
            && (GETS.contains(words.lemma(tree, found.word()))
                || GETS.contains(words.lemma(tree, found.teller())));
    return roles.stream()
        .filter(role -> role != EventRole.AUTHORITY || !gets) // "obtained an injunction"
        .filter(role -> !ACTORS.contains(role) || canAct(tree, argument.head(), story.mentions()))
        .filter(role -> !OF_PLACES.contains(role) || words.is(tree, argument.head(), story, WHERE))
        .toList();
  }

  /** "The order of the court", but "the order of release". */
  private List<EventRole> one(
      List<EventRole> roles, Argument argument, DependencyTree tree, StoryWords story) {
    if (!roles.containsAll(Set.of(EventRole.AUTHORITY, EventRole.SUBJECT))) {
      return roles;
    }
    boolean orders = words.is(tree, argument.head(), story, Set.of("judge", "authority"));
    return List.of(orders ? EventRole.AUTHORITY : EventRole.SUBJECT);
  }

  /** Whether it can be somebody: no deed, no vehicle, no number of a paragraph. */
  boolean canAct(DependencyTree tree, int head, MentionIndex mentions) {
    boolean number =
        tree.treebankTag(head) == TreebankTag.CD
            && head == 0
            && Character.isDigit(tree.token(head).text().charAt(0));
    return !number
        && (words.is(tree, head, mentions, SOMEBODY)
            || EventWords.entity(tree, head, mentions).isPresent());
  }
}
