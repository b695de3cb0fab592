package dev.hearsay.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The pages in a real browser. Without Chromium and its driver skipped, unless the system property
 * {@code browser.required} is set. With {@code screenshots.update} the pictures in {@code
 * docs/images} are made anew.
 *
 * <p>Longer than 400 lines because all of it looks at one case in one browser: both take a while.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebBrowserTest {

  private static final Path IMAGES = Path.of("../docs/images");
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private Optional<ServedCase> served = Optional.empty();
  private Optional<ChromeDriver> driver = Optional.empty();

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    Optional<Path> chromium = program("chromium", "chromium-browser", "google-chrome");
    Optional<Path> chromeDriver = program("chromedriver");
    assumeTrue(
        System.getProperty("browser.required") != null
            || (chromium.isPresent() && chromeDriver.isPresent()),
        "no chromium and chromedriver on the PATH (Debian: apt-get install chromium chromium-driver)");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow().toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--hide-scrollbars",
        "--window-size=1280,900");
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromeDriver.orElseThrow().toFile())
            .usingAnyFreePort()
            .build();
    driver = Optional.of(new ChromeDriver(service, options));
    served = Optional.of(new ServedCase(folder.resolve("browser.hearsay")));
    addTheSamples();
  }

  @AfterAll
  void stop() {
    driver.ifPresent(ChromeDriver::quit);
    served.ifPresent(
        one -> {
          one.close();
          assertEquals(List.of(), one.faults());
        });
  }

  private static Optional<Path> program(String... names) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(names)
        .flatMap(
            name -> Stream.of(path.split(File.pathSeparator)).map(place -> Path.of(place, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private ChromeDriver browser() {
    return driver.orElseThrow();
  }

  private ServedCase served() {
    return served.orElseThrow();
  }

  private void open(String path) {
    browser().get(served().address().resolve(path).toString());
  }

  private void await(Predicate<WebDriver> condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holds(condition)) {
      assertTrue(System.nanoTime() < end, "waited " + PATIENCE + ": " + browser().getPageSource());
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
    }
  }

  /** Parts of the page are exchanged while one looks. */
  private boolean holds(Predicate<WebDriver> condition) {
    try {
      return condition.test(browser());
    } catch (NoSuchElementException | StaleElementReferenceException e) {
      return false;
    }
  }

  /** By the form, as somebody who sees it for the first time would. */
  private void addTheSamples() throws IOException {
    open("/");
    browser().findElement(By.linkText("Add articles")).click();
    List<String> files = new ArrayList<>();
    try (Stream<Path> samples = Files.list(ServedCase.SAMPLES)) {
      samples.sorted().forEach(file -> files.add(file.toAbsolutePath().normalize().toString()));
    }
    browser().findElement(By.id("files")).sendKeys(String.join("\n", files));
    browser().findElement(By.xpath("//button[text()='Add files']")).click();
    // The page asks for itself how far it is.
    await(page -> page.findElement(By.id("progress")).getText().contains("Done."));
    browser().findElement(By.linkText("Show the claims")).click();
    assertFalse(browser().findElements(By.cssSelector(".claims > li")).isEmpty());
  }

  @Test
  void filtersAnswerWithoutLoadingThePageAnew() {
    open("/");
    browser().executeScript("window.stays = true");
    long before = browser().findElements(By.cssSelector(".claims > li")).size();
    browser().findElement(By.name("disputed")).click();
    await(
        page ->
            page.findElements(By.cssSelector(".claims > li")).size()
                == page.findElements(By.cssSelector(".claims .badge.disputed")).size());
    assertTrue(browser().getCurrentUrl().contains("disputed=1"), browser().getCurrentUrl());
    assertEquals(true, browser().executeScript("return window.stays"));
    browser().findElement(By.id("q")).sendKeys("promise");
    await(page -> page.findElements(By.cssSelector(".claims > li")).size() < before);
    assertNoComplaints();
  }

  @Test
  void graphLeadsToTheWordsAndTheWordsToTheArticle() {
    open("/");
    browser().findElement(By.cssSelector("a.statement")).click();
    List<WebElement> labels = browser().findElements(By.cssSelector("svg.graph a .label"));
    assertTrue(labels.size() > 2);
    labels.get(1).click();
    assertTrue(browser().getCurrentUrl().contains("#d"), browser().getCurrentUrl());
    browser().findElement(By.cssSelector(".tellers > li:target blockquote a")).click();
    WebElement marked = browser().findElement(By.cssSelector(".m.target"));
    assertTrue(
        (Boolean)
            browser()
                .executeScript(
                    "const box = arguments[0].getBoundingClientRect();"
                        + "return box.top >= 0 && box.bottom <= innerHeight",
                    marked));
    assertNoComplaints();
  }

  @Test
  void passagesAreMarkedWithoutTheServersHelp() {
    String article = served().link("/documents", "/article/");
    open(article + "#s20-60");
    await(page -> !page.findElements(By.cssSelector(".m.target")).isEmpty());
    assertNoComplaints();
  }

  @Test
  void cellsOfTheAffairLeadToTheirWords() {
    open("/affair");
    WebElement cell = browser().findElement(By.cssSelector(".trail tbody .cell"));
    String quote = cell.getDomAttribute("title");
    cell.click();
    WebElement marked = browser().findElement(By.cssSelector(".m.target"));
    assertTrue(quote.startsWith(marked.getText().replaceAll("\\s+", " ")), quote);
    assertNoComplaints();
  }

  @Test
  void barsOfTheTrailLeadToTheirRows() {
    open("/affair");
    WebElement bar = browser().findElement(By.cssSelector("svg.lanes a"));
    browser().executeScript("arguments[0].focus()", bar);
    bar.sendKeys(Keys.ENTER);
    await(page -> !page.findElements(By.cssSelector(".trail tr:target")).isEmpty());
    assertNoComplaints();
  }

  @Test
  void timelineShowsTheEventsOfAType() {
    open("/timeline");
    browser().executeScript("window.stays = true");
    browser().findElement(By.cssSelector("#type option[value=custody]")).click();
    await(
        page ->
            page.findElements(By.cssSelector(".happened td > .rule")).stream()
                .map(WebElement::getText)
                .allMatch(words -> words.startsWith("Custody")));
    assertEquals(true, browser().executeScript("return window.stays"));
    assertNoComplaints();
  }

  @Test
  void keysGoFromStatementToStatement() {
    open(served().link("/", "/claim/"));
    WebElement body = browser().findElement(By.tagName("body"));
    body.sendKeys("j");
    WebElement first = browser().switchTo().activeElement();
    first.sendKeys("j");
    WebElement second = browser().switchTo().activeElement();
    assertFalse(first.equals(second));
    second.sendKeys("k");
    assertEquals(first, browser().switchTo().activeElement());
    body.sendKeys(Keys.ESCAPE);
    assertNoComplaints();
  }

  @Test
  void originalAndRetellingStandSideBySide() {
    String claim = served().link("/", "/claim/");
    open(claim);
    browser().findElement(By.linkText("side by side")).click();
    assertTrue(browser().findElements(By.cssSelector("table.beside tbody tr")).size() > 3);
    assertNoComplaints();
  }

  @Test
  void oneKeyRejectsAndTheCaseIsCountedAnew() {
    String claim = served().link("/", "/claim/");
    open(claim);
    WebElement step =
        browser().findElement(By.cssSelector("[data-step]:has(form[action*=derivation])"));
    browser().executeScript("arguments[0].focus()", step);
    step.sendKeys("r");
    await(page -> page.findElement(By.cssSelector("main .notice")).getText().contains("Done."));
    assertEquals(
        1, served().file().decisions().all().stream().filter(one -> one.isInForce()).count());
    open("/decisions");
    browser().findElement(By.xpath("//button[text()='Undo']")).click();
    await(page -> !page.findElements(By.xpath("//*[text()='taken back']")).isEmpty());
    served().await();
    assertNoComplaints();
  }

  @Test
  void mergedPeopleAreOneAfterARestart() throws IOException {
    open("/entities?type=person");
    browser()
        .findElements(By.cssSelector(".chooser input"))
        .subList(0, 2)
        .forEach(WebElement::click);
    browser().findElement(By.xpath("//button[text()='The chosen are one']")).click();
    await(page -> page.getCurrentUrl().contains("/entity/"));
    served().await();
    String merged = URI.create(browser().getCurrentUrl()).getPath();
    open(merged);
    int members = browser().findElements(By.cssSelector(".members > li")).size();
    Path file = served().file().path();
    served().close();
    served = Optional.of(new ServedCase(file));
    open(merged);
    assertEquals(members, browser().findElements(By.cssSelector(".members > li")).size());
    WebElement decided = browser().findElement(By.cssSelector(".decided"));
    assertTrue(decided.getText().contains("are the same"), decided.getText());
    decided.findElement(By.tagName("button")).click();
    await(page -> page.findElements(By.cssSelector(".decided")).isEmpty());
    served().await();
    open(merged);
    assertTrue(browser().findElements(By.cssSelector(".members > li")).size() < members);
    assertNoComplaints();
  }

  @Test
  void themeIsKept() {
    open("/");
    WebElement toggle = browser().findElement(By.cssSelector("[data-theme-toggle]"));
    String before = ground();
    toggle.click();
    String after = ground();
    assertFalse(before.equals(after));
    open("/sources");
    assertEquals(after, ground());
    browser().executeScript("localStorage.clear()");
    assertNoComplaints();
  }

  private String ground() {
    return (String)
        browser().executeScript("return getComputedStyle(document.body).backgroundColor");
  }

  @Test
  void nothingIsHardToReachOrToRead() throws IOException {
    String claim = served().link("/?f=1&shared=1&disputed=1", "/claim/");
    String article = served().link(claim, "/article/").replaceFirst("[?#].*", "");
    String beside = served().page(claim).select("a[href*=/with/]").attr("href");
    List<String> pages =
        List.of(
            "/",
            "/?f=1&q=zzzz",
            claim,
            article,
            beside,
            "/documents",
            "/sources",
            served().link("/sources", "/source/"),
            "/entities",
            served().link("/entities", "/entity/"),
            "/?f=1&min_outlets=2&max_sources=1",
            "/outlets",
            "/timeline",
            "/timeline?type=custody",
            "/affair",
            "/search",
            "/search?q=Vresk",
            "/decisions",
            "/add",
            "/nothing");
    AxeLook look = new AxeLook(browser(), AxeLook.GRAVE);
    for (int width : new int[] {1280, 390}) {
      for (String theme : List.of("light", "dark")) {
        resize(width, 900);
        scheme(theme);
        for (String page : pages) {
          open(page);
          look.look(page, width, theme);
        }
      }
    }
    resize(1280, 900);
    scheme("");
    assertEquals(List.of(), look.findings());
  }

  private void resize(int width, int height) {
    browser()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    browser().manage().window().setSize(new Dimension(1280, 900));
  }

  private void scheme(String theme) {
    browser()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
  }

  @Test
  void picturesForTheDocumentation() throws IOException {
    assumeTrue(System.getProperty("screenshots.update") != null, "made by -Dscreenshots.update");
    Files.createDirectories(IMAGES);
    resize(1100, 760);
    scheme("light");
    open("/");
    shoot("claims.png");
    open(
        browser()
            .findElements(By.cssSelector("a.statement"))
            .get(1)
            .getDomProperty("href")
            .replaceFirst("^http://[^/]*", ""));
    shoot("claim.png");
    open(served().link("/documents?q=Meridian", "/article/"));
    shoot("article.png");
    resize(1100, 1500);
    open("/affair");
    shoot("affair.png");
    resize(1280, 900);
    scheme("");
  }

  private void shoot(String name) throws IOException {
    Files.write(IMAGES.resolve(name), browser().getScreenshotAs(OutputType.BYTES));
  }

  /** The browser's console: scripts that fail, styles that the policy forbids. */
  private void assertNoComplaints() {
    assertEquals(
        List.of(),
        browser().manage().logs().get(LogType.BROWSER).getAll().stream()
            .map(entry -> entry.getMessage())
            .toList());
  }
}
