package dev.hearsay.app.web;

import dev.hearsay.app.casefile.CaseConflict;
import dev.hearsay.app.casefile.CaseDecision;
import dev.hearsay.app.casefile.Decider;
import dev.hearsay.app.casefile.SourceRow;
import dev.hearsay.corpus.QuotedSource;
import dev.hearsay.mention.linking.Anchor;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.text.DocumentId;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What people decided about the case, and where they decide. */
public final class DecisionsPage {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final Site site;

  /** What the template shows. */
  public record Model(List<Item> items) {}

  /** A decision. */
  public record Item(
      long number, String what, String about, String when, boolean inForce, String conflict) {}

  DecisionsPage(Site site) {
    this.site = site;
  }

  void show(Context context) {
    Decider decider = site.file().decisions();
    Map<Long, String> conflicts =
        decider.conflicts().stream()
            .collect(
                Collectors.toMap(
                    CaseConflict::decision,
                    one -> words(one.kind()),
                    (one, other) -> one + "; " + other));
    List<Item> items = new ArrayList<>();
    for (CaseDecision one : decider.all()) {
      items.add(
          new Item(
              one.number(),
              words(one),
              about(one),
              TIME.format(one.decided()),
              one.isInForce(),
              conflicts.getOrDefault(one.number(), "")));
    }
    Collections.reverse(items);
    site.show(context, "decisions", "Decisions", "decisions", new Model(items));
  }

  private static String words(CaseDecision decision) {
    return switch (decision.kind()) {
      case SAME_ENTITY -> "are the same";
      case OTHER_ENTITY -> "are not the same";
      case MERGE_CLAIMS -> "are one claim";
      case SPLIT_CLAIM -> "doesn’t make the claim";
      case REJECT_ATTRIBUTION -> "wasn’t said so: rejected";
      case CONFIRM_ATTRIBUTION -> "was said so: confirmed";
      case REJECT_DERIVATION -> "doesn’t have it from there: rejected";
      case CONFIRM_DERIVATION -> "has it from there: confirmed";
      case NOTE -> "note: " + decision.note();
      case OUTLET -> "outlet register";
    };
  }

  private static String about(CaseDecision decision) {
    String places =
        decision.places().stream()
            .map(place -> "“" + place.words().replaceAll("\\s+", " ").strip() + "”")
            .collect(Collectors.joining(" and "));
    return decision
        .outlet()
        .map(
            entry ->
                entry.name()
                    + entry.trusted().map(yes -> yes ? ": trusted" : ": not trusted").orElse("")
                    + entry.family().map(family -> ", of " + family).orElse("")
                    + entry.wire().map(wire -> ", prints " + wire).orElse(""))
        .orElse(places);
  }

  private static String words(CaseConflict.Kind kind) {
    return switch (kind) {
      case NO_DOCUMENT -> "the document isn’t in the case";
      case OLDER_VERSION -> "is about an older version of the page";
      case NOTHING_THERE -> "nothing of the kind is found there any more";
      case OTHER_DECISION -> "another decision says the opposite";
      case AGAINST_EVIDENCE -> "obeyed, though the documents speak for the opposite";
    };
  }

  void decide(Context context) {
    Decider decider = site.file().decisions();
    boolean relate =
        switch (context.pathParam("what")) {
          case "derivation" -> decideDerivation(context, decider);
          case "attribution" -> decideAttribution(context, decider);
          case "same-source" -> decideSame(context, decider);
          case "undo" -> {
            decider.undo(Long.parseLong(need(context, "number")));
            yield true;
          }
          default -> throw new NotFoundResponse("There is no such decision.");
        };
    if (relate) {
      site.work().relate();
    }
    context.redirect(back(context), HttpStatus.SEE_OTHER);
  }

  /** The page that the form was on; always one of ours. */
  private static String back(Context context) {
    String back = Site.form(context, "back").orElse("/decisions");
    return back.matches("/[A-Za-z0-9/_?=&#.-]*") && !back.startsWith("//") ? back : "/decisions";
  }

  private static String need(Context context, String name) {
    return Site.form(context, name)
        .orElseThrow(() -> new BadRequestResponse("The form lacks " + name + "."));
  }

  private boolean decideDerivation(Context context, Decider decider) {
    DocumentId from = new DocumentId(need(context, "from"));
    DocumentId to = new DocumentId(need(context, "to"));
    Derivation derivation =
        site.readings().relationsOf(from).derivations().stream()
            .filter(one -> one.from().equals(from) && one.to().filter(to::equals).isPresent())
            .findFirst()
            .orElseThrow(() -> new BadRequestResponse("The one isn’t said to descend from there."));
    if (isConfirmed(context)) {
      decider.confirmDerivation(derivation);
    } else {
      decider.rejectDerivation(derivation);
    }
    return true;
  }

  private static boolean isConfirmed(Context context) {
    return switch (need(context, "verdict")) {
      case "confirm" -> true;
      case "reject" -> false;
      default -> throw new BadRequestResponse("A verdict is confirm or reject.");
    };
  }

  private static boolean decideAttribution(Context context, Decider decider) {
    DocumentId document = new DocumentId(need(context, "document"));
    if (isConfirmed(context)) {
      decider.confirmAttribution(document, need(context, "attribution"));
    } else {
      decider.rejectAttribution(document, need(context, "attribution"));
    }
    return true;
  }

  private boolean decideSame(Context context, Decider decider) {
    Anchor one = anchor(need(context, "one"));
    Anchor other = anchor(need(context, "other"));
    decider.sameEntity(one, other);
    return true;
  }

  private Anchor anchor(String source) {
    Optional<SourceRow> row = site.file().source(source);
    QuotedSource.Quoted first =
        row.orElseThrow(() -> new BadRequestResponse("There is no such source any more."))
            .source()
            .quoted()
            .get(0);
    return new Anchor(first.document(), first.source());
  }
}
