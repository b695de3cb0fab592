package dev.hearsay.app.report;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.mention.Entity;
import java.util.List;
import java.util.stream.Stream;

/** People and organisations: who speaks most comes first. */
final class PeopleSection {

  private static final int MOST_TIES = 4;

  private final Analysis analysis;
  private final List<Actor> actors;

  PeopleSection(Analysis analysis) {
    this.analysis = analysis;
    this.actors = Actor.of(analysis);
  }

  void addTo(ReportLines lines) {
    if (actors.isEmpty()) {
      return;
    }
    lines.heading("PEOPLE AND ORGANISATIONS · " + actors.size());
    lines.blank();
    StyledText margin = StyledText.of("  ", Style.PLAIN);
    for (Actor actor : actors) {
      StyledText name =
          StyledText.of(actor.entity().name(), actor.statements() > 0 ? Style.SPEAKER : Style.PLAIN)
              .append(" · " + Wording.of(actor.entity().type()), Style.QUIET);
      lines.folded(margin, margin, name, StyledText.of(remark(actor), Style.QUIET));
      ties(actor.entity().id())
          .forEach(tie -> lines.folded("    ", StyledText.of(tie, Style.QUIET)));
    }
  }

  /** What the text says that someone speaks for or is part of, each with its words once. */
  private List<String> ties(String id) {
    String text = analysis.document().text();
    return Stream.concat(
            analysis.speaksFor().stream()
                .filter(one -> one.speaker().equals(id))
                .map(one -> tie("speaks for ", one.whom(), one.evidence().of(text))),
            analysis.partOf().stream()
                .filter(one -> one.part().equals(id))
                .map(one -> tie("part of ", one.whole(), one.evidence().of(text))))
        .distinct()
        .limit(MOST_TIES)
        .toList();
  }

  private String tie(String kind, String id, String words) {
    String name =
        analysis.entities().stream()
            .filter(entity -> entity.id().equals(id))
            .map(Entity::name)
            .findFirst()
            .orElse(id);
    return kind
        + EntityFile.shortened(name)
        + ": “"
        + EntityFile.shortened(Printable.oneLine(words))
        + "”";
  }

  private static String remark(Actor actor) {
    int mentions = actor.entity().mentions().size();
    return (actor.statements() > 0
            ? Wording.count(actor.statements(), "statement", "statements") + " · "
            : "")
        + "named "
        + (mentions == 1 ? "once" : mentions == 2 ? "twice" : mentions + " times");
  }
}
