package dev.hearsay.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hearsay.analysis.Analysis;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The page in a real browser. */
class HtmlPageBrowserTest {

  @TempDir private Path folder;

  private Optional<ChromeDriver> driver = Optional.empty();

  @BeforeEach
  void startBrowser() {
    Optional<Path> chromium = program("chromium", "chromium-browser", "google-chrome");
    Optional<Path> chromeDriver = program("chromedriver");
    assumeTrue(
        chromium.isPresent() && chromeDriver.isPresent(),
        "no chromium and chromedriver on the PATH (Debian: apt-get install chromium chromium-driver)");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.get().toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--window-size=1300,900");
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromeDriver.get().toFile())
            .usingAnyFreePort()
            .build();
    driver = Optional.of(new ChromeDriver(service, options));
  }

  @AfterEach
  void stopBrowser() {
    driver.ifPresent(ChromeDriver::quit);
  }

  @Test
  void statementAndItsWordsAreLinkedBothWays() throws IOException {
    ChromeDriver browser = open(Stories.ferry(), Stories.awkward());

    browser.findElement(By.cssSelector("#d1s2 .head")).click();
    assertEquals("“Nobody told me,” Marten said in a statement “and nobody asked.”", marked());

    browser.findElement(By.cssSelector("article .m.source[data-who~=d1s4]")).click();
    assertEquals("d1s4", selected());

    browser.findElement(By.id("d1t7")).click();
    assertEquals("d1s7", selected());
    assertTrue(marked().contains("that the logbook had been rewritten"), marked());
    assertNothingWasAskedOrWrong();
  }

  @Test
  void clickOnNestedWordsGoesFromInnermostOutwards() throws IOException {
    ChromeDriver browser = open(Stories.ferry());
    WebElement words = browser.findElement(By.cssSelector("article .depth3"));
    words.click();
    assertEquals("d1s6", selected());
    words.click();
    assertEquals("d1s5", selected());
    words.click();
    assertEquals("d1s4", selected());
    words.click();
    assertEquals("d1s6", selected());
  }

  @Test
  void keysGoThroughTheStatements() throws IOException {
    ChromeDriver browser = open(Stories.ferry());
    WebElement body = browser.findElement(By.tagName("body"));
    body.sendKeys("j");
    body.sendKeys("j");
    assertEquals("d1s2", selected());
    body.sendKeys("k");
    assertEquals("d1s1", selected());
    assertEquals(
        "true",
        browser.switchTo().activeElement().getDomAttribute("aria-current"),
        "the statement has the focus");
    body.sendKeys(Keys.ESCAPE);
    assertEquals(0, browser.findElements(By.cssSelector(".on")).size());
  }

  @Test
  void anAddressOpensItsStatement() throws IOException {
    Path page = write(Stories.ferry());
    ChromeDriver browser = driver.orElseThrow();
    browser.get(page.toUri() + "#d1s3");
    assertEquals("d1s3", selected());
  }

  @Test
  void hostileTextDoesNothing() throws IOException {
    String attack = "<script>document.title='owned'</script><img src=\"http://example.org/x.png\">";
    ChromeDriver browser =
        open(new ReadingFixture(attack).title(attack).outlet(attack).uri(attack).analysis());
    assertTrue(browser.getTitle().startsWith("<script>"), browser.getTitle());
    assertTrue(browser.findElement(By.tagName("article")).getText().contains(attack));
    assertNothingWasAskedOrWrong();
  }

  @Test
  void nothingStandsOutOfTheWindowOnATelephone() throws IOException {
    Path page = write(Stories.ferry(), Stories.awkward(), Stories.silence());
    ChromeDriver browser = driver.orElseThrow();
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 360, "height", 740, "deviceScaleFactor", 1, "mobile", true));
    browser.get(page.toUri().toString());
    assertEquals(360L, browser.executeScript("return document.documentElement.scrollWidth"));
  }

  private ChromeDriver open(Analysis... analyses) throws IOException {
    ChromeDriver browser = driver.orElseThrow();
    browser.get(write(analyses).toUri().toString());
    return browser;
  }

  private Path write(Analysis... analyses) throws IOException {
    Path file = folder.resolve("page.html");
    try (HtmlPage page = HtmlPage.to(file)) {
      Totals totals = Totals.none();
      for (Analysis analysis : analyses) {
        page.write(analysis, List.of());
        totals = totals.plus(analysis);
      }
      page.finish(totals);
    }
    return file;
  }

  /** The words marked as those of the selected statement. */
  private String marked() {
    return String.join(
        " ",
        driver.orElseThrow().findElements(By.cssSelector("article .m.on")).stream()
            .map(element -> element.getText().strip())
            .filter(text -> !text.isEmpty())
            .toList());
  }

  private String selected() {
    List<WebElement> selected =
        driver.orElseThrow().findElements(By.cssSelector(".statements > li.on"));
    assertEquals(1, selected.size());
    return String.valueOf(selected.get(0).getDomAttribute("id"));
  }

  private void assertNothingWasAskedOrWrong() {
    ChromeDriver browser = driver.orElseThrow();
    assertEquals(
        List.of(),
        browser.manage().logs().get(LogType.BROWSER).getAll().stream()
            .map(LogEntry::getMessage)
            .toList());
    assertEquals(
        List.of(),
        browser.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
            .map(LogEntry::getMessage)
            .filter(message -> message.contains("Network.requestWillBeSent\""))
            .filter(message -> !message.contains("\"url\":\"file:"))
            .toList());
  }

  private static Optional<Path> program(String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator, -1))
                    .map(directory -> Path.of(directory, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
