package dev.hearsay.affair;

import dev.hearsay.affair.Order.Compliance;
import dev.hearsay.analysis.Analysis;
import dev.hearsay.claim.Modality;
import dev.hearsay.event.Event;
import dev.hearsay.event.EventRole;
import dev.hearsay.event.EventTerm;
import dev.hearsay.event.EventType;
import dev.hearsay.mention.Entity;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes orders of the events that tell them, with what followed by all that documents tell. */
final class Orders {

  /** So many sentences behind an order words without it tell what became of it. */
  private static final int NEAR = 3;

  private final Actors actors;
  private final AffairSources sources;
  private final Tellings tellings;
  private final Deeds deeds;
  private final ToldDeeds told;
  private final DeedLikeness likeness;
  private final ComplianceWords words = new ComplianceWords();

  Orders(Actors actors, Tellings tellings, Deeds deeds, ToldDeeds told, AffairSources sources) {
    this.sources = sources;
    this.actors = actors;
    this.tellings = tellings;
    this.deeds = deeds;
    this.told = told;
    likeness = new DeedLikeness(actors);
  }

  /** The earliest first. */
  List<Order> find(List<AffairEvent> events) {
    List<AffairEvent> orders =
        events.stream()
            .filter(event -> event.type() == EventType.ORDER && !event.denied())
            .filter(event -> event.modality() == Modality.ACTUAL)
            .toList();
    Set<String> ending =
        orders.stream().filter(this::endsOther).map(AffairEvent::id).collect(Collectors.toSet());
    Map<String, List<Deed>> owed = new HashMap<>();
    for (AffairEvent order : orders) {
      List<Deed> of = new ArrayList<>();
      for (ToldEvent each : order.told()) {
        each.event().terms().forEach(term -> of.add(deeds.of(each, term)));
      }
      owed.put(order.id(), of);
    }
    OrderGroups groups = new OrderGroups(actors, likeness, orders, owed, ending);
    List<List<AffairEvent>> found = groups.find();
    Map<String, List<AffairEvent>> ends = groups.ends(found);
    return found.stream()
        .map(group -> order(group, ends.getOrDefault(group.get(0).id(), List.of()), owed))
        .sorted(
            Comparator.comparing(
                    (Order order) -> order.when().map(Period::first).orElse(LocalDate.MAX))
                .thenComparing(Order::id))
        .toList();
  }

  /** "Stayed the order": what became of another. */
  private boolean endsOther(AffairEvent event) {
    return event.told().stream().allMatch(each -> verbs(each).anyMatch(words::ends));
  }

  /** The words of the lexicon's line that tells it: "put" and "hold". */
  private static Stream<String> verbs(ToldEvent told) {
    return Arrays.stream(told.event().decidedBy().replaceFirst(".*/", "").split("-", -1));
  }

  /**
   * @param ends the events that end the order or hold it up
   */
  private Order order(
      List<AffairEvent> group, List<AffairEvent> ends, Map<String, List<Deed>> owed) {
    AffairEvent first = group.get(0);
    Optional<Period> when =
        when(group.stream().filter(order -> !owed.get(order.id()).isEmpty()).toList())
            .or(() -> when(group));
    List<Ground> grounds = new ArrayList<>();
    for (AffairEvent order : group) {
      order
          .told()
          .forEach(
              each ->
                  grounds.add(
                      new Ground(whole(each), Ground.Bearing.TELLS, Optional.of(order.id()))));
    }
    Map<Compliance, List<Ground>> followed = new EnumMap<>(Compliance.class);
    List<Deed> ordered =
        group.stream().flatMap(order -> owed.getOrDefault(order.id(), List.of()).stream()).toList();
    boolean isEnd = endsOther(first);
    boolean isSentence = group.stream().anyMatch(Orders::isSentence);
    if (!ordered.isEmpty() && !isEnd && !isSentence) {
      readDeeds(
          Outcome.of(ordered, Optional.empty(), doneByOthers(group), when, likeness), followed);
    }
    readWords(group, isEnd, followed);
    if (isSentence) {
      followed.keySet().removeIf(kind -> kind != Compliance.STAYED && kind != Compliance.APPEALED);
    }
    ends.forEach(end -> readEnd(end, followed));
    boolean disputed = settle(followed);
    followed.values().forEach(grounds::addAll);
    List<Compliance> kinds = List.copyOf(followed.keySet());
    return new Order(
        first.id(),
        involved(group, EventRole.AUTHORITY),
        involved(group, EventRole.ADDRESSEE),
        involved(group, EventRole.SUBJECT),
        when,
        what(first),
        kinds.isEmpty() ? List.of(Compliance.UNKNOWN) : kinds,
        disputed,
        Deals.sorted(grounds),
        first.provenance());
  }

  /** A sentence is served, and neither obeyed nor defied by who is sentenced. */
  private static boolean isSentence(AffairEvent order) {
    return order.told().stream()
        .anyMatch(each -> verbs(each).anyMatch(word -> word.equals("sentence")));
  }

  /** The words of a telling with those that say what is to be done. */
  private Passage whole(ToldEvent told) {
    Optional<Span> sentence = tellings.sentence(told).map(Sentence::span);
    int start = told.event().span().start();
    int end = told.event().span().end();
    for (EventTerm term : told.event().terms()) {
      if (sentence.filter(each -> each.contains(term.what())).isPresent()) {
        start = Math.min(start, term.what().start());
        end = Math.max(end, term.what().end());
      }
    }
    return new Passage(told.document(), new Span(start, end));
  }

  /** The words of the telling that the order is called by, with what is to be done. */
  private String what(AffairEvent order) {
    return order.told().stream()
        .filter(each -> tellings.text(each.passage()).equals(order.what().replaceAll("\\s+", " ")))
        .findFirst()
        .map(each -> tellings.text(whole(each)))
        .orElse(order.what());
  }

  /** What is done by others than those who ordered it: nobody obeys an order of their own. */
  private List<Deed> doneByOthers(List<AffairEvent> group) {
    Set<String> authority = new TreeSet<>();
    group.forEach(order -> authority.addAll(OrderGroups.in(order, EventRole.AUTHORITY)));
    return told.all().stream()
        .filter(deed -> deed.doers().isEmpty() || !authority.containsAll(deed.doers()))
        .toList();
  }

  /** The narrowest time that is told, of those with an hour the first. */
  private static Optional<Period> when(List<AffairEvent> group) {
    return group.stream()
        .flatMap(order -> order.when().stream())
        .min(
            Comparator.comparingLong(
                    (Period period) -> period.last().toEpochDay() - period.first().toEpochDay())
                .thenComparing(period -> period.time().isEmpty())
                .thenComparing(Period::first));
  }

  /** "Quashed the order", "lifted the ban". */
  private void readEnd(AffairEvent end, Map<Compliance, List<Ground>> followed) {
    for (ToldEvent told : end.told()) {
      if (verbs(told).noneMatch(words::upholds)) {
        add(followed, Compliance.STAYED, told.passage(), Optional.of(end.id()));
      }
    }
  }

  private List<String> involved(List<AffairEvent> group, EventRole role) {
    Set<String> found = new TreeSet<>();
    group.forEach(order -> found.addAll(OrderGroups.in(order, role)));
    if (role == EventRole.AUTHORITY) {
      Set<String> subject = new TreeSet<>();
      group.forEach(order -> subject.addAll(OrderGroups.in(order, EventRole.SUBJECT)));
      boolean sentence = group.stream().anyMatch(Orders::isSentence);
      found.removeIf(id -> isPerson(id) && (subject.contains(id) || (sentence && !isJudge(id))));
    }
    List<String> named = found.stream().filter(id -> actors.actor(id).named()).toList();
    List<String> called = named.stream().filter(id -> !NamedActors.isOffice(id)).toList();
    return !called.isEmpty() ? called : named.isEmpty() ? List.copyOf(found) : named;
  }

  private boolean isPerson(String id) {
    return actors.type(id).filter(type -> type == Entity.Type.PERSON).isPresent();
  }

  /** "Roe's sentence" isn't passed by Roe. */
  private boolean isJudge(String id) {
    return actors.offices(id).stream().anyMatch(title -> title.endsWith("judge"))
        || actors.offices(id).contains("magistrate");
  }

  private static void readDeeds(Outcome outcome, Map<Compliance, List<Ground>> followed) {
    Compliance kind =
        switch (outcome.kind()) {
          case DONE, PARTLY -> Compliance.OBEYED;
          case NOT_DONE -> Compliance.DEFIED;
          case UNKNOWN -> Compliance.UNKNOWN;
        };
    Compliance other = kind == Compliance.OBEYED ? Compliance.DEFIED : Compliance.OBEYED;
    outcome.following().forEach(deed -> add(followed, kind, deed.words(), deed.event()));
    outcome.against().forEach(deed -> add(followed, other, deed.words(), deed.event()));
  }

  private static void add(
      Map<Compliance, List<Ground>> followed,
      Compliance kind,
      Passage passage,
      Optional<String> event) {
    followed
        .computeIfAbsent(kind, none -> new ArrayList<>())
        .add(new Ground(passage, Ground.Bearing.FOLLOWS, event));
  }

  /** Words of compliance in the sentences that tell the order and in those right behind them. */
  private void readWords(
      List<AffairEvent> group, boolean isEnd, Map<Compliance, List<Ground>> followed) {
    Set<Passage> read = new TreeSet<>();
    Set<Passage> own = new TreeSet<>();
    group.forEach(
        order ->
            order
                .told()
                .forEach(each -> own.add(new Passage(each.document(), each.event().trigger()))));
    for (AffairEvent order : group) {
      for (ToldEvent each : order.told()) {
        Analysis analysis = tellings.analysis(each.document());
        List<Sentence> sentences = analysis.sentences();
        int at = sentenceAt(sentences, each);
        for (int i = at; i >= 0 && i < Math.min(sentences.size(), at + NEAR); i++) {
          boolean near = sentences.get(i).block() == sentences.get(at).block();
          if (near && !isOfOther(each, sentences, at, i)) {
            readWords(each.document(), sentences.get(i), own, isEnd && i == at, read, followed);
          }
        }
      }
    }
  }

  private static int sentenceAt(List<Sentence> sentences, ToldEvent told) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).span().contains(told.event().trigger())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a later sentence tells another order, to which its words belong. */
  private boolean isOfOther(ToldEvent told, List<Sentence> sentences, int at, int i) {
    return i > at
        && sources.events(told.document()).stream()
            .filter(event -> event.type() == EventType.ORDER)
            .anyMatch(event -> sentences.get(i).span().contains(event.trigger()));
  }

  private void readWords(
      DocumentId document,
      Sentence sentence,
      Set<Passage> own,
      boolean isEnd,
      Set<Passage> read,
      Map<Compliance, List<Ground>> followed) {
    for (ComplianceWords.Said said : words.in(sentence)) {
      if (isEnd && said.compliance() == Compliance.STAYED) {
        continue; // "quashed the order": what it does itself
      }
      if (isOfThis(document, sentence, said.words(), own)
          && read.add(new Passage(document, said.words()))) {
        add(followed, said.compliance(), new Passage(document, sentence.span()), Optional.empty());
      }
    }
  }

  /** Of several orders in a sentence, words belong to the nearest. */
  private boolean isOfThis(DocumentId document, Sentence sentence, Span said, Set<Passage> own) {
    return sources.events(document).stream()
        .filter(event -> event.type() == EventType.ORDER)
        .map(Event::trigger)
        .filter(trigger -> sentence.span().contains(trigger))
        .min(Comparator.comparingInt(trigger -> Math.abs(trigger.start() - said.start())))
        .map(
            trigger ->
                own.contains(new Passage(document, trigger))
                    || trigger.equals(said)
                    || isBeside(document, sentence, trigger, said, own))
        .orElse(true);
  }

  /** "The writ of 3 May, which …, and the injunction went unheeded": both did. */
  private boolean isBeside(
      DocumentId document, Sentence sentence, Span nearest, Span said, Set<Passage> own) {
    return own.stream()
        .filter(passage -> passage.document().equals(document))
        .map(Passage::span)
        .filter(trigger -> sentence.span().contains(trigger))
        .filter(trigger -> trigger.end() <= nearest.start() && nearest.end() <= said.start())
        .map(trigger -> between(document, trigger, nearest))
        .anyMatch(between -> between.contains(" and ") && !between.contains(" but "));
  }

  private String between(DocumentId document, Span first, Span second) {
    int start = first.end();
    int end = second.start();
    return tellings.text(document, new Span(start, end));
  }

  /** Of obeyed and defied the one that most documents tell; the other's words speak against it. */
  private static boolean settle(Map<Compliance, List<Ground>> followed) {
    followed.remove(Compliance.UNKNOWN);
    List<Ground> obeyed = followed.getOrDefault(Compliance.OBEYED, List.of());
    List<Ground> defied = followed.getOrDefault(Compliance.DEFIED, List.of());
    if (obeyed.isEmpty() || defied.isEmpty() || areOfOneAccount(obeyed, defied)) {
      return false;
    }
    boolean isDefied = weight(defied) >= weight(obeyed);
    Compliance settled = isDefied ? Compliance.DEFIED : Compliance.OBEYED;
    List<Ground> all = new ArrayList<>(isDefied ? defied : obeyed);
    (isDefied ? obeyed : defied)
        .forEach(
            ground -> all.add(new Ground(ground.words(), Ground.Bearing.AGAINST, ground.event())));
    followed.remove(isDefied ? Compliance.OBEYED : Compliance.DEFIED);
    followed.put(settled, all);
    return true;
  }

  /** "In defiance of an order with which the other units complied": some did, others didn't. */
  private static boolean areOfOneAccount(List<Ground> obeyed, List<Ground> defied) {
    return obeyed.stream()
        .filter(ground -> ground.event().isEmpty())
        .anyMatch(ground -> defied.stream().anyMatch(ground::equals));
  }

  /** How many documents tell it; those that say so outright count twice. */
  private static long weight(List<Ground> grounds) {
    List<Ground> outright = grounds.stream().filter(each -> each.event().isEmpty()).toList();
    return documents(grounds) + documents(outright);
  }

  private static long documents(List<Ground> grounds) {
    return grounds.stream().map(ground -> ground.words().document()).distinct().count();
  }
}
