package dev.hearsay.provenance;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Act;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Hedge;
import dev.hearsay.attribution.Via;
import dev.hearsay.claim.Claim;
import dev.hearsay.claim.ClaimDecision;
import dev.hearsay.claim.Modality;
import dev.hearsay.claim.Statement;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.derivation.DerivationEvidence;
import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.quantity.QuantityFinder;
import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Evidence;
import dev.hearsay.text.PublicationTime;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.SentenceSplitter;
import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Documents with what they say, written down by hand: what is tested is what follows from them, not
 * how they are read.
 */
public final class Newsroom {

  private static final QuantityFinder QUANTITIES = QuantityFinder.standard();

  private record Page(String outlet, String author, LocalDate day, String text) {}

  private final Map<String, Page> pages = new LinkedHashMap<>();
  private final Map<String, List<Attribution>> attributions = new LinkedHashMap<>();
  private final Map<String, Entity.Type> entities = new LinkedHashMap<>();
  private final List<Derivation> derivations = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<RootDecision> decisions = new ArrayList<>();
  private String words = "";

  /** A document of one paragraph. */
  public Newsroom page(String id, String outlet, String day, String text) {
    return page(id, outlet, "", day, text);
  }

  /** A document with an author. */
  public Newsroom page(String id, String outlet, String author, String day, String text) {
    pages.put(id, new Page(outlet, author, LocalDate.parse(day), text));
    attributions.put(id, new ArrayList<>());
    return this;
  }

  /** Something named by the same name wherever it stands. */
  public Newsroom named(Entity.Type type, String... names) {
    for (String name : names) {
      entities.put(name, type);
    }
    return this;
  }

  /** The claim, said by a source of the document. */
  public Newsroom said(String page, String source, String content) {
    return said(page, source, content, Act.STATE, Modality.ACTUAL);
  }

  /** The claim, said by a source in some act. */
  public Newsroom said(String page, String source, String content, Act act, Modality modality) {
    attribute(page, source, content, act);
    return claimed(page, content, modality, true);
  }

  /** Something is said that isn't the claim. */
  public Newsroom attribute(String page, String source, String content, Act act) {
    String text = pages.get(page).text();
    Span span = source.isEmpty() ? new Span(0, 0) : place(text, source);
    List<Via> via = new ArrayList<>();
    pages.values().stream()
        .map(Page::outlet)
        .distinct()
        .filter(outlet -> !outlet.equals(pages.get(page).outlet()))
        .filter(outlet -> source.endsWith(outlet.replace("The ", "")))
        .forEach(outlet -> via.add(new Via(outlet, span)));
    Optional<String> speaker =
        entities.keySet().stream()
            .filter(source::contains)
            .filter(name -> entities.get(name) != Entity.Type.PLACE || source.equals(name))
            .findFirst();
    List<Attribution> all = attributions.get(page);
    all.add(
        new Attribution(
            "a" + (all.size() + 1),
            source.isEmpty() ? List.of() : List.of(span),
            List.of(),
            List.of(place(text, content)),
            Attribution.Kind.INDIRECT,
            act,
            Hedge.NONE,
            speaker,
            Optional.empty(),
            via,
            1,
            "test"));
    return this;
  }

  /** The claim is that a source does this, the verb among the claim's words. */
  public Newsroom does(
      String page, String source, String cue, String content, String claim, Act act, Modality how) {
    attribute(page, source, content, act);
    List<Attribution> all = attributions.get(page);
    Attribution last = all.remove(all.size() - 1);
    all.add(
        new Attribution(
            last.id(),
            last.source(),
            List.of(place(pages.get(page).text(), cue)),
            last.content(),
            last.kind(),
            last.act(),
            last.hedge(),
            last.speaker(),
            last.inside(),
            last.via(),
            last.confidence(),
            last.decidedBy()));
    return claimed(page, claim, how, true);
  }

  /** The claim, in the outlet's own voice. */
  public Newsroom told(String page, String content) {
    return claimed(page, content, Modality.ACTUAL, false);
  }

  /** The claim, in the outlet's own voice, as a promise or as a deed. */
  public Newsroom told(String page, String content, Modality modality) {
    return claimed(page, content, modality, false);
  }

  private Newsroom claimed(String page, String content, Modality modality, boolean attributed) {
    words = words.isEmpty() ? content : words;
    statements.add(
        new Statement(
            new DocumentId(page),
            List.of(place(pages.get(page).text(), content)),
            attributed ? Optional.of("a" + attributions.get(page).size()) : Optional.empty(),
            modality));
    return this;
  }

  /** One document descends from another. */
  public Newsroom derives(String from, DerivationKind kind, String to) {
    return derives(from, kind, to, List.of());
  }

  /** One document descends from another, as these words of it show. */
  public Newsroom derives(String from, DerivationKind kind, String to, String shown) {
    Span span = place(pages.get(from).text(), shown);
    return derives(
        from,
        kind,
        to,
        List.of(new DerivationEvidence(Optional.of(span), Optional.empty(), "test")));
  }

  private Newsroom derives(
      String from, DerivationKind kind, String to, List<DerivationEvidence> evidence) {
    derivations.add(
        new Derivation(
            new DocumentId(from),
            Optional.of(new DocumentId(to)),
            Optional.of(pages.get(to).outlet()),
            kind,
            0.9,
            evidence));
    return this;
  }

  /** A person has decided about the root that some words of a document show. */
  public Newsroom decided(RootDecision.Kind kind, String page, String root) {
    Statement first = statements.get(0);
    decisions.add(
        new RootDecision(
            kind,
            new ClaimDecision.Place(new DocumentId(page), place(pages.get(page).text(), root)),
            ClaimDecision.Place.of(first)));
    return this;
  }

  /** Where the claim comes from. */
  public ClaimProvenance find() {
    return find(LocalDate.of(2030, 12, 31));
  }

  /** Where the claim came from on a day. */
  public ClaimProvenance find(LocalDate asOf) {
    return graph(asOf).claims().get(0);
  }

  /** Everything. */
  public ProvenanceGraph graph(LocalDate asOf) {
    List<Analysis> analyses = pages.keySet().stream().map(this::analysis).toList();
    Coverage coverage =
        new Coverage(
            analyses,
            derivations,
            List.of(new Claim("c1", words, statements)),
            (document, entity) -> Optional.of(entity),
            decisions);
    return ProvenanceFinder.standard().find(coverage, asOf);
  }

  private Analysis analysis(String id) {
    Page page = pages.get(id);
    List<Block> blocks =
        List.of(new Block(new Span(0, page.text().length()), Block.Kind.PARAGRAPH));
    Document document =
        new Document(
            new DocumentId(id),
            id,
            Optional.of(page.outlet()),
            Optional.empty(),
            page.author().isEmpty() ? List.of() : List.of(page.author()),
            Optional.of(PublicationTime.of(page.day())),
            Optional.empty(),
            Optional.of("en"),
            Optional.empty(),
            List.of(),
            List.of(),
            page.text(),
            blocks,
            List.of());
    List<Sentence> sentences = SentenceSplitter.split(page.text(), blocks);
    return new Analysis(
        document,
        List.of(),
        sentences,
        entities(id),
        List.of(),
        QUANTITIES.find(page.text(), sentences),
        attributions.get(id),
        List.of(),
        List.of(),
        List.of());
  }

  private List<Entity> entities(String id) {
    String text = pages.get(id).text();
    List<Entity> found = new ArrayList<>();
    entities.forEach(
        (name, type) -> {
          List<Mention> mentions = new ArrayList<>();
          for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            Span span = new Span(at, at + name.length());
            Span phrase =
                attributions.get(id).stream()
                    .flatMap(attribution -> attribution.source().stream())
                    .filter(source -> source.contains(span))
                    .findFirst()
                    .orElse(span);
            mentions.add(new Mention(span, Mention.Kind.NAME, phrase, false));
          }
          if (!mentions.isEmpty()) {
            found.add(new Entity(name, type, name, mentions));
          }
        });
    return found;
  }

  private static Span place(String text, String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(at, at + words.length());
  }

  /** Names of the rules that decided something. */
  public static List<String> rules(ClaimProvenance found) {
    return Stream.concat(
            found.traces().stream().flatMap(trace -> trace.evidence().stream()),
            found.counting().stream())
        .map(Evidence::rule)
        .distinct()
        .toList();
  }
}
