package dev.hearsay.event;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.mention.MentionIndex;
import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.ParsedSentences;
import dev.hearsay.text.Block;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the terms of a document's agreements, in the sentence that tells one and in sentences after
 * it that go on about what is owed, and what its orders have somebody do.
 */
final class TermFinder {

  /** So many sentences behind an agreement its terms may go on without a word for it. */
  private static final int NEAR = 3;

  private final EventWords words;
  private final TriggerFinder triggers;
  private final Standing.Words standing;
  private final TermWords terms = new TermWords();

  TermFinder(EventWords words, TriggerFinder triggers, Standing.Words standing) {
    this.words = words;
    this.triggers = triggers;
    this.standing = standing;
  }

  /** An agreement met on the way through a document. */
  private static final class Deal {
    private int sentence;
    private int block;
    private final Event event;
    private final List<EventTerm> terms;

    private Deal(int sentence, int block, Event event, List<EventTerm> terms) {
      this.sentence = sentence;
      this.block = block;
      this.event = event;
      this.terms = new ArrayList<>(terms);
    }

    /** What goes on about it may go on further. */
    private void goOn(int at, int inBlock, List<EventTerm> further) {
      terms.addAll(further);
      if (!further.isEmpty()) {
        sentence = at;
        block = inBlock;
      }
    }

    private Set<String> entities() {
      return event.roles().stream()
          .flatMap(filler -> filler.entity().stream())
          .collect(Collectors.toSet());
    }
  }

  /** The events of all sentences, the agreements with their terms. */
  List<Event> find(
      Analysis analysis,
      MentionIndex mentions,
      List<ReadSentence> sentences,
      ParsedSentences parsed) {
    List<Event> events = new ArrayList<>();
    List<Deal> deals = new ArrayList<>();
    boolean list = false;
    for (int i = 0; i < sentences.size(); i++) {
      ReadSentence sentence = sentences.get(i);
      List<ReadSentence.Told> agreements = sentence.agreements();
      sentence.events().stream()
          .filter(told -> !told.isBinding())
          .forEach(told -> events.add(told.event()));
      list = list && (isItem(analysis, sentence) || terms.mayOwe(lower(sentence)));
      if (!sentence.binding().isEmpty()) {
        events.addAll(readBinding(analysis, mentions, i, sentence, deals));
      }
      if (!deals.isEmpty() && agreements.stream().allMatch(t -> ofNothing(t.event(), deals))) {
        readContinuing(analysis, mentions, i, sentence, deals, list, parsed);
      }
      readWishes(analysis, mentions, sentence, deals);
      list |= opensList(sentence) && !deals.isEmpty();
    }
    deals.forEach(deal -> events.add(deal.event.withTerms(deal.terms)));
    return events;
  }

  private static boolean ofNothing(Event agreement, List<Deal> deals) {
    return deals.stream()
        .filter(deal -> deal.event.equals(agreement))
        .allMatch(deal -> deal.terms.isEmpty());
  }

  /** The sentence's orders with what is to be done; its agreements go to the deals. */
  private List<Event> readBinding(
      Analysis analysis,
      MentionIndex mentions,
      int index,
      ReadSentence sentence,
      List<Deal> deals) {
    DependencyTree tree = sentence.tree().orElseThrow();
    List<ReadSentence.Told> binding = sentence.binding();
    List<ReadSentence.Told> agreements = sentence.agreements();
    SentenceTerms reader = reader(analysis, mentions, tree, binding);
    Set<Integer> taken = new HashSet<>();
    List<Event> orders = new ArrayList<>();
    for (ReadSentence.Told told : binding) {
      List<EventTerm> found =
          reader.of(told.found(), told.event(), binding.size() == 1).stream()
              .filter(term -> taken.add(term.deed().start()))
              .filter(term -> agreements.stream().noneMatch(each -> tells(each, term)))
              .toList();
      if (told.isAgreement()) {
        deals.add(new Deal(index, sentence.block(), told.event(), found));
      } else {
        orders.add(told.event().withTerms(found));
      }
    }
    return orders;
  }

  private static boolean tells(ReadSentence.Told agreement, EventTerm term) {
    return agreement.event().trigger().equals(term.deed());
  }

  private SentenceTerms reader(
      Analysis analysis,
      MentionIndex mentions,
      DependencyTree tree,
      List<ReadSentence.Told> agreements) {
    return new SentenceTerms(
        analysis,
        tree,
        mentions,
        words,
        terms,
        standing,
        triggers,
        agreements.stream().map(told -> told.found().word()).collect(Collectors.toSet()));
  }

  private void readContinuing(
      Analysis analysis,
      MentionIndex mentions,
      int index,
      ReadSentence sentence,
      List<Deal> deals,
      boolean list,
      ParsedSentences parsed) {
    List<String> lower = lower(sentence);
    if (lower.isEmpty() || !terms.mayOwe(lower) || lower.get(lower.size() - 1).equals("?")) {
      return;
    }
    DependencyTree tree = sentence.tree().orElseGet(() -> parsed.tree(sentence.tokens()));
    SentenceTerms reader = reader(analysis, mentions, tree, List.of());
    for (int clause : reader.owedClauses()) {
      if (reader.isGuess(clause)) {
        continue;
      }
      deal(reader, index, sentence.block(), clause, deals, list)
          .ifPresent(
              deal -> deal.goOn(index, sentence.block(), reader.continuing(deal.event, clause)));
    }
  }

  /** What a party wanted is owed by the last deal that binds it. */
  private void readWishes(
      Analysis analysis, MentionIndex mentions, ReadSentence sentence, List<Deal> deals) {
    if (deals.isEmpty() || sentence.tree().isEmpty()) {
      return;
    }
    WishedTerms wishes = new WishedTerms(analysis, sentence.tree().get(), mentions, words, terms);
    for (int i = deals.size() - 1; i >= 0; i--) {
      List<EventTerm> found =
          wishes.of(deals.get(i).event).stream().filter(wish -> isNew(wish, deals)).toList();
      if (!found.isEmpty()) {
        deals.get(i).terms.addAll(found);
        return;
      }
    }
  }

  private static boolean isNew(EventTerm wish, List<Deal> deals) {
    return deals.stream()
        .flatMap(deal -> deal.terms.stream())
        .noneMatch(term -> term.what().overlaps(wish.what()));
  }

  private static List<String> lower(ReadSentence sentence) {
    return sentence.tokens().stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toList();
  }

  /** The agreement that a clause goes on about. */
  private static Optional<Deal> deal(
      SentenceTerms reader, int index, int block, int clause, List<Deal> deals, boolean list) {
    List<Deal> live = deals.stream().filter(deal -> !deal.event.denied()).toList();
    if (live.isEmpty()) {
      return Optional.empty();
    }
    Deal last = live.get(live.size() - 1);
    boolean near = index - last.sentence <= NEAR && block - last.block <= 1;
    boolean byPaper = index - last.sentence <= NEAR && reader.isByPaper(clause);
    if (list || byPaper || (near && reader.isInTurn())) {
      return Optional.of(last);
    }
    Optional<RoleFiller> subject = reader.subject(clause);
    List<RoleFiller> speakers = reader.speakers(clause);
    if (!speakers.isEmpty()) {
      return promised(reader, clause, speakers, live, near);
    }
    boolean beside =
        block == last.block || (block - last.block == 1 && reader.isUndertaken(clause));
    boolean goesOn =
        near
            && beside
            && subject
                .filter(
                    who ->
                        who.entity().isPresent()
                            ? last.entities().contains(who.entity().get())
                            : reader.isSide(who))
                .isPresent();
    return goesOn ? Optional.of(last) : Optional.empty();
  }

  /** "Told him that she would": between two of the same deal, or right behind one. */
  private static Optional<Deal> promised(
      SentenceTerms reader, int clause, List<RoleFiller> speakers, List<Deal> live, boolean near) {
    Optional<RoleFiller> subject = reader.subject(clause);
    boolean own =
        subject.isPresent()
            && (subject.get().entity().isEmpty()
                || subject.get().entity().equals(speakers.get(0).entity()));
    if (!own) {
      return Optional.empty();
    }
    return live.stream()
        .filter(
            deal ->
                near
                    || speakers.stream()
                        .flatMap(each -> each.entity().stream())
                        .anyMatch(deal.entities()::contains))
        .filter(deal -> near || speakers.size() > 1)
        .reduce((first, second) -> second);
  }

  /** Whether a sentence is one of a list: an item of its block's kind, or behind a number. */
  private static boolean isItem(Analysis analysis, ReadSentence sentence) {
    List<Block> blocks = analysis.document().blocks();
    boolean item =
        sentence.block() < blocks.size()
            && blocks.get(sentence.block()).kind() == Block.Kind.LIST_ITEM;
    return item
        || (!sentence.tokens().isEmpty() && startsWithNumber(sentence.tokens().get(0).text()));
  }

  private static boolean startsWithNumber(String word) {
    return !word.isEmpty()
        && (Character.isDigit(word.charAt(0)) || word.equals("(") || word.equals("•"));
  }

  /** "The parties agreed as follows:". */
  private boolean opensList(ReadSentence sentence) {
    List<Token> tokens = sentence.tokens();
    return !tokens.isEmpty()
        && tokens.get(tokens.size() - 1).text().equals(":")
        && IntStream.range(0, tokens.size())
            .mapToObj(i -> tokens.get(i).text().toLowerCase(Locale.ROOT))
            .anyMatch(word -> terms.is("list-opener", word));
  }
}
