package dev.hearsay.app.web;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.app.report.DriftReport;
import dev.hearsay.app.report.SourcesWording;
import dev.hearsay.app.report.Wording;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.claim.ClaimLink;
import dev.hearsay.claim.Statement;
import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.provenance.Root;
import dev.hearsay.provenance.Trace;
import dev.hearsay.provenance.disagreement.ClaimedValue;
import dev.hearsay.provenance.disagreement.Disagreement;
import dev.hearsay.provenance.drift.Drift;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Evidence;
import dev.hearsay.text.Span;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One claim down to its roots, in the words of every step. */
public final class ClaimPage {

  private static final int MOST_COUNTING = 12;
  private static final int MOST_LINKS = 20;
  private static final int SHOWN_AT_ONCE = 3;

  private final Site site;

  /** What the template shows. */
  public record Model(
      String id,
      String statement,
      String sentence,
      Tally tally,
      boolean disputed,
      String firstSeen,
      Optional<ClaimGraph> graph,
      List<RootItem> roots,
      List<Teller> tellers,
      List<Opposed> opposed,
      List<Changed> changed,
      List<Beside> links,
      List<Step> counting,
      ClaimDesk.Model desk) {

    /** Whether something would be left when a statement is taken out. */
    public boolean splittable() {
      return tellers.stream().mapToInt(teller -> teller.statements().size()).sum() > 1;
    }
  }

  /** A root. */
  public record RootItem(
      String id,
      String name,
      String kind,
      List<String> heardBy,
      boolean withdrawn,
      List<Step> evidence) {}

  /** Words that something rests on, with the rule that reads them so. */
  public record Step(String rule, String words, String outlet, String link) {}

  /** A document that makes the claim, with its statements. */
  public record Teller(Told document, List<Said> statements, Optional<From> from) {}

  /** A statement in its exact words. */
  public record Said(
      String words,
      String link,
      Span place,
      String speaker,
      String modality,
      String attribution,
      List<Step> why) {}

  /** The document that another has the claim from. */
  public record From(Told document, String compare, boolean decidable) {}

  /** Something for which values are given that can't all be right. */
  public record Opposed(String about, boolean revision, List<Value> values) {}

  /** A value with who gives it. */
  public record Value(String value, List<Step> given) {

    /** Some places. */
    public List<Step> first() {
      return given.subList(0, Math.min(SHOWN_AT_ONCE, given.size()));
    }

    /** The places that are shown on demand. */
    public List<Step> others() {
      return given.subList(Math.min(SHOWN_AT_ONCE, given.size()), given.size());
    }
  }

  /** A change that a retelling made. */
  public record Changed(
      String what, Told document, Told original, String from, String to, String link) {}

  /** Another claim that speaks of the same thing. */
  public record Beside(String id, String statement, String contrast, boolean disagrees) {}

  ClaimPage(Site site) {
    this.site = site;
  }

  void show(Context context) {
    String id = context.pathParam("id");
    CorpusClaim claim =
        site.file()
            .claim(id)
            .orElseThrow(
                () ->
                    new NotFoundResponse(
                        "There is no claim "
                            + id
                            + " any more, or never was: a claim's name changes when the statement"
                            + " that it begins with does."));
    Model model = model(claim, Site.text(context, "merge"));
    site.show(context, "claim", claim.claim().statement(), "claims", model);
  }

  private Model model(CorpusClaim claim, String merge) {
    Map<DocumentId, List<Trace>> traces = new LinkedHashMap<>();
    claim.provenance().traces().stream()
        .filter(trace -> site.readings().of(trace.statement().document()).isPresent())
        .sorted(
            Comparator.comparing(
                (Trace trace) -> told(trace.statement().document()).published(),
                Comparator.comparing(day -> day.map(Object::toString).orElse(""))))
        .forEach(
            trace ->
                traces
                    .computeIfAbsent(trace.statement().document(), key -> new ArrayList<>())
                    .add(trace));
    return new Model(
        claim.claim().id(),
        claim.claim().statement(),
        SourcesWording.sentence(claim, site.readings().outlets()::contains),
        new Tally(
            claim.outlets().size(),
            claim.provenance().independent().min(),
            claim.provenance().independent().max()),
        claim.disputed(),
        claim.firstSeen().map(Wording::of).orElse(""),
        traces.size() > 1 ? Optional.of(new ClaimGraph(claim, this::told)) : Optional.empty(),
        claim.provenance().roots().stream().map(this::root).toList(),
        traces.entrySet().stream().map(each -> teller(each.getKey(), each.getValue())).toList(),
        opposed(claim),
        changed(claim),
        links(claim),
        new LinkedHashSet<>(claim.provenance().counting())
            .stream().limit(MOST_COUNTING).map(this::step).toList(),
        new ClaimDesk(site).model(claim, merge));
  }

  private Told told(DocumentId id) {
    return site.readings()
        .of(id)
        .map(analysis -> Told.of(analysis.document()))
        .orElseGet(() -> new Told(id.value(), id.value(), "", "", Optional.empty()));
  }

  private Step step(Evidence evidence) {
    Told document = told(evidence.document());
    return new Step(
        RuleNames.of(evidence.rule()),
        words(evidence.document(), List.of(evidence.span())),
        document.name(),
        document.link(evidence.span()));
  }

  private String words(DocumentId id, List<Span> spans) {
    return site.readings()
        .of(id)
        .map(analysis -> Told.words(analysis.document().text(), spans))
        .orElse("");
  }

  private RootItem root(Root root) {
    return new RootItem(
        root.id(),
        root.name(),
        SourcesWording.of(root.kind()),
        root.heardBy(),
        root.withdrawn(),
        root.evidence().stream().limit(4).map(this::step).toList());
  }

  private Teller teller(DocumentId id, List<Trace> traces) {
    Set<Evidence> shown = new LinkedHashSet<>();
    List<Said> said = new ArrayList<>();
    for (Trace trace : traces) {
      Statement statement = trace.statement();
      said.add(
          new Said(
              words(id, statement.spans()),
              told(id).link(Told.hull(statement.spans())),
              Told.hull(statement.spans()),
              speaker(id, statement),
              statement.modality().label(),
              statement.attribution().orElse(""),
              trace.evidence().stream()
                  .filter(evidence -> evidence.document().equals(id))
                  .filter(shown::add)
                  .map(this::step)
                  .toList()));
    }
    return new Teller(told(id), said, from(id, traces));
  }

  private String speaker(DocumentId id, Statement statement) {
    Optional<Analysis> analysis = site.readings().of(id);
    return statement
        .attribution()
        .flatMap(
            name ->
                analysis.stream()
                    .flatMap(each -> each.attributions().stream())
                    .filter(each -> each.id().equals(name))
                    .findFirst())
        .map(attribution -> speaker(analysis.orElseThrow(), attribution))
        .orElse("");
  }

  /** Who says it: the entity's name, else the words. */
  static String speaker(Analysis analysis, Attribution attribution) {
    return attribution
        .speaker()
        .flatMap(
            id -> analysis.entities().stream().filter(each -> each.id().equals(id)).findFirst())
        .map(entity -> entity.name())
        .orElseGet(() -> Told.words(analysis.document().text(), attribution.source()));
  }

  private Optional<From> from(DocumentId id, List<Trace> traces) {
    return traces.stream()
        .filter(Trace::relays)
        .flatMap(trace -> trace.path().stream())
        .map(Statement::document)
        .filter(other -> !other.equals(id))
        .findFirst()
        .map(
            other ->
                new From(
                    told(other),
                    "/article/" + id + "/with/" + other,
                    site.readings().relationsOf(id).derivations().stream()
                        .anyMatch(
                            one ->
                                one.from().equals(id)
                                    && one.to().filter(other::equals).isPresent())));
  }

  private List<Opposed> opposed(CorpusClaim claim) {
    return claim.claim().statements().stream()
        .flatMap(
            statement ->
                site.readings().relationsOf(statement.document()).disagreements().stream()
                    .filter(one -> hasPart(one, statement)))
        .distinct()
        .map(
            one ->
                new Opposed(
                    one.about(),
                    one.kind() == Disagreement.Kind.REVISION,
                    one.values().stream().map(this::value).toList()))
        .toList();
  }

  private static boolean hasPart(Disagreement one, Statement statement) {
    return one.values().stream()
        .flatMap(value -> value.statements().stream())
        .anyMatch(
            given ->
                given.document().equals(statement.document())
                    && Told.hull(statement.spans()).overlaps(given.span()));
  }

  private Value value(ClaimedValue value) {
    return new Value(
        value.value(),
        value.statements().stream()
            .map(
                given ->
                    new Step(
                        "",
                        words(given.document(), List.of(given.span())),
                        told(given.document()).name(),
                        told(given.document()).link(given.span())))
            .toList());
  }

  private List<Changed> changed(CorpusClaim claim) {
    return claim.claim().statements().stream()
        .flatMap(
            statement ->
                site.readings().relationsOf(statement.document()).drift().stream()
                    .filter(drift -> isIn(drift, statement)))
        .distinct()
        .map(
            drift ->
                new Changed(
                    DriftReport.words(drift.kind()),
                    told(drift.document()),
                    told(drift.original()),
                    Told.words(drift.from().text(), new Span(0, drift.from().text().length())),
                    Told.words(drift.to().text(), new Span(0, drift.to().text().length())),
                    "/article/" + drift.document() + "/with/" + drift.original()))
        .toList();
  }

  private static boolean isIn(Drift drift, Statement statement) {
    Span place = Told.hull(statement.spans());
    return (drift.document().equals(statement.document()) && place.overlaps(drift.to().span()))
        || (drift.original().equals(statement.document()) && place.overlaps(drift.from().span()));
  }

  private List<Beside> links(CorpusClaim claim) {
    String id = claim.claim().id();
    return site.file().links(id).stream()
        .sorted(Comparator.comparing((ClaimLink link) -> !link.isDisagreement()))
        .limit(MOST_LINKS)
        .flatMap(link -> beside(link, link.one().equals(id) ? link.other() : link.one()))
        .toList();
  }

  private Stream<Beside> beside(ClaimLink link, String other) {
    return site.file().claim(other).stream()
        .map(
            claim ->
                new Beside(
                    other,
                    claim.claim().statement(),
                    SourcesWording.of(link.contrasts()),
                    link.isDisagreement()));
  }
}
