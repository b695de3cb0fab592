package dev.hearsay.provenance.source;

import dev.hearsay.attribution.Act;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Hedge;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.mention.Noun;
import dev.hearsay.provenance.source.Source.Kind;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads from a document's own words whom it has something from. */
public final class SourceReader {

  private final SourceWords words;
  private final AffiliationReader affiliations;
  private final Institutions institutions;
  private final OutletCredits outlets;
  private final SourceShapes shapes;

  /**
   * A reader of documents among others.
   *
   * @param surroundings what is asked of the others
   */
  public SourceReader(SourceWords words, Surroundings surroundings) {
    this.words = words;
    this.affiliations = new AffiliationReader(words, surroundings);
    this.institutions = new Institutions(words, affiliations);
    this.outlets = new OutletCredits(words, surroundings);
    this.shapes = new SourceShapes(words);
  }

  /** Of a statement that nobody is credited with, unless its own words do so. */
  public Source unattributed(Account account, Span statement) {
    Span sentence = account.sentence(statement);
    Phrase around = Phrase.of(account.text(), sentence);
    for (String entry : words.list("reports")) {
      int at = around.indexOf(entry);
      if (at >= 0) {
        return Source.bare(Kind.REPORTS, around.spans().get(at), "reports");
      }
    }
    return figureGiver(account, statement)
        .orElseGet(() -> Source.bare(Kind.NOBODY, statement, account.outlet()));
  }

  /** "The charity gave the same figure": whoever gives a figure says it. */
  private Optional<Source> figureGiver(Account account, Span statement) {
    Phrase phrase = Phrase.of(account.text(), statement);
    if (!phrase.hasAny(words.list("give")) || !phrase.hasAny(words.list("figure"))) {
      return Optional.empty();
    }
    for (Entity entity : account.entities()) {
      boolean opens =
          entity.mentions().stream()
              .anyMatch(mention -> mention.phrase().start() == statement.start());
      if (opens && (entity.type() == Entity.Type.ORG || entity.type() == Entity.Type.PERSON)) {
        return Optional.of(
            voice(account, entity, statement, affiliations.of(account, entity), false));
      }
    }
    return Optional.empty();
  }

  /** Who publishes and is no outlet. */
  public Institutions institutions() {
    return institutions;
  }

  /** Of an attribution. */
  public Source read(Account account, Attribution attribution) {
    List<Span> source = attribution.source();
    Span span = source.isEmpty() ? place(attribution) : source.get(0);
    Optional<Entity> speaker = account.speaker(attribution);
    Optional<String> through = outlets.through(account, attribution, speaker);
    if (isNobody(account, attribution, span)) {
      return nobody(account, attribution, place(attribution));
    }
    if (speaker.isEmpty() && (source.isEmpty() || isOurselves(account, span))) {
      return through
          .map(outlet -> Source.outlet(span, outlet))
          .orElseGet(() -> nobody(account, attribution, span));
    }
    Source read = named(account, attribution, span, speaker, through);
    Optional<String> outlet = read.kind() == Kind.OUTLET ? read.outlet() : through;
    return new Source(
        read.kind(),
        read.span(),
        read.name(),
        read.key(),
        outlet,
        read.head(),
        read.affiliation(),
        read.person(),
        attribution.act() == Act.TESTIFY);
  }

  /** "It was reported": the pronoun stands for nobody. */
  private static boolean isNobody(Account account, Attribution attribution, Span source) {
    if (attribution.cue().isEmpty()
        || !source.of(account.text()).equalsIgnoreCase("it")
        || source.start() > attribution.cue().get(0).start()) {
      return false;
    }
    String cue = attribution.cue().get(0).of(account.text()).toLowerCase(Locale.ROOT);
    return cue.startsWith("was ") || cue.startsWith("is ") || cue.startsWith("has been ");
  }

  /** "We", said by the outlet. */
  private static boolean isOurselves(Account account, Span span) {
    return switch (span.of(account.text()).toLowerCase(Locale.ROOT)) {
      case "we", "i", "us", "our own" -> true;
      default -> false;
    };
  }

  /** Reports of whom nobody knows, or the outlet itself where it says "we saw". */
  private Source nobody(Account account, Attribution attribution, Span span) {
    Phrase sentence = Phrase.of(account.text(), account.sentence(span));
    boolean reports =
        attribution.hedge() == Hedge.REPORTED
            || sentence.hasAny(words.list("reports"))
            || Phrase.of(account.text(), span).hasAny(words.list("hearsay"));
    return reports
        ? Source.bare(Kind.REPORTS, span, span.of(account.text()))
        : Source.bare(Kind.NOBODY, span, account.outlet());
  }

  private static Span place(Attribution attribution) {
    return attribution.cue().isEmpty() ? attribution.content().get(0) : attribution.cue().get(0);
  }

  private Source named(
      Account account,
      Attribution attribution,
      Span span,
      Optional<Entity> speaker,
      Optional<String> through) {
    Phrase phrase = Phrase.of(account.text(), span);
    if (outlets.isOwnReporter(account, phrase)) {
      return Source.bare(Kind.OBSERVER, span, span.of(account.text()));
    }
    boolean itself =
        OutletName.same(span.of(account.text()), account.outlet())
            || speaker
                .filter(entity -> OutletName.same(entity.name(), account.outlet()))
                .isPresent();
    if (itself && !institutions.isInstitution(account.outlet())) {
      return Source.bare(Kind.NOBODY, span, account.outlet());
    }
    String head = shapes.head(account, phrase, speaker);
    Optional<String> outlet = outlets.itself(account, attribution, speaker, through, head);
    if (outlet.isPresent()) {
      return Source.outlet(span, outlet.get());
    }
    if (shapes.isTogether(phrase)) {
      return Source.together(span, span.of(account.text()));
    }
    if (shapes.isReports(phrase) && speaker.filter(Account::isNamed).isEmpty()) {
      return Source.bare(Kind.REPORTS, span, span.of(account.text()));
    }
    List<Span> described = described(account, span, speaker);
    Affiliation affiliation =
        affiliations
            .of(account, described)
            .and(speaker.map(entity -> affiliations.of(account, entity)).orElse(Affiliation.NONE));
    Optional<Entity> name = speaker.filter(Account::isNamed);
    if (isPaper(head, name)) {
      return paper(account, span, speaker, described, head, affiliation);
    }
    if (name.isPresent()) {
      return voice(
          account, name.get(), span, affiliation, isVoiceOfOthers(account, described, affiliation));
    }
    return unnamed(account, phrase, span, speaker, described, head, affiliation);
  }

  /** Stretches that tell who the source is: its words, and those of what it stands for. */
  private static List<Span> described(Account account, Span span, Optional<Entity> speaker) {
    List<Span> described = new ArrayList<>();
    described.add(span);
    speaker.ifPresent(
        entity ->
            entity.mentions().stream()
                .filter(mention -> mention.kind() != Mention.Kind.PRONOUN)
                .filter(mention -> !mention.modifier())
                .limit(8)
                .forEach(mention -> described.add(AffiliationReader.described(account, mention))));
    return described;
  }

  private boolean isPaper(String head, Optional<Entity> name) {
    if (name.isPresent()) {
      return name.get().type() == Entity.Type.WORK || name.get().type() == Entity.Type.LAW;
    }
    return words.isDocument(head);
  }

  /** A statement is the voice of who made it; other papers stand for themselves. */
  private Source paper(
      Account account,
      Span span,
      Optional<Entity> speaker,
      List<Span> described,
      String head,
      Affiliation affiliation) {
    boolean voice =
        words.is("statement", head)
            && (affiliation.state() || !affiliation.organisations().isEmpty());
    String name = longest(account, described);
    return new Source(
        voice ? Kind.VOICE : Kind.PAPER,
        span,
        name,
        voice ? Optional.empty() : speaker.flatMap(account::key),
        Optional.empty(),
        head,
        affiliation,
        false,
        false);
  }

  private static String longest(Account account, List<Span> described) {
    String longest = "";
    for (Span span : described) {
      if (span.length() > longest.length() && span.length() < 120) {
        longest = span.of(account.text());
      }
    }
    return longest.isEmpty() ? described.get(0).of(account.text()) : longest;
  }

  private Source voice(
      Account account, Entity entity, Span span, Affiliation said, boolean ofOthers) {
    boolean person = entity.type() == Entity.Type.PERSON;
    Affiliation affiliation = said;
    boolean place = entity.type() == Entity.Type.PLACE;
    if (place) {
      affiliation =
          affiliation.and(
              new Affiliation(
                  Set.of(), Set.of(affiliations.place(account, entity)), true, Set.of()));
    }
    boolean group = entity.type() == Entity.Type.GROUP;
    return new Source(
        group ? Kind.ANONYMOUS : Kind.VOICE,
        span,
        entity.name(),
        account.key(entity),
        Optional.empty(),
        ofOthers ? "spokesman" : "",
        affiliation,
        person,
        false);
  }

  /** Whether a person speaks for an organisation or a state. */
  private boolean isVoiceOfOthers(Account account, List<Span> described, Affiliation affiliation) {
    boolean belongs =
        affiliation.state()
            || !affiliation.organisations().isEmpty()
            || !affiliation.places().isEmpty();
    return belongs
        && described.stream()
            .map(span -> Phrase.of(account.text(), span))
            .anyMatch(
                phrase -> phrase.hasAny(words.list("voice")) || phrase.hasAny(words.list("state")));
  }

  private Source unnamed(
      Account account,
      Phrase phrase,
      Span span,
      Optional<Entity> speaker,
      List<Span> described,
      String head,
      Affiliation affiliation) {
    Optional<Noun> noun = words.noun(head);
    boolean organisation =
        noun.filter(one -> one.is(Noun.Kind.ORGANISATION)).isPresent()
            && noun.filter(one -> one.is(Noun.Kind.PERSON)).isEmpty();
    boolean belongs = affiliation.state() || !affiliation.organisations().isEmpty();
    boolean voice =
        organisation
            || words.is("state", head)
            || (belongs && words.is("voice", head))
            || (affiliation.state() && words.is("counsel", head));
    Kind kind =
        head.isEmpty() && speaker.isEmpty() && !shapes.isOneOf(phrase)
            ? Kind.UNRESOLVED
            : voice ? Kind.VOICE : Kind.ANONYMOUS;
    return new Source(
        kind,
        span,
        longest(account, described),
        voice ? speaker.flatMap(account::key) : Optional.empty(),
        Optional.empty(),
        head,
        affiliation,
        false,
        false);
  }
}
