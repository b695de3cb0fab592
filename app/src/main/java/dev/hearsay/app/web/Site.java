package dev.hearsay.app.web;

import dev.hearsay.app.casefile.CaseFile;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/**
 * What all pages share.
 *
 * @param templates compiled when the program was built
 */
record Site(CaseFile file, Readings readings, Guard guard, Work work, TemplateEngine templates) {

  private static final int LONGEST_PARAMETER = 500;

  static Site of(CaseFile file, WebOptions options, Guard guard) {
    return new Site(
        file,
        new Readings(file),
        guard,
        new Work(file, options),
        TemplateEngine.createPrecompiled(ContentType.Html));
  }

  /** Fills a template and sends it. */
  void show(Context context, String template, String title, String section, Object page) {
    StringOutput output = new StringOutput();
    Shell shell =
        new Shell(
            title,
            section,
            file.path().getFileName().toString(),
            guard.token(context),
            guard.gate().isGuarded(),
            work.words(),
            !work.isBusy() && isStale(),
            text(context, "q"));
    templates.render(template + ".jte", Map.of("shell", shell, "page", page), output);
    context.html(output.toString());
  }

  /** The same for who hasn't signed in: nothing in it tells of the case. */
  void showOutside(Context context, String template, Object page) {
    StringOutput output = new StringOutput();
    templates.render(template + ".jte", Map.of("page", page), output);
    context.html(output.toString());
  }

  private boolean isStale() {
    var counts = file.counts();
    return counts.documents() > 0 && !counts.isRelated();
  }

  /** A parameter of the address or the form; empty where there is none. */
  static String text(Context context, String name) {
    String value = context.queryParam(name);
    return value == null
        ? ""
        : value.strip().substring(0, Math.min(value.strip().length(), LONGEST_PARAMETER));
  }

  /** Whether a box is ticked. */
  static boolean ticked(Context context, String name) {
    return !text(context, name).isEmpty();
  }

  /** A number of the address. */
  static int number(Context context, String name, int usual, int most) {
    String value = text(context, name);
    if (value.isEmpty()) {
      return usual;
    }
    if (!value.matches("[0-9]{1,8}") || Integer.parseInt(value) > most) {
      throw new BadRequestResponse(name + " is a number up to " + most + ".");
    }
    return Integer.parseInt(value);
  }

  /** A day of the address, as browsers send it; empty where there is none. */
  static Optional<LocalDate> day(Context context, String name) {
    String value = text(context, name);
    try {
      return value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      throw new BadRequestResponse(name + " is a day, like 2025-10-20.");
    }
  }

  /** A value of the form; empty where there is none. */
  static Optional<String> form(Context context, String name) {
    return Optional.ofNullable(context.formParam(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /** One of several names, the first where nobody asks for one. */
  static <T extends Enum<T>> T choice(Context context, String name, T usual) {
    String asked = text(context, name);
    if (asked.isEmpty()) {
      return usual;
    }
    for (T one : usual.getDeclaringClass().getEnumConstants()) {
      if (one.name().equalsIgnoreCase(asked)) {
        return one;
      }
    }
    throw new BadRequestResponse("There is no " + name + " “" + asked + "”.");
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
