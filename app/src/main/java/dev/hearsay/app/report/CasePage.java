package dev.hearsay.app.report;

import dev.hearsay.app.casefile.CaseNote;
import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.corpus.Relations;
import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.provenance.Root;
import dev.hearsay.provenance.Trace;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.disagreement.ClaimedValue;
import dev.hearsay.provenance.disagreement.Disagreement;
import dev.hearsay.provenance.disagreement.ValueStatement;
import dev.hearsay.provenance.drift.Drift;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Evidence;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One self-contained page for somebody who has neither the case nor the program: the claims that
 * several documents make, each down to the words it rests on, where accounts disagree, what
 * retellings changed, what descends from what, and the documents. It runs nothing and asks the
 * network for nothing.
 */
public final class CasePage implements CaseExport {

  private static final int DEEPEST = 8;
  private static final int MOST_SQUARES = 24;
  private static final int CONTEXT = 60;

  private final OutputStream out;
  private final String name;
  private final List<CaseNote> notes;
  private final Map<DocumentId, Integer> numbers = new HashMap<>();

  /**
   * @param name what the case is called
   * @param notes those about claims stand with them, if they stand in several documents; the rest
   *     with the documents
   */
  public CasePage(OutputStream out, String name, List<CaseNote> notes) {
    this.out = out;
    this.name = name;
    this.notes = List.copyOf(notes);
  }

  @Override
  public void write(RelatedCorpus related, List<DocumentId> order, Totals totals)
      throws IOException {
    Relations relations = related.relations();
    List<DocumentId> documents =
        order.stream().filter(id -> relations.analyses().containsKey(id)).toList();
    documents.forEach(id -> numbers.put(id, numbers.size() + 1));
    write(opening(relations, totals));
    List<CorpusClaim> shared = relations.claims().stream().filter(CorpusClaim::isShared).toList();
    write(
        new Markup()
            .open("section", "id", "claims")
            .element("h2", "Claims")
            .element(
                "p", claimsSentence(shared.size(), relations.claims().size()), "class", "about")
            .newLine());
    for (CorpusClaim claim : shared) {
      write(claim(claim, relations));
    }
    write(new Markup().close("section").newLine());
    write(disagreements(relations));
    write(drift(relations));
    write(derivations(relations));
    write(documents(documents, relations));
    write(new Markup().close("main").close("body").close("html").newLine());
    out.flush();
  }

  private void write(Markup html) throws IOException {
    out.write(html.toString().getBytes(StandardCharsets.UTF_8));
  }

  private Markup opening(Relations relations, Totals totals) {
    String style = HtmlPage.resource("case.css");
    Markup html = new Markup().trusted("<!doctype html>\n");
    html.open("html", "lang", "en").newLine().open("head").newLine();
    html.open("meta", "charset", "utf-8").newLine();
    html.open(
            "meta",
            "http-equiv",
            "Content-Security-Policy",
            "content",
            "default-src 'none'; style-src "
                + HtmlPage.hash(style)
                + "; base-uri 'none'; form-action 'none'")
        .newLine();
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .newLine();
    html.open("meta", "name", "referrer", "content", "no-referrer").newLine();
    html.element("title", name + " – Hearsay").newLine();
    html.open("style").trusted(style).close("style").newLine();
    html.close("head").newLine().open("body").newLine();
    html.open("header").element("h1", name, "dir", "auto");
    html.element(
        "p",
        Wording.count(relations.analyses().size(), "document", "documents")
            + ", as of "
            + Wording.of(relations.asOf())
            + (totals.skipped() == 0
                ? ""
                : "; " + Wording.count(totals.skipped(), "input", "inputs") + " couldn’t be read")
            + ". Every line rests on the words that stand below it.");
    html.open("nav", "aria-label", "Parts of this page").open("ul");
    for (String part : List.of("Claims", "Disagreements", "Drift", "Derivations", "Documents")) {
      html.open("li").element("a", part, "href", "#" + part.toLowerCase(Locale.ROOT)).close("li");
    }
    return html.close("ul").close("nav").close("header").newLine().open("main").newLine();
  }

  private static String claimsSentence(int shared, int all) {
    if (all == 0) {
      return "Nothing was found to be claimed.";
    }
    String rest =
        shared == all
            ? "."
            : "; " + Wording.count(all - shared, "more stands", "more stand") + " in one alone.";
    return Wording.count(shared, "claim stands", "claims stand") + " in several documents" + rest;
  }

  // Claims.

  private Markup claim(CorpusClaim claim, Relations relations) {
    Markup html = new Markup();
    String id = claim.claim().id();
    html.open("article", "id", id).newLine();
    picture(html, claim);
    html.element("h3", claim.claim().statement(), "dir", "auto");
    html.open("p", "class", "counts").element("strong", SourcesWording.sentence(claim, relations));
    if (claim.disputed()) {
      html.text(" · ").element("em", "disputed");
    }
    claim.firstSeen().ifPresent(day -> html.text(" · first seen " + Wording.of(day)));
    html.text(" · ").element("a", id, "href", "#" + id, "class", "id").close("p").newLine();
    notes.stream()
        .filter(note -> note.claim().filter(id::equals).isPresent())
        .forEach(note -> html.element("p", note.text(), "class", "note", "dir", "auto"));
    ClaimProvenance provenance = claim.provenance();
    for (Root root : provenance.roots()) {
      html.open("p", "class", "root").element("strong", root.name(), "dir", "auto");
      html.text(" · " + SourcesWording.of(root.kind()));
      html.text(root.withdrawn() ? " · has taken it back" : "").close("p");
      tree(html, new ClaimTree(provenance, Optional.of(root.id())), relations);
    }
    ClaimTree nobody = new ClaimTree(provenance, Optional.empty());
    if (!nobody.isEmpty()) {
      html.element("p", "adds no source", "class", "root");
      tree(html, nobody, relations);
    }
    return html.close("article").newLine();
  }

  /** Outlets as squares over sources as dots: twelve over one. */
  private static void picture(Markup html, CorpusClaim claim) {
    int outlets = Math.min(MOST_SQUARES, claim.outlets().size());
    int certain = Math.min(MOST_SQUARES, claim.provenance().independent().min());
    int most = Math.min(MOST_SQUARES, claim.provenance().independent().max());
    html.open("p", "class", "picture", "aria-hidden", "true");
    html.element("span", "■".repeat(outlets), "class", "outlets");
    html.element(
        "span", "●".repeat(certain) + "○".repeat(Math.max(0, most - certain)), "class", "sources");
    html.close("p");
  }

  private void tree(Markup html, ClaimTree tree, Relations relations) {
    html.open("ul", "class", "tree").newLine();
    tree.visit(
        (id, depth, traces) -> {
          Document document = document(id, relations);
          html.open("li", "class", "in" + Math.min(depth, DEEPEST));
          name(html, document);
          Set<Evidence> steps = new LinkedHashSet<>();
          for (Trace trace : traces) {
            html.element("q", words(document, trace.statement().spans()), "dir", "auto");
            trace.evidence().stream()
                .filter(step -> step.document().equals(id))
                .forEach(steps::add);
          }
          steps.forEach(step -> step(html, document, step));
          html.close("li").newLine();
        });
    html.close("ul").newLine();
  }

  private static void step(Markup html, Document document, Evidence step) {
    html.text(" ")
        .open("span", "class", "step")
        .element("span", step.rule(), "class", "rule")
        .text(" ");
    html.element("span", words(document, List.of(step.span())), "dir", "auto").close("span");
  }

  private void name(Markup html, Document document) {
    html.element(
        "a",
        document.outlet().orElseGet(() -> Wording.place(document)),
        "href",
        "#d" + numbers.get(document.id()),
        "class",
        "outlet");
    document.published().ifPresent(time -> html.text(", " + Wording.of(time)));
    html.text(" ");
  }

  // Where accounts differ.

  private Markup disagreements(Relations relations) {
    Markup html = section("disagreements", "Disagreements");
    if (relations.disagreements().isEmpty()) {
      html.element("p", "No two accounts were found to disagree.", "class", "about");
    }
    for (Disagreement one : relations.disagreements()) {
      html.open("article").element("h3", one.about(), "dir", "auto");
      html.element(
          "p",
          one.kind() == Disagreement.Kind.REVISION
              ? "revised"
              : one.inside().isPresent() ? "one document disagrees with itself" : "conflict",
          "class",
          "counts");
      html.open("dl").newLine();
      for (ClaimedValue value : one.values()) {
        html.element("dt", value.value(), "dir", "auto");
        for (ValueStatement statement : value.statements()) {
          Document document = document(statement.document(), relations);
          html.open("dd");
          name(html, document);
          html.element("q", around(document.text(), statement.span()), "dir", "auto").close("dd");
        }
      }
      html.close("dl").close("article").newLine();
    }
    return html.close("section").newLine();
  }

  private static String around(String text, Span span) {
    int from = Math.max(0, span.start() - CONTEXT);
    int to = Math.min(text.length(), span.end() + CONTEXT);
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return (from > 0 ? "… " : "")
        + text.substring(from, to).replaceAll("\\s+", " ").strip()
        + (to < text.length() ? " …" : "");
  }

  private Markup drift(Relations relations) {
    Markup html = section("drift", "Drift");
    if (relations.drift().isEmpty()) {
      html.element("p", "No retelling was found to change anything.", "class", "about");
    }
    for (Drift one : relations.drift()) {
      html.open("article").open("p", "class", "counts");
      name(html, document(one.document(), relations));
      html.text("has it from ");
      name(html, document(one.original(), relations));
      html.element("em", DriftReport.words(one.kind())).close("p");
      html.open("dl").element("dt", "was").open("dd");
      html.element("q", one.from().text(), "dir", "auto").close("dd");
      html.element("dt", "is").open("dd");
      html.element("q", one.to().text(), "dir", "auto").close("dd").close("dl");
      html.close("article").newLine();
    }
    return html.close("section").newLine();
  }

  private Markup derivations(Relations relations) {
    Markup html = section("derivations", "Derivations");
    if (relations.derivations().isEmpty()) {
      html.element("p", "No document was found to descend from another.", "class", "about");
      return html.close("section").newLine();
    }
    html.open("ul").newLine();
    for (Derivation one : relations.derivations()) {
      html.open("li");
      name(html, document(one.from(), relations));
      html.text(DerivationsReport.words(one.kind()) + " ");
      Optional<DocumentId> to = one.to().filter(id -> relations.analyses().containsKey(id));
      if (to.isPresent()) {
        name(html, document(to.get(), relations));
      } else {
        html.element("span", one.toOutlet().orElse("a document that isn’t here"), "dir", "auto");
      }
      html.close("li").newLine();
    }
    return html.close("ul").close("section").newLine();
  }

  private Markup documents(List<DocumentId> order, Relations relations) {
    Markup html = section("documents", "Documents");
    if (order.isEmpty()) {
      html.element("p", "There are none.", "class", "about");
      return html.close("section").newLine();
    }
    html.open("ol").newLine();
    for (DocumentId id : order) {
      Document document = document(id, relations);
      html.open("li", "id", "d" + numbers.get(id));
      html.element("strong", document.outlet().orElse("Outlet not stated")).text(" · ");
      html.text(document.published().map(Wording::of).orElse("date not stated")).text(" · ");
      html.element("span", document.title().orElse("Untitled"), "dir", "auto").text(" · ");
      String uri = document.uri();
      if (uri.startsWith("https://") || uri.startsWith("http://")) {
        html.element("a", uri, "href", uri, "rel", "noopener noreferrer");
      } else {
        html.text(Wording.place(document));
      }
      notes.stream()
          .filter(note -> note.place().document().equals(id.value()))
          .filter(note -> !isShown(note, relations))
          .forEach(note -> note(html, note));
      html.close("li").newLine();
    }
    return html.close("ol").close("section").newLine();
  }

  /** Whether it stands with a claim. */
  private static boolean isShown(CaseNote note, Relations relations) {
    return note.claim().flatMap(relations::claim).filter(CorpusClaim::isShared).isPresent();
  }

  private static void note(Markup html, CaseNote note) {
    String about = note.place().words().replaceAll("\\s+", " ").strip();
    html.open("p", "class", "note", "dir", "auto");
    html.text(about.isEmpty() ? "" : "“" + about + "”: ").text(note.text()).close("p");
  }

  private static Markup section(String id, String title) {
    return new Markup().open("section", "id", id).element("h2", title).newLine();
  }

  private static Document document(DocumentId id, Relations relations) {
    return relations.analysis(id).document();
  }

  private static String words(Document document, List<Span> spans) {
    return spans.stream()
        .map(span -> span.of(document.text()).replaceAll("\\s+", " "))
        .collect(Collectors.joining(" […] "));
  }
}
