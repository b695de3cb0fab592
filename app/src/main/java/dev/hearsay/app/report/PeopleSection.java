package dev.hearsay.app.report;

import dev.hearsay.analysis.Analysis;
import java.util.List;

/** People and organisations: who speaks most comes first. */
final class PeopleSection {

  private final List<Actor> actors;

  PeopleSection(Analysis analysis) {
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
    }
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
