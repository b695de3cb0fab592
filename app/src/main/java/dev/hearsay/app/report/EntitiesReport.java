package dev.hearsay.app.report;

import dev.hearsay.app.decisions.StoredDecision;
import dev.hearsay.mention.linking.Anchor;
import dev.hearsay.mention.linking.Decision;
import dev.hearsay.mention.linking.DecisionConflict;
import dev.hearsay.mention.linking.EntityLink;
import dev.hearsay.mention.linking.KeptApart;
import dev.hearsay.mention.linking.LinkedEntity;
import dev.hearsay.mention.linking.Reason;
import dev.hearsay.text.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The report for people on who and what documents name: each entity with its names, its documents
 * and why they are taken to mean the same, then what was kept apart, then what the user has
 * decided.
 */
public final class EntitiesReport {

  private static final int MOST_PLACES = 12;
  private static final int MOST_LINKS = 12;

  private final EntityFile file;
  private final EntityView view;
  private final ReportLines lines;
  private final OutputStream out;

  /**
   * @param width in columns, at least 40
   */
  public EntitiesReport(OutputStream out, EntityFile file, int width, boolean colour) {
    this.out = out;
    this.file = file;
    this.view = new EntityView(file, file.linking());
    this.lines = new ReportLines(width, colour);
  }

  /** Writes all of it. */
  public void write() throws IOException {
    List<LinkedEntity> entities = view.entities();
    lines.heading("WHO AND WHAT IS NAMED · " + entities.size());
    entities.forEach(this::add);
    addApart();
    addDecisions();
    out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private void add(LinkedEntity entity) {
    lines.blank();
    StyledText none = StyledText.of("", Style.PLAIN);
    lines.folded(
        none,
        none,
        StyledText.of(EntityFile.shortened(entity.name()), Style.SPEAKER)
            .append(" · " + Wording.of(entity.type()), Style.QUIET),
        StyledText.of(
            Wording.count(EntityView.documents(entity), "document", "documents")
                + " · "
                + Wording.count(view.mentions(entity), "mention", "mentions"),
            Style.QUIET));
    Map<String, Integer> variants = view.variants(entity);
    if (!variants.isEmpty()) {
      lines.folded(
          "  ", StyledText.of("also " + String.join(" · ", variants.keySet()), Style.PLAIN));
    }
    entity.members().stream().limit(MOST_PLACES).forEach(this::addPlace);
    addRest(entity.members().size() - MOST_PLACES, "document", "documents");
    List<EntityLink> telling =
        entity.links().stream().filter(link -> link.reasons().size() > 1 || !isSame(link)).toList();
    addSameName(entity.links().stream().filter(link -> !telling.contains(link)).toList());
    telling.stream().limit(MOST_LINKS).forEach(this::addLink);
    addRest(telling.size() - MOST_LINKS, "reason", "reasons");
  }

  private static boolean isSame(EntityLink link) {
    return link.reasons().get(0).kind() == Reason.Kind.SAME_NAME;
  }

  /** What rests on the name alone, in one line. */
  private void addSameName(List<EntityLink> links) {
    if (!links.isEmpty()) {
      String names =
          links.stream()
              .map(link -> "“" + file.words(link.reasons().get(0).words().get(0)) + "”")
              .distinct()
              .collect(Collectors.joining(", "));
      String places =
          links.stream()
              .flatMap(link -> link.reasons().get(0).words().stream())
              .distinct()
              .limit(MOST_PLACES)
              .map(view::place)
              .collect(Collectors.joining(", "));
      lines.folded(
          "  ",
          StyledText.of("one: ", Style.QUIET)
              .append("the same name, " + names + " (" + places + ")", Style.PLAIN)
              .append(" · " + wording(links.get(0).certainty()), Style.QUIET));
    }
  }

  private void addRest(int rest, String one, String many) {
    if (rest > 0) {
      lines.folded(
          "    ",
          StyledText.of(
              "… " + Wording.count(rest, "more " + one, "more " + many) + " (--json has all)",
              Style.QUIET));
    }
  }

  private void addPlace(Anchor member) {
    lines.folded(
        "    ",
        StyledText.of(view.place(member) + " ", Style.QUIET)
            .append(String.join(", ", file.names(member)), Style.PLAIN)
            .append(" · " + where(member), Style.QUIET));
  }

  private String where(Anchor anchor) {
    Document document = file.document(anchor);
    return document.outlet().map(outlet -> outlet + ", ").orElse("")
        + document.published().map(time -> Wording.of(time) + ", ").orElse("")
        + Wording.place(document);
  }

  private void addLink(EntityLink link) {
    lines.folded(
        "  ",
        StyledText.of("one: ", Style.QUIET)
            .append(reasons(link.reasons()), Style.PLAIN)
            .append(" · " + wording(link.certainty()), Style.QUIET));
  }

  private String reasons(List<Reason> reasons) {
    return reasons.stream().map(this::wording).collect(Collectors.joining("; "));
  }

  private String wording(Reason reason) {
    return switch (reason.kind()) {
      case USER -> "you have decided so";
      case SAME_NAME -> "the same name, " + words(reason);
      case ALIAS -> "a name that a document joins with the other, " + words(reason);
      case TRANSLITERATION -> "one name in two spellings, " + words(reason);
      case SURNAME -> "the surname, " + words(reason);
      case ROLE -> "called “" + reason.detail() + "”, " + words(reason);
      case AFFILIATION -> "of the same organisation, " + words(reason);
      case COMPANY -> "named together with " + words(reason);
    };
  }

  private String words(Reason reason) {
    return reason.words().stream()
        .map(at -> "“" + file.words(at) + "” (" + view.place(at) + ")")
        .collect(Collectors.joining(" and "));
  }

  private String named(Anchor anchor) {
    return "“" + file.words(anchor) + "” (" + view.place(anchor) + ", " + where(anchor) + ")";
  }

  private void addApart() {
    List<KeptApart> apart = view.linking().keptApart();
    if (apart.isEmpty()) {
      return;
    }
    lines.heading("KEPT APART · " + apart.size());
    for (KeptApart one : apart) {
      lines.blank();
      lines.folded(
          "  ", StyledText.of(named(one.one()) + " and " + named(one.other()), Style.PLAIN));
      String told = one.apart().isEmpty() ? "" : ": " + reasons(one.apart());
      lines.folded("    ", StyledText.of("because " + wording(one.why()) + told, Style.PLAIN));
      if (!one.despite().isEmpty()) {
        lines.folded("    ", StyledText.of("although " + reasons(one.despite()), Style.QUIET));
      }
    }
  }

  static String wording(KeptApart.Why why) {
    return switch (why) {
      case USER -> "you have decided so";
      case OTHER_KIND -> "they are different kinds of things, or have other names in full";
      case OTHER_ROLES -> "they are called differently and have little else in common";
      case EITHER -> "one could as well be someone else of that name";
      case NAME_ALONE -> "only the name is alike; nothing else joins them";
      case WOULD_JOIN_OTHERS -> "that would join two who are different";
    };
  }

  private static String wording(EntityLink.Certainty certainty) {
    return switch (certainty) {
      case DECIDED -> "decided";
      case STRONG -> "strong evidence";
      case FAIR -> "fair evidence";
      case WEAK -> "weak evidence";
    };
  }

  private void addDecisions() {
    if (!file.decisions().isEmpty()) {
      lines.heading("YOUR DECISIONS · " + file.decisions().size());
      lines.blank();
      file.decisions().forEach(one -> lines.folded("  ", StyledText.of(wording(one), Style.PLAIN)));
    }
    List<String> conflicts = conflicts(file, view.linking().conflicts());
    if (!conflicts.isEmpty()) {
      lines.heading("DECISIONS THAT DON'T GO WITH THE DOCUMENTS · " + conflicts.size());
      lines.blank();
      conflicts.forEach(conflict -> lines.folded("  ", StyledText.of(conflict, Style.PLAIN)));
    }
  }

  /** A decision in a line: "3 same: “…” (a.html) and “…” (b.html), 2025-10-20". */
  public static String wording(StoredDecision decision) {
    String kind = decision.kind() == Decision.Kind.MERGE ? "same" : "apart";
    return String.format(
        Locale.ROOT,
        "%d %s: “%s” (%s) and “%s” (%s), decided %s%s",
        decision.number(),
        kind,
        decision.one().words(),
        decision.one().uri(),
        decision.other().words(),
        decision.other().uri(),
        decision.decided(),
        decision.undone().map(when -> ", undone " + when).orElse(""));
  }

  /** Decisions that documents speak against, one line each. */
  private List<String> conflicts(EntityFile of, List<DecisionConflict> conflicts) {
    return conflicts.stream()
        .map(
            conflict ->
                "Decision "
                    + of.stored(conflict.decision()).number()
                    + " "
                    + wording(conflict.kind())
                    + (conflict.evidence().isEmpty() ? "" : ": " + reasons(conflict.evidence())))
        .toList();
  }

  /** What is wrong with a decision. */
  public static String wording(DecisionConflict.Kind kind) {
    return switch (kind) {
      case NO_DOCUMENT -> "is about a document that was not read now";
      case NO_NAME -> "is about words that are no longer recognised as a name";
      case OTHER_DECISION -> "can't be obeyed: other decisions say the opposite";
      case AGAINST_EVIDENCE -> "is obeyed, though the documents speak against it";
    };
  }
}
