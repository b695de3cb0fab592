package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.event.EventType;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is said to have kept a deal or broken it, where the words name the deal and not the deed:
 * "upheld his end of the bargain", "the pledge was never honoured".
 */
final class KeptWords {

  /** "His end of the bargain". */
  private static final Pattern SHARE =
      Pattern.compile(
          "\\b(?:his|her|its|their) (?:end|side|part) of (?:the|this|that|a) \\p{L}+",
          Pattern.CASE_INSENSITIVE);

  private final AffairSources sources;
  private final DealParties sides;
  private final Deeds deeds;
  private final Actors actors;
  private final List<Said> said = new ArrayList<>();

  /** One place that says so. */
  private record Said(
      DocumentId document, Span sentence, Span words, Optional<String> by, boolean kept) {}

  /**
   * What such words say of a term.
   *
   * @param disputed whether some say the one and some the other
   */
  record Reading(Optional<Term.Status> status, boolean disputed, List<Ground> grounds) {

    static final Reading NOTHING = new Reading(Optional.empty(), false, List.of());

    Reading {
      grounds = List.copyOf(grounds);
    }
  }

  KeptWords(AffairSources sources, Actors actors, DealParties sides, Deeds deeds) {
    this.sources = sources;
    this.deeds = deeds;
    this.actors = actors;
    this.sides = sides;
    BondWords words = BondWords.standard();
    for (Analysis analysis : sources.published()) {
      if (tellsDeal(analysis.document().id())) {
        for (Sentence sentence : analysis.sentences()) {
          words.in(sentence).forEach(each -> said.add(said(analysis, sentence, each)));
        }
      }
    }
  }

  private boolean tellsDeal(DocumentId document) {
    return sources.events(document).stream().anyMatch(event -> event.type() == EventType.AGREEMENT);
  }

  private Said said(Analysis analysis, Sentence sentence, BondWords.Said each) {
    DocumentId document = analysis.document().id();
    return new Said(
        document,
        sentence.span(),
        each.words(),
        keeper(analysis, sentence, each).flatMap(entity -> actor(analysis, entity)),
        each.kept());
  }

  private Optional<String> actor(Analysis analysis, Entity entity) {
    return deeds
        .actorOf(analysis.document().id(), entity.id())
        .or(() -> actors.named().of(analysis, entity).filter(actors::knows));
  }

  /** Who is named last before the words; of a passive, right before what was to be kept. */
  private static Optional<Entity> keeper(
      Analysis analysis, Sentence sentence, BondWords.Said each) {
    record Named(Span span, Entity entity) {}
    List<Named> before = new ArrayList<>();
    for (Entity entity : analysis.entities()) {
      for (Mention mention : entity.mentions()) {
        Span span = mention.span();
        boolean within = sentence.span().contains(span) && span.start() < each.words().start();
        if (within && isActor(entity)) {
          before.add(new Named(span, entity));
        }
      }
    }
    return before.stream()
        .max(Comparator.comparingInt((Named named) -> named.span().start()))
        .map(Named::entity);
  }

  private static boolean isActor(Entity entity) {
    return switch (entity.type()) {
      case PERSON, ORG, GROUP, PLACE -> true;
      case FACILITY, LAW, WORK, EVENT -> false;
    };
  }

  /** What is said of a deal, as far as it concerns who owes something by it. */
  Reading of(List<AffairEvent> deal, List<String> obliged) {
    Set<DocumentId> documents = new HashSet<>();
    deal.forEach(event -> event.told().forEach(told -> documents.add(told.document())));
    List<Said> bearing =
        said.stream()
            .filter(each -> documents.contains(each.document()) || namesBond(each))
            .filter(each -> isBy(each, obliged) && isOf(each, deal))
            .toList();
    if (bearing.isEmpty()) {
      return Reading.NOTHING;
    }
    long kept = bearing.stream().filter(Said::kept).count();
    boolean holds = kept * 2 > bearing.size();
    List<Ground> grounds = new ArrayList<>();
    for (Said each : bearing) {
      grounds.add(
          new Ground(
              new Passage(each.document(), each.sentence()),
              each.kept() == holds ? Ground.Bearing.FOLLOWS : Ground.Bearing.AGAINST,
              Optional.empty()));
    }
    return new Reading(
        Optional.of(holds ? Term.Status.FULFILLED : Term.Status.BROKEN),
        kept > 0 && kept < bearing.size(),
        grounds);
  }

  /**
   * What somebody owes by a deal of which no text says what it is, only that it was kept or not.
   *
   * @param words "his end of the bargain"
   */
  record Share(String party, Passage words, Reading reading) {

    /** Identifies it as a term. */
    String id() {
      return Identifiers.of("term", words);
    }
  }

  /** The shares of those parties that a text says have kept theirs or haven't. */
  List<Share> shares(List<AffairEvent> deal, List<String> parties) {
    List<Share> shares = new ArrayList<>();
    for (String party : parties) {
      said.stream()
          .filter(each -> isBy(each, List.of(party)))
          .flatMap(each -> share(each).stream())
          .findFirst()
          .ifPresent(
              words -> {
                Reading reading = of(deal, List.of(party));
                if (reading.status().isPresent()) {
                  shares.add(new Share(party, words, reading));
                }
              });
    }
    return shares;
  }

  private Optional<Passage> share(Said each) {
    String text = text(each.document());
    int from = each.words().start();
    Matcher matcher = SHARE.matcher(text.substring(from, each.sentence().end()));
    boolean found = matcher.find() && from + matcher.start() < each.words().end();
    return found
        ? Optional.of(
            new Passage(each.document(), new Span(from + matcher.start(), from + matcher.end())))
        : Optional.empty();
  }

  private String text(DocumentId document) {
    return sources.published().stream()
        .filter(analysis -> analysis.document().id().equals(document))
        .map(analysis -> analysis.document().text())
        .findFirst()
        .orElse("");
  }

  /** "Its promise to the divers": which deal is meant is said where it is said to be broken. */
  private boolean namesBond(Said each) {
    return sources.events(each.document()).stream()
        .filter(event -> event.type() == EventType.AGREEMENT)
        .anyMatch(event -> each.words().contains(event.trigger()));
  }

  private boolean isBy(Said each, List<String> obliged) {
    return each.by().isPresent()
        && obliged.stream().anyMatch(one -> sides.isOne(one, each.by().get()));
  }

  /** Whether the words tell this deal, or no more of any than that somebody is bound by it. */
  private boolean isOf(Said each, List<AffairEvent> deal) {
    List<Span> others =
        sources.events(each.document()).stream()
            .filter(event -> event.type() == EventType.AGREEMENT && !event.terms().isEmpty())
            .map(event -> event.trigger())
            .filter(trigger -> each.words().contains(trigger))
            .toList();
    return others.isEmpty()
        || deal.stream()
            .flatMap(event -> event.told().stream())
            .anyMatch(
                told ->
                    told.document().equals(each.document())
                        && others.contains(told.event().trigger()));
  }
}
