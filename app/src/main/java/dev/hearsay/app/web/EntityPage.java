package dev.hearsay.app.web;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.app.casefile.CaseDecision;
import dev.hearsay.app.casefile.CaseEntity;
import dev.hearsay.app.casefile.CaseNote;
import dev.hearsay.app.casefile.DecisionKind;
import dev.hearsay.app.decisions.Place;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.mention.linking.Anchor;
import dev.hearsay.mention.linking.EntityLink;
import dev.hearsay.mention.linking.KeptApart;
import dev.hearsay.mention.linking.Reason;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A person or an organisation: where it is named, why all of that is one, and who is another. */
public final class EntityPage {

  private static final int ON_A_PAGE = 50;
  private static final int MOST = 10_000_000;
  private static final int MOST_CANDIDATES = 12;
  private static final int MOST_JOINTS = 6;
  private static final int AROUND = 160;

  private final Site site;

  /** What the template shows. */
  public record Model(
      EntitiesPage.Item item,
      List<Member> members,
      Paging paging,
      List<Apart> apart,
      List<EntitiesPage.Item> candidates,
      String asked,
      List<DecisionsPage.Item> decided,
      NoteBox notes) {

    /** Where sources that are called so are. */
    public String quoted() {
      return "/sources?q=" + Site.encoded(item.name());
    }
  }

  /**
   * A document that names it.
   *
   * @param name by which forms know it
   * @param names by which the document calls it
   * @param before the words before its first name there
   * @param words the name
   * @param after the words behind
   * @param joints why it is taken for the same as elsewhere
   */
  public record Member(
      String name,
      Told document,
      String link,
      List<String> names,
      int mentions,
      String before,
      String words,
      String after,
      List<Joint> joints) {}

  /**
   * Why two are one.
   *
   * @param with the document of the other
   * @param certainty how sure it is
   */
  public record Joint(String with, String link, String certainty, List<Ground> grounds) {}

  /** A reason in words, with the words of documents that it rests on. */
  public record Ground(String kind, String detail, List<ClaimPage.Step> words) {}

  /** Another that has a name in common with it. */
  public record Apart(EntitiesPage.Item other, String why, List<Ground> despite) {}

  EntityPage(Site site) {
    this.site = site;
  }

  /** A member as forms name it. */
  static String name(Anchor member) {
    return member.document() + "-" + member.span().start();
  }

  void show(Context context) {
    CaseEntity entity =
        site.file()
            .entity(context.pathParam("id"))
            .orElseThrow(
                () ->
                    new NotFoundResponse(
                        "Nobody is known by this address any more: who is whom may have been decided"
                            + " or counted anew."));
    int offset = Site.number(context, "offset", 0, MOST);
    String id = entity.row().id();
    String asked = Site.text(context, "same");
    String words = asked.isEmpty() ? SourcesPage.lastWord(entity.row().name()) : asked;
    Model model =
        new Model(
            EntitiesPage.item(entity.row()),
            entity.members().stream()
                .skip(offset)
                .limit(ON_A_PAGE)
                .map(member -> member(entity, member))
                .toList(),
            new Paging(offset, ON_A_PAGE, entity.members().size(), "/entity/" + id + "?offset="),
            entity.apart().stream().flatMap(one -> apart(entity, one).stream()).distinct().toList(),
            site.file().entities(words, Optional.empty(), 0, MOST_CANDIDATES + 1).items().stream()
                .filter(other -> !other.id().equals(id))
                .limit(MOST_CANDIDATES)
                .map(EntitiesPage::item)
                .toList(),
            words,
            decided(entity),
            NoteBox.of(site, "entity", id, "/entity/" + id, note -> isAbout(note, entity)));
    site.show(context, "entity", entity.row().name(), "sources", model);
  }

  private Member member(CaseEntity entity, Anchor member) {
    Optional<Analysis> analysis = site.readings().of(member.document());
    Told document = told(member.document());
    Optional<Entity> local = analysis.flatMap(one -> local(one, member.span()));
    Set<String> names = new LinkedHashSet<>();
    String text = analysis.map(one -> one.document().text()).orElse("");
    local.stream()
        .flatMap(one -> one.mentions().stream())
        .filter(mention -> mention.kind() == Mention.Kind.NAME)
        .forEach(mention -> names.add(Told.words(text, mention.span())));
    Span around = analysis.map(one -> around(one, member.span())).orElse(new Span(0, 0));
    return new Member(
        name(member),
        document,
        document.link(member.span()),
        List.copyOf(names),
        local.map(one -> one.mentions().size()).orElse(0),
        text.isEmpty() ? "" : text.substring(around.start(), member.span().start()),
        text.isEmpty() ? "" : member.span().of(text),
        text.isEmpty() ? "" : text.substring(member.span().end(), around.end()),
        entity.links().stream()
            .filter(link -> link.one().equals(member) || link.other().equals(member))
            .sorted(Comparator.comparing(EntityLink::certainty))
            .limit(MOST_JOINTS)
            .map(link -> joint(link, link.one().equals(member) ? link.other() : link.one()))
            .toList());
  }

  /** The sentence, or some of a long one. */
  private static Span around(Analysis analysis, Span name) {
    Span sentence =
        analysis.sentences().stream()
            .map(Sentence::span)
            .filter(span -> span.contains(name.start()))
            .findFirst()
            .orElse(name);
    String text = analysis.document().text();
    int start = Math.max(sentence.start(), name.start() - AROUND);
    while (start > sentence.start() && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    int end = Math.max(name.end(), Math.min(sentence.end(), name.end() + AROUND));
    while (end < sentence.end() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  private static Optional<Entity> local(Analysis analysis, Span name) {
    return analysis.entities().stream()
        .filter(entity -> entity.mentions().stream().anyMatch(one -> one.span().overlaps(name)))
        .findFirst();
  }

  private Told told(DocumentId id) {
    return site.readings()
        .of(id)
        .map(analysis -> Told.of(analysis.document()))
        .orElseGet(() -> new Told(id.value(), id.value(), "", "", Optional.empty()));
  }

  private Joint joint(EntityLink link, Anchor with) {
    Told other = told(with.document());
    return new Joint(
        other.name(),
        other.link(with.span()),
        switch (link.certainty()) {
          case DECIDED -> "decided by hand";
          case STRONG -> "sure";
          case FAIR -> "fairly sure";
          case WEAK -> "not sure";
        },
        link.reasons().stream().map(this::ground).toList());
  }

  private Ground ground(Reason reason) {
    String kind =
        switch (reason.kind()) {
          case USER -> "decided";
          case SAME_NAME -> "the same name";
          case ALIAS -> "a name that one document joins with the other";
          case TRANSLITERATION -> "another spelling of the name";
          case SURNAME -> "the surname alone";
          case ROLE -> "called the same";
          case AFFILIATION -> "of the same organisation";
          case COMPANY -> "named with the same others";
        };
    return new Ground(
        kind,
        reason.kind() == Reason.Kind.USER ? "" : reason.detail(),
        reason.words().stream().map(this::step).toList());
  }

  private ClaimPage.Step step(Anchor words) {
    Told document = told(words.document());
    return new ClaimPage.Step(
        "",
        site.readings()
            .of(words.document())
            .map(analysis -> Told.words(analysis.document().text(), words.span()))
            .orElse(""),
        document.name(),
        document.link(words.span()));
  }

  private Optional<Apart> apart(CaseEntity entity, KeptApart one) {
    Anchor other = entity.members().contains(one.one()) ? one.other() : one.one();
    return site.file()
        .entityAt(other.document(), List.of(other.span()))
        .filter(found -> !found.row().id().equals(entity.row().id()))
        .map(
            found ->
                new Apart(
                    EntitiesPage.item(found.row()),
                    switch (one.why()) {
                      case USER -> "decided by hand";
                      case OTHER_KIND -> "different kinds of things";
                      case OTHER_ROLES -> "called and employed differently";
                      case EITHER -> "could as well be somebody else";
                      case NAME_ALONE -> "nothing but the name is alike";
                      case WOULD_JOIN_OTHERS -> "would join two that are known to be different";
                    },
                    one.despite().stream().map(this::ground).toList()));
  }

  private List<DecisionsPage.Item> decided(CaseEntity entity) {
    Set<DocumentId> documents = new HashSet<>();
    entity.members().forEach(member -> documents.add(member.document()));
    List<DecisionsPage.Item> items = new ArrayList<>();
    items.addAll(
        DecisionsPage.items(
            site.file().decisions(),
            one ->
                one.isInForce()
                    && isAboutEntities(one)
                    && one.places().stream()
                        .filter(place -> documents.contains(new DocumentId(place.document())))
                        .anyMatch(place -> isAt(place, entity))));
    return items;
  }

  private static boolean isAboutEntities(CaseDecision decision) {
    return decision.kind() == DecisionKind.SAME_ENTITY
        || decision.kind() == DecisionKind.OTHER_ENTITY;
  }

  private boolean isAbout(CaseNote note, CaseEntity entity) {
    return note.about() == CaseNote.About.SOURCE && isAt(note.place(), entity);
  }

  /** Whether a place names it: at one of the members, or where the same document names it again. */
  private boolean isAt(Place place, CaseEntity entity) {
    DocumentId document = new DocumentId(place.document());
    List<Span> members =
        entity.members().stream()
            .filter(member -> member.document().equals(document))
            .map(Anchor::span)
            .toList();
    return !members.isEmpty()
        && names(site, document, place.span()).stream()
            .anyMatch(span -> members.stream().anyMatch(span::overlaps));
  }

  /** All places where a document names what it names at one. */
  static List<Span> names(Site site, DocumentId document, Span place) {
    return site.readings()
        .of(document)
        .flatMap(analysis -> local(analysis, place))
        .map(entity -> entity.mentions().stream().map(Mention::span).toList())
        .orElse(List.of(place));
  }
}
