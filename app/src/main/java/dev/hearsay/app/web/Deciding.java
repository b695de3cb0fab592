package dev.hearsay.app.web;

import dev.hearsay.app.casefile.CaseEntity;
import dev.hearsay.app.casefile.Decider;
import dev.hearsay.app.casefile.SourceRow;
import dev.hearsay.claim.Claim;
import dev.hearsay.claim.Statement;
import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.corpus.QuotedSource;
import dev.hearsay.mention.linking.Anchor;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Takes the decisions that forms send. */
final class Deciding {

  private static final int LONGEST_NOTE = 10_000;

  private final Site site;

  Deciding(Site site) {
    this.site = site;
  }

  void decide(Context context) {
    Decider decider = site.file().decisions();
    String to = back(context);
    switch (context.pathParam("what")) {
      case "derivation" -> derivation(context, decider);
      case "attribution" -> attribution(context, decider);
      case "root" -> root(context, decider);
      case "same-source" -> sameSource(context, decider);
      case "same-entities" -> to = sameEntities(context, decider);
      case "split-entity" -> splitEntity(context, decider);
      case "merge-claims" -> to = mergeClaims(context, decider);
      case "split-claim" -> splitClaim(context, decider);
      case "note" -> note(context, decider);
      case "change-note" -> decider.changeNote(number(context), words(context));
      case "remove-note" -> decider.removeNote(number(context));
      case "undo" -> decider.undo(number(context));
      default -> throw new NotFoundResponse("There is no such decision.");
    }
    if (!site.file().counts().isRelated()) {
      site.work().relate();
    }
    context.redirect(to, HttpStatus.SEE_OTHER);
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

  private static long number(Context context) {
    return number(context, "number");
  }

  private static int number(Context context, String name) {
    String value = need(context, name);
    if (!value.matches("[0-9]{1,9}")) {
      throw new BadRequestResponse(name + " is a number.");
    }
    return Integer.parseInt(value);
  }

  private void derivation(Context context, Decider decider) {
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
  }

  private static boolean isConfirmed(Context context) {
    return switch (need(context, "verdict")) {
      case "confirm" -> true;
      case "reject" -> false;
      default -> throw new BadRequestResponse("A verdict is confirm or reject.");
    };
  }

  private static void attribution(Context context, Decider decider) {
    DocumentId document = new DocumentId(need(context, "document"));
    if (isConfirmed(context)) {
      decider.confirmAttribution(document, need(context, "attribution"));
    } else {
      decider.rejectAttribution(document, need(context, "attribution"));
    }
  }

  private static void root(Context context, Decider decider) {
    String claim = need(context, "claim");
    String root = need(context, "root");
    switch (need(context, "verdict")) {
      case "confirm" -> decider.confirmRoot(claim, root);
      case "reject" -> decider.rejectRoot(claim, root);
      case "independent" -> decider.independentRoot(claim, root);
      case "dependent" -> decider.dependentRoot(claim, root);
      default -> throw new BadRequestResponse("There is no such verdict on a source.");
    }
  }

  private void sameSource(Context context, Decider decider) {
    decider.sameEntity(anchor(need(context, "one")), anchor(need(context, "other")));
  }

  private Anchor anchor(String source) {
    SourceRow row =
        site.file()
            .source(source)
            .orElseThrow(() -> new BadRequestResponse("There is no such source any more."));
    QuotedSource.Quoted first = row.source().quoted().get(0);
    return new Anchor(first.document(), first.source());
  }

  /** Says where the one is that the chosen become: what is named first keeps its address. */
  private String sameEntities(Context context, Decider decider) {
    List<CaseEntity> chosen = new ArrayList<>();
    for (String id : context.formParams("entity").stream().distinct().toList()) {
      chosen.add(entity(id));
    }
    if (chosen.size() < 2) {
      throw new BadRequestResponse("Choose at least two that are one.");
    }
    decider.sameEntities(chosen.stream().map(one -> one.members().get(0)).toList());
    CaseEntity first =
        chosen.stream().min(Comparator.comparing(one -> one.members().get(0))).orElseThrow();
    return "/entity/" + first.row().id();
  }

  private CaseEntity entity(String id) {
    return site.file()
        .entity(id)
        .orElseThrow(
            () -> new BadRequestResponse("One of them isn’t there any more. Choose again."));
  }

  private void splitEntity(Context context, Decider decider) {
    List<Anchor> members = entity(need(context, "entity")).members();
    List<String> asked = context.formParams("member");
    List<Anchor> leaving =
        members.stream().filter(member -> asked.contains(EntityPage.name(member))).toList();
    List<Anchor> staying = members.stream().filter(member -> !leaving.contains(member)).toList();
    if (leaving.isEmpty()) {
      throw new BadRequestResponse("Choose who is somebody else.");
    }
    if (staying.isEmpty()) {
      throw new BadRequestResponse("Somebody has to stay: leave at least one unchosen.");
    }
    decider.splitEntity(staying.get(0), leaving);
  }

  /** Says where the claim is then: it is called by its earliest statement. */
  private String mergeClaims(Context context, Decider decider) {
    String one = need(context, "one");
    String other = need(context, "other");
    if (one.equals(other)) {
      throw new BadRequestResponse("That is the same claim already.");
    }
    decider.mergeClaims(one, other);
    String first =
        Stream.of(one, other)
            .flatMap(id -> site.file().claim(id).stream())
            .map(CorpusClaim::claim)
            .min(
                Comparator.comparing((Claim claim) -> claim.statements().get(0).document())
                    .thenComparing(claim -> claim.statements().get(0).spans().get(0)))
            .map(Claim::id)
            .orElse(one);
    return "/claim/" + first;
  }

  private void splitClaim(Context context, Decider decider) {
    String claim = need(context, "claim");
    DocumentId document = new DocumentId(need(context, "document"));
    Span words = new Span(number(context, "start"), number(context, "end"));
    Statement leaving =
        site.file().claim(claim).stream()
            .flatMap(one -> one.claim().statements().stream())
            .filter(one -> one.document().equals(document) && Told.hull(one.spans()).equals(words))
            .findFirst()
            .orElseThrow(() -> new BadRequestResponse("The claim isn’t made there any more."));
    decider.splitClaim(claim, leaving);
  }

  private static String words(Context context) {
    String words = need(context, "note");
    if (words.length() > LONGEST_NOTE) {
      throw new BadRequestResponse(
          "A note has at most " + LONGEST_NOTE + " letters; this one has " + words.length() + ".");
    }
    return words;
  }

  private void note(Context context, Decider decider) {
    String id = need(context, "id");
    String words = words(context);
    switch (need(context, "about")) {
      case "document" -> decider.note(new DocumentId(id), new Span(0, 0), words);
      case "claim" -> decider.noteClaim(id, words);
      case "source" -> decider.noteSource(anchor(id), words);
      case "entity" -> decider.noteSource(entity(id).members().get(0), words);
      default -> throw new BadRequestResponse("There is nothing of this kind to write a note to.");
    }
  }
}
