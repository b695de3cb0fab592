package dev.hearsay.app.report;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.app.report.AnnotatedText.Mark;
import dev.hearsay.app.report.AnnotatedText.Role;
import dev.hearsay.app.report.AnnotatedText.Segment;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Hedge;
import dev.hearsay.attribution.Via;
import dev.hearsay.event.Event;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.text.Block;
import dev.hearsay.text.Credit;
import dev.hearsay.text.Damage;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import dev.hearsay.timex.Inconsistency;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One document in the page: its facts, its text with every statement marked, and beside it the list
 * of statements. Both are linked: the element {@code d1s3} is statement 3 of document 1 in the
 * list, {@code d1t3} is where its words begin in the text; the words carry {@code data-s}.
 */
final class PageSection {

  private static final int DEEPEST = 4;

  private final Analysis analysis;
  private final Document document;
  private final String text;
  private final String id;
  private final AffairSection affair;
  private final Markup html = new Markup();
  private final Map<String, String> names = new HashMap<>();

  /** Number of each attribution in the list, by its index in the analysis. */
  private final int[] numbers;

  private final List<Attribution> inOrder = new ArrayList<>();
  private final List<Integer> depths = new ArrayList<>();

  /**
   * @param events that the document tells
   * @param number of the document in the page, from 1
   */
  PageSection(Analysis analysis, List<Event> events, int number) {
    this.analysis = analysis;
    this.affair = new AffairSection(analysis, events);
    this.document = analysis.document();
    this.text = document.text();
    this.id = "d" + number;
    this.numbers = new int[analysis.attributions().size()];
    analysis.entities().forEach(entity -> names.put(entity.id(), entity.name()));
    Map<Attribution, Integer> indexes = new HashMap<>();
    for (int i = 0; i < numbers.length; i++) {
      indexes.put(analysis.attributions().get(i), i);
    }
    new StatementTree(analysis.attributions())
        .visit(
            (attribution, depth) -> {
              inOrder.add(attribution);
              depths.add(depth);
              numbers[indexes.get(attribution)] = inOrder.size();
            });
  }

  String html() {
    html.open("section", "class", "document", "id", id);
    addHead();
    html.open("div", "class", "columns").newLine();
    addText();
    html.open("aside", "aria-label", "What was found").newLine();
    addStatements();
    addPeople();
    addDates();
    addQuantities();
    affair.addTo(html);
    addDamage();
    html.close("aside").close("div").close("section").newLine();
    return html.toString();
  }

  private void addHead() {
    html.open("header").open("p", "class", "outlet");
    html.element("strong", document.outlet().orElse("Outlet not stated"));
    html.text(" · " + document.published().map(Wording::of).orElse("date not stated"));
    document
        .updated()
        .filter(time -> !document.published().equals(document.updated()))
        .ifPresent(time -> html.text(" · updated " + Wording.of(time)));
    html.close("p");
    html.element("h2", document.title().orElse("Untitled"), "dir", "auto");
    if (!document.byline().isEmpty()) {
      html.element("p", "By " + String.join(", ", document.byline()), "class", "byline");
    }
    html.open("p", "class", "address");
    addAddress();
    html.close("p");
    addFact(
        "Credits",
        document.credits().stream()
            .map(Credit::agency)
            .distinct()
            .collect(Collectors.joining(", ")));
    addFact(
        "Knows via",
        analysis.attributions().stream()
            .flatMap(attribution -> attribution.via().stream())
            .map(Via::name)
            .distinct()
            .collect(Collectors.joining(", ")));
    html.close("header").newLine();
  }

  private void addAddress() {
    String uri = document.uri();
    if (uri.startsWith("https://") || uri.startsWith("http://")) {
      html.element("a", uri, "href", uri, "rel", "noopener noreferrer");
    } else {
      html.text(Wording.place(document));
    }
  }

  private void addFact(String label, String value) {
    if (!value.isEmpty()) {
      html.open("p", "class", "fact").element("span", label).text(" " + value).close("p");
    }
  }

  // The text.

  private void addText() {
    html.open("article", "dir", "auto");
    AnnotatedText annotated = new AnnotatedText(analysis);
    for (Block block : document.blocks()) {
      String tag = tag(block.kind());
      html.open(tag, "class", block.kind().name().toLowerCase(Locale.ROOT));
      annotated.segments(block.span()).forEach(this::addSegment);
      html.close(tag).newLine();
    }
    html.close("article").newLine();
  }

  private void addSegment(Segment segment) {
    for (Mark mark : segment.marks()) {
      if (mark.role() == Role.CONTENT
          && mark.first()
          && mark.span().start() == segment.span().start()) {
        addAnchor(numbers[mark.index()]);
      }
    }
    String words = segment.span().of(text);
    if (segment.marks().isEmpty()) {
      html.text(words);
      return;
    }
    Set<String> statements = new LinkedHashSet<>();
    Set<String> attributing = new LinkedHashSet<>();
    Set<String> classes = new LinkedHashSet<>(List.of("m"));
    Optional<Damage> damage = Optional.empty();
    int depth = 0;
    for (Mark mark : segment.marks()) {
      classes.add(mark.role().name().toLowerCase(Locale.ROOT));
      if (mark.role() == Role.DAMAGE) {
        damage = Optional.of(analysis.damage().get(mark.index()));
      } else {
        statements.add(id + "s" + numbers[mark.index()]);
      }
      if (mark.role() == Role.SOURCE || mark.role() == Role.CUE) {
        attributing.add(id + "s" + numbers[mark.index()]);
      }
      if (mark.role() == Role.CONTENT) {
        depth = Math.min(depth + 1, DEEPEST);
      }
    }
    if (depth > 0) {
      classes.add("depth" + depth);
    }
    List<String> attributes = new ArrayList<>(List.of("class", String.join(" ", classes)));
    if (!statements.isEmpty()) {
      attributes.addAll(List.of("data-s", String.join(" ", statements)));
    }
    if (!attributing.isEmpty()) {
      attributes.addAll(List.of("data-who", String.join(" ", attributing)));
    }
    damage.ifPresent(found -> attributes.addAll(List.of("title", describe(found))));
    html.element("span", words, attributes.toArray(String[]::new));
  }

  private void addAnchor(int number) {
    html.open(
            "a",
            "class",
            "number",
            "id",
            id + "t" + number,
            "href",
            "#" + id + "s" + number,
            "data-n",
            String.valueOf(number),
            "aria-label",
            "statement " + number)
        .close("a");
  }

  private static String tag(Block.Kind kind) {
    return switch (kind) {
      case HEADING -> "h3";
      case QUOTATION -> "blockquote";
      case PREFORMATTED -> "pre";
      case PARAGRAPH, LIST_ITEM, CAPTION, TABLE_ROW -> "p";
    };
  }

  // The lists beside it.

  private void addStatements() {
    if (inOrder.isEmpty()) {
      html.element("h3", "No statements found");
      html.element(
          "p",
          "Nobody is quoted or reported to have said anything; what the text says, it says in its"
              + " own voice.",
          "class",
          "none");
      return;
    }
    html.element("h3", Wording.count(inOrder.size(), "statement", "statements"));
    html.open("ol", "class", "statements").newLine();
    for (int i = 0; i < inOrder.size(); i++) {
      addStatement(inOrder.get(i), i + 1, Math.min(depths.get(i), DEEPEST));
    }
    html.close("ol").newLine();
  }

  private void addStatement(Attribution attribution, int number, int depth) {
    html.open("li", "id", id + "s" + number, "class", "in" + depth);
    html.open("a", "class", "head", "href", "#" + id + "t" + number);
    html.element("span", String.valueOf(number), "class", "n").text(" ");
    html.element("strong", speaker(attribution), "dir", "auto");
    html.text(" · " + Wording.of(attribution.act()));
    if (attribution.hedge() != Hedge.NONE) {
      html.text(", ").element("em", Wording.of(attribution.hedge()));
    }
    html.close("a");
    html.element(
        attribution.kind() == Attribution.Kind.DIRECT ? "q" : "p",
        words(attribution.content()),
        "class",
        "said",
        "dir",
        "auto");
    html.open("p", "class", "rests");
    if (!attribution.source().isEmpty()) {
      html.text("source ").element("span", words(attribution.source()), "class", "source");
    }
    if (!attribution.cue().isEmpty()) {
      html.text(attribution.source().isEmpty() ? "cue " : " · cue ");
      html.element("span", words(attribution.cue()), "class", "cue");
    }
    if (!attribution.via().isEmpty()) {
      html.text(" · via ");
      html.element(
          "span",
          attribution.via().stream().map(Via::name).collect(Collectors.joining(" ← ")),
          "class",
          "via");
    }
    html.text(
        String.format(
            Locale.ROOT,
            " · %s · %.0f %%",
            attribution.kind().label(),
            attribution.confidence() * 100));
    html.close("p").close("li").newLine();
  }

  private String speaker(Attribution attribution) {
    return attribution
        .speaker()
        .map(entity -> names.getOrDefault(entity, entity))
        .orElse(
            attribution.source().isEmpty()
                ? "No source named"
                : "“" + words(attribution.source()) + "”");
  }

  private void addPeople() {
    List<Actor> actors = Actor.of(analysis);
    if (actors.isEmpty()) {
      return;
    }
    html.element("h3", "People and organisations");
    html.open("ul", "class", "people").newLine();
    for (Actor actor : actors) {
      html.open("li").element("strong", actor.entity().name(), "dir", "auto");
      html.text(" " + Wording.of(actor.entity().type()));
      if (actor.statements() > 0) {
        html.text(" · " + Wording.count(actor.statements(), "statement", "statements"));
      }
      html.close("li").newLine();
    }
    html.close("ul").newLine();
  }

  private void addQuantities() {
    List<Quantity> quantities = QuantitiesSection.shown(analysis);
    if (quantities.isEmpty()) {
      return;
    }
    html.element("h3", "Quantities");
    html.open("ul", "class", "quantities").newLine();
    int shown = Math.min(QuantitiesSection.MOST_SHOWN, quantities.size());
    for (Quantity quantity : quantities.subList(0, shown)) {
      html.open("li").element("strong", QuantityWording.amount(quantity));
      String thing = QuantityWording.thing(quantity, text);
      html.text(thing.isEmpty() ? "" : " · " + thing);
      html.text(" ")
          .element("span", "“" + QuantityWording.words(quantity, text) + "”", "class", "words");
      html.close("li").newLine();
    }
    html.close("ul").newLine();
    if (shown < quantities.size()) {
      html.element("p", "and " + (quantities.size() - shown) + " more", "class", "none");
    }
  }

  private void addDates() {
    List<Dates.Line> dates = Dates.lines(analysis);
    if (!dates.isEmpty()) {
      html.element("h3", "Dates");
      html.open("ul", "class", "people dates").newLine();
      for (Dates.Line date : dates) {
        html.open("li").element("strong", date.when());
        html.text(" " + date.words()).close("li").newLine();
      }
      html.close("ul").newLine();
    }
    if (!analysis.inconsistencies().isEmpty()) {
      html.element("h3", "What doesn't fit");
      html.open("ul", "class", "damages").newLine();
      for (Inconsistency one : analysis.inconsistencies()) {
        html.element("li", Dates.sentence(one, text)).newLine();
      }
      html.close("ul").newLine();
    }
  }

  private void addDamage() {
    if (analysis.damage().isEmpty()) {
      return;
    }
    html.element("h3", "Damage in the text");
    html.open("ul", "class", "damages").newLine();
    for (Damage damage : analysis.damage()) {
      html.open("li").element("span", words(List.of(damage.span())), "class", "m damage");
      html.text(" " + describe(damage)).close("li").newLine();
    }
    html.close("ul").newLine();
  }

  private static String describe(Damage damage) {
    return Wording.of(damage.kind())
        + damage.suggestion().map(suggestion -> ", probably “" + suggestion + "”").orElse("");
  }

  private String words(List<Span> spans) {
    return spans.stream()
        .map(span -> span.of(text).replaceAll("\\s+", " "))
        .collect(Collectors.joining(" […] "));
  }
}
