package dev.hearsay.app.report;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.event.Event;
import java.util.List;

/** What a document tells of an affair: deals, orders, who was held, in the order of the text. */
final class AffairSection {

  private final ToldEvents told;

  AffairSection(Analysis analysis, List<Event> events) {
    told = new ToldEvents(analysis, events);
  }

  void addTo(ReportLines lines) {
    if (told.count() == 0) {
      return;
    }
    lines.heading("THE AFFAIR · " + told.count());
    lines.blank();
    for (ToldEvents.Line event : told.lines()) {
      StyledText head = StyledText.of(event.type(), Style.CUE);
      head.append(": ", Style.QUIET).append(event.words(), Style.QUOTATION);
      if (!event.standing().isEmpty()) {
        head.append(" · " + event.standing(), Style.HEDGE);
      }
      lines.folded("  ", head);
      if (!event.details().isEmpty()) {
        lines.folded("    ", StyledText.of(event.details(), Style.SPEAKER));
      }
      event.terms().forEach(term -> lines.folded("    ", StyledText.of("– " + term, Style.PLAIN)));
    }
    told.more().ifPresent(more -> lines.folded("  ", StyledText.of(more, Style.QUIET)));
  }

  void addTo(Markup html) {
    if (told.count() == 0) {
      return;
    }
    html.element("h3", "The affair");
    html.open("ul", "class", "people affair").newLine();
    for (ToldEvents.Line event : told.lines()) {
      html.open("li").element("strong", event.type());
      html.text(event.standing().isEmpty() ? "" : " · " + event.standing());
      html.text(" ").element("span", event.words(), "class", "words", "dir", "auto");
      if (!event.details().isEmpty()) {
        html.element("p", event.details(), "class", "rests", "dir", "auto");
      }
      for (String term : event.terms()) {
        html.element("p", "– " + term, "class", "rests", "dir", "auto");
      }
      html.close("li").newLine();
    }
    html.close("ul").newLine();
    told.more().ifPresent(more -> html.element("p", more, "class", "none"));
  }
}
