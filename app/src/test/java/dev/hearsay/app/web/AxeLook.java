package dev.hearsay.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.chrome.ChromeDriver;

/** Looks at the page that a browser shows with axe, and whether it is wider than its window. */
final class AxeLook {

  /** All that axe tells apart. */
  static final List<String> ANY = List.of("minor", "moderate", "serious", "critical");

  static final List<String> GRAVE = List.of("serious", "critical");

  private static final String SCRIPT =
      "const impacts = arguments[0]; const done = arguments[1];"
          + "axe.run(document, {resultTypes: ['violations']}).then((all) =>"
          + " done((all.passes.length < 10 ? 'axe found little to look at; ' : '')"
          + " + all.violations.filter((one) => impacts.includes(one.impact))"
          + ".map((one) => one.id + ': ' + one.nodes.slice(0, 2)"
          + ".map((node) => node.html.slice(0, 160) + ' ' + node.failureSummary).join(' | '))"
          + ".join('; ')), (fault) => done('axe: ' + fault));";

  private final ChromeDriver browser;
  private final List<String> impacts;
  private final String axe;
  private final List<String> findings = new ArrayList<>();

  AxeLook(ChromeDriver browser, List<String> impacts) throws IOException {
    this.browser = browser;
    this.impacts = impacts;
    try (InputStream in = AxeLook.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Looks at what is shown, as it was set up under these names. */
  void look(String page, int width, String theme) {
    browser.executeScript(axe);
    String found = (String) browser.executeAsyncScript(SCRIPT, impacts);
    if (!found.isEmpty()) {
      findings.add(page + " " + width + " " + theme + ": " + found);
    }
    long wide =
        (Long) browser.executeScript("return document.documentElement.scrollWidth - innerWidth");
    if (wide > 0) {
      findings.add(page + " is " + wide + " pixels wider than " + width);
    }
  }

  List<String> findings() {
    return List.copyOf(findings);
  }
}
