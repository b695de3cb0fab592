package dev.hearsay.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Signing in with a real browser, over TLS. Skipped as {@link WebBrowserTest} is, unless {@code
 * browser.required} is set.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoginBrowserTest {

  private Optional<GuardedCase> served = Optional.empty();
  private Optional<ChromeDriver> driver = Optional.empty();

  @BeforeAll
  void start(@TempDir Path folder) throws IOException, GeneralSecurityException {
    Optional<Path> chromium = program("chromium", "chromium-browser", "google-chrome");
    Optional<Path> chromeDriver = program("chromedriver");
    assumeTrue(
        System.getProperty("browser.required") != null
            || (chromium.isPresent() && chromeDriver.isPresent()),
        "no chromium and chromedriver on the PATH (Debian: apt-get install chromium"
            + " chromium-driver)");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow().toFile());
    options.setAcceptInsecureCerts(true);
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--window-size=1280,900");
    driver =
        Optional.of(
            new ChromeDriver(
                new ChromeDriverService.Builder()
                    .usingDriverExecutable(chromeDriver.orElseThrow().toFile())
                    .usingAnyFreePort()
                    .build(),
                options));
    served = Optional.of(new GuardedCase(folder, GuardedCase.Mode.TLS));
  }

  private static Optional<Path> program(String... names) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(names)
        .flatMap(
            name -> Stream.of(path.split(File.pathSeparator)).map(place -> Path.of(place, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @AfterAll
  void stop() {
    driver.ifPresent(ChromeDriver::quit);
    served.ifPresent(GuardedCase::close);
  }

  @BeforeEach
  void forget() {
    open("/login");
    browser().manage().deleteAllCookies();
  }

  private ChromeDriver browser() {
    return driver.orElseThrow();
  }

  private void open(String path) {
    browser().get("https://localhost:" + served.orElseThrow().port() + path);
  }

  private String path() {
    return browser().getCurrentUrl().replaceFirst("^https://[^/]*", "");
  }

  /** A click may return before the page is there that it leads to, or while it takes shape. */
  private void await(BooleanSupplier condition) {
    for (int i = 0; i < 600 && !holds(condition); i++) {
      pause();
    }
  }

  private static boolean holds(BooleanSupplier condition) {
    try {
      return condition.getAsBoolean();
    } catch (WebDriverException e) {
      return false;
    }
  }

  private WebElement active() {
    return browser().switchTo().activeElement();
  }

  private void type(String password) {
    await(() -> "password".equals(active().getDomAttribute("name")));
    WebElement field = active();
    assertEquals("password", field.getDomAttribute("name"), "one can type at once");
    field.sendKeys(password);
    browser().executeScript("window.answered = false");
    browser().findElement(By.xpath("//button[text()='Sign in']")).click();
    await(
        () ->
            Boolean.TRUE.equals(
                browser()
                    .executeScript(
                        "return window.answered !== false && document.readyState === 'complete'")));
  }

  @Test
  void onePasswordLeadsToThePageAndSignOutAwayFromIt() {
    open("/documents?q=ferry");
    assertEquals("/login?to=%2Fdocuments%3Fq%3Dferry", path());
    type("ferry lantern quartz");
    await(() -> !browser().findElements(By.cssSelector("[role=alert]")).isEmpty());
    WebElement wrong = browser().findElement(By.cssSelector("[role=alert]"));
    assertEquals("That isn’t the password.", wrong.getText());
    type(GuardedCase.PASSWORD);
    await(() -> path().equals("/documents?q=ferry"));
    assertEquals("/documents?q=ferry", path());
    assertEquals("", browser().executeScript("return document.cookie"), "scripts see no cookie");
    open("/add");
    browser().findElement(By.id("text")).sendKeys("A ferry sank, the harbour master said.");
    browser().findElement(By.xpath("//button[text()='Add text']")).click();
    assertTrue(path().startsWith("/add"), path());
    browser().findElement(By.xpath("//button[text()='Sign out']")).click();
    await(() -> path().equals("/login"));
    assertEquals("/login", path());
    browser().navigate().back();
    assertFalse(browser().getPageSource().contains("confidential.hearsay"), "nothing was kept");
    open("/add");
    assertTrue(path().startsWith("/login"), path());
  }

  @Test
  void linkFromElsewhereFindsWhoHasSignedIn(@TempDir Path folder) throws IOException {
    open("/");
    type(GuardedCase.PASSWORD);
    String target = "https://localhost:" + served.orElseThrow().port() + "/documents";
    Path mail = folder.resolve("mail.html");
    Files.writeString(mail, "<!doctype html><title>Mail</title><a href='" + target + "'>see</a>");
    browser().get(mail.toUri().toString());
    browser().findElement(By.linkText("see")).click();
    await(() -> path().equals("/documents"));
    assertEquals("/documents", path());
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Test
  void nothingIsHardToReachOrToRead() throws IOException {
    AxeLook look = new AxeLook(browser(), AxeLook.ANY);
    for (int width : new int[] {1280, 390}) {
      for (String theme : List.of("light", "dark")) {
        browser()
            .executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                    "width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
        browser()
            .executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                    "features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
        browser().manage().deleteAllCookies();
        open("/login");
        look.look("login", width, theme);
        type("ferry lantern quartz");
        look.look("wrong", width, theme);
        // A form that the server doesn't know any more.
        browser().manage().deleteAllCookies();
        type(GuardedCase.PASSWORD);
        await(() -> browser().getPageSource().contains("Not allowed"));
        assertEquals("Not allowed", browser().findElement(By.tagName("h1")).getText());
        look.look("refused", width, theme);
        open("/");
        type(GuardedCase.PASSWORD);
        await(() -> path().equals("/"));
        assertEquals("/", path());
        look.look("signed in", width, theme);
      }
    }
    assertEquals(List.of(), look.findings());
  }
}
