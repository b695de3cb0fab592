package dev.hearsay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a checkout of its own, with a Maven and a Java that are small scripts: the one
 * notes that it was called, the other prints what it was given.
 */
class LauncherTest {

  private static final String JAVA =
      """
      #!/bin/sh
      for argument; do
        case $argument in -XX:ArchiveClassesAtExit=*) : >"${argument#*=}"; echo training; exit ;; esac
      done
      printf '%s\\n' "$@" >"${0%/*}/options"
      while [ "$1" != -jar ]; do shift; done
      shift 2
      printf '[%s]' "$@"
      echo
      """;

  private static final String MAVEN =
      """
      #!/bin/sh
      while [ "$1" != -f ]; do shift; done
      home=${2%/pom.xml}
      echo built >>"$home/built"
      sleep 0.3
      [ -e "$home/broken" ] && { echo "[ERROR] it doesn't compile"; exit 1; }
      mkdir -p "$home/app/target/lib"
      : >"$home/app/target/hearsay-app-1.jar"
      : >"$home/app/target/lib/some.jar"
      """;

  @TempDir private Path folder;

  private Path home;
  private Path tools;
  private Path java;

  @BeforeEach
  void makeCheckout() throws IOException {
    assumeTrue(File.separatorChar == '/', "the launcher is for POSIX systems");
    home = Files.createDirectories(folder.resolve("a check out"));
    for (String source : List.of("core/src/main", "app/src/main")) {
      Files.createDirectories(home.resolve(source));
    }
    for (String file : List.of("pom.xml", "core/pom.xml", "app/pom.xml", "core/src/main/A.java")) {
      write(home.resolve(file), "x");
    }
    executable(home.resolve("hearsay"), Files.readString(Path.of("../hearsay")));
    tools = folder.resolve("bin");
    executable(tools.resolve("mvn"), MAVEN);
    java = folder.resolve("a java");
    makeJava(java, "17.0.1");
  }

  @Test
  void firstUseBuildsAndSaysSo() throws Exception {
    Result first = hearsay("read", "a b", "*");
    assertEquals("[read][a b][*]\n", first.out());
    assertEquals("hearsay: first use: building, which takes a minute or two\n", first.err());
    assertEquals(0, first.status());
  }

  @Test
  void secondUseIsQuiet() throws Exception {
    hearsay("read");
    Result second = hearsay("read");
    assertEquals("", second.err());
    assertEquals(1, builds());
  }

  @Test
  void changedSourceIsBuiltAgain() throws Exception {
    hearsay("read");
    Files.setLastModifiedTime(
        home.resolve("core/src/main/A.java"), FileTime.from(Instant.now().plusSeconds(5)));
    assertEquals("hearsay: the sources have changed: building\n", hearsay("read").err());
    assertEquals(2, builds());
  }

  @Test
  void removedSourceIsBuiltAgain() throws Exception {
    write(home.resolve("core/src/main/B.java"), "x");
    hearsay("read");
    Thread.sleep(20);
    Files.delete(home.resolve("core/src/main/B.java"));
    hearsay("read");
    assertEquals(2, builds());
  }

  @Test
  void failedBuildSaysWhy() throws Exception {
    write(home.resolve("broken"), "");
    Result result = hearsay("read");
    assertEquals(5, result.status());
    assertTrue(result.err().contains("[ERROR] it doesn't compile"), result.err());
    assertTrue(result.err().contains("target/hearsay/build.log"), result.err());
    Files.delete(home.resolve("broken"));
    assertEquals("[read]\n", hearsay("read").out());
  }

  @Test
  void twoFirstUsesAtOnceBuildOnce() throws Exception {
    Process one = start(home.resolve("hearsay"), "one");
    Process two = start(home.resolve("hearsay"), "two");
    assertEquals("[one]\n", result(one).out());
    assertEquals("[two]\n", result(two).out());
    assertEquals(1, builds());
  }

  @Test
  void lockOfAProcessThatIsGoneIsTaken() throws Exception {
    write(home.resolve("target/hearsay/lock/owner"), "999999999\n");
    assertEquals("[read]\n", hearsay("read").out());
  }

  @Test
  void startsThroughALink() throws Exception {
    Path link = Files.createDirectories(folder.resolve("links")).resolve("hs");
    Files.createSymbolicLink(link, Path.of("../a check out/hearsay"));
    assertEquals("[read]\n", result(start(link, "read")).out());
  }

  @Test
  void olderJavaIsPassedOver() throws Exception {
    Path old = folder.resolve("old");
    makeJava(old, "11.0.2");
    Files.createSymbolicLink(tools.resolve("java"), java.resolve("bin/java"));
    Process process = start(home.resolve("hearsay"), Map.of("JAVA_HOME", old.toString()), "read");
    assertEquals("[read]\n", result(process).out());
  }

  @Test
  void anotherJavaGetsItsOwnArchive() throws Exception {
    hearsay("read");
    write(java.resolve("release"), "JAVA_VERSION=\"17.0.2\"\n");
    Path archive;
    try (Stream<Path> files = Files.find(home, 5, (p, a) -> p.endsWith("classes.jsa"))) {
      archive = files.findFirst().orElseThrow();
    }
    Files.delete(archive);
    hearsay("read");
    assertTrue(Files.exists(archive));
    assertEquals(1, builds());
  }

  @Test
  void fewSmallFilesAreReadWithoutTheSlowCompiler() throws Exception {
    Path small = write(folder.resolve("a small.txt"), "x".repeat(1000));
    Path large = write(folder.resolve("large.txt"), "x".repeat(300_000));
    Path packed = write(folder.resolve("small.warc.gz"), "x");
    assertTrue(hasFastCompilerOnly("read", "--json", small.toString()));
    assertFalse(hasFastCompilerOnly("read", small.toString(), large.toString()));
    assertFalse(hasFastCompilerOnly("read", packed.toString()));
    assertFalse(hasFastCompilerOnly("read", folder.toString()));
    assertFalse(hasFastCompilerOnly("read", "-"));
    assertFalse(hasFastCompilerOnly("serve", small.toString()));
  }

  private boolean hasFastCompilerOnly(String... arguments) throws Exception {
    assertEquals(0, hearsay(arguments).status());
    return Files.readAllLines(java.resolve("bin/options")).contains("-XX:TieredStopAtLevel=1");
  }

  @Test
  void missingMavenIsNamedWithWhatToInstall() throws Exception {
    Files.delete(tools.resolve("mvn"));
    Path sh = Files.createDirectories(folder.resolve("few"));
    for (String name : List.of("sh", "readlink", "mkdir", "rm", "mv", "date", "find", "sleep")) {
      Path program =
          Stream.of("/usr/bin", "/bin")
              .map(bin -> Path.of(bin, name))
              .filter(Files::exists)
              .findFirst()
              .orElseThrow();
      Files.createSymbolicLink(sh.resolve(name), program);
    }
    Process process = start(home.resolve("hearsay"), Map.of("PATH", tools + ":" + sh), "read");
    Result result = result(process);
    assertEquals(5, result.status());
    assertTrue(result.err().contains("building needs Maven"), result.err());
    assertTrue(result.err().contains("apt-get install openjdk-17-jdk-headless maven"));
  }

  private Result hearsay(String... arguments) throws Exception {
    return result(start(home.resolve("hearsay"), arguments));
  }

  private Process start(Path program, String... arguments) throws IOException {
    return start(program, Map.of(), arguments);
  }

  private Process start(Path program, Map<String, String> environment, String... arguments)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(program.toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().put("PATH", tools + ":" + System.getenv("PATH"));
    builder.environment().put("JAVA_HOME", java.toString());
    builder.environment().putAll(environment);
    return builder.directory(folder.toFile()).start();
  }

  private static Result result(Process process) throws Exception {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), out, err);
  }

  private long builds() throws IOException {
    return Files.readAllLines(home.resolve("built")).size();
  }

  private static void makeJava(Path place, String version) throws IOException {
    write(place.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    executable(place.resolve("bin/java"), JAVA);
    executable(place.resolve("bin/javac"), "#!/bin/sh\n");
  }

  private static void executable(Path file, String text) throws IOException {
    write(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private record Result(int status, String out, String err) {}
}
