package dev.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the compiler doesn't hold about how sources look, in all modules. */
class SourceRulesTest {

  private static final int LONGEST_WITHOUT_REASON = 400;
  private static final String REASON = "Longer than 400 lines because";

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile("public ([a-z-]+ )*(class|record|interface|enum) .*");

  private static final Pattern LEFT_UNDONE =
      Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b|@Dis" + "abled");

  @Test
  void everyPackageSaysWhatItIsAndHasNoNulls() throws IOException {
    List<String> offenders = new ArrayList<>();
    for (Path file : sources("src/main/java")) {
      Path packageInfo = file.resolveSibling("package-info.java");
      String text = Files.exists(packageInfo) ? read(packageInfo) : "";
      if (!text.contains("@NullMarked") || !text.startsWith("/**")) {
        offenders.add(packageInfo.toString());
      }
    }
    assertEquals(List.of(), offenders.stream().distinct().toList());
  }

  @Test
  void everyPublicTypeSaysWhatItIs() throws IOException {
    List<String> offenders = new ArrayList<>();
    for (Path file : sources("src/main/java")) {
      if (!isDocumented(read(file))) {
        offenders.add(file.toString());
      }
    }
    assertEquals(List.of(), offenders);
  }

  @Test
  void longSourceSaysWhyItIsLong() throws IOException {
    List<String> offenders = new ArrayList<>();
    for (Path file : allSources()) {
      String text = read(file);
      if (text.lines().count() > LONGEST_WITHOUT_REASON && !text.contains(REASON)) {
        offenders.add(file + " has " + text.lines().count() + " lines and no \"" + REASON + "\"");
      }
    }
    assertEquals(List.of(), offenders);
  }

  @Test
  void nothingIsLeftUndone() throws IOException {
    List<String> offenders = new ArrayList<>();
    for (Path file : allSources()) {
      if (LEFT_UNDONE.matcher(read(file)).find()) {
        offenders.add(file.toString());
      }
    }
    assertEquals(List.of(), offenders);
  }

  @Test
  void onlyACommentRightAboveDocuments() {
    assertTrue(isDocumented("/** What. */\npublic final class A {}"));
    assertTrue(isDocumented("/** What. */\n@Api(1)\npublic record A() {}"));
    assertTrue(isDocumented("/** What. */\n@Api(\n    name = 1)\npublic record A() {}"));
    assertTrue(isDocumented("final class A {}"));
    assertFalse(isDocumented("import a;\n\npublic non-sealed interface A {}"));
    assertFalse(isDocumented("/* Licence */\nimport a;\n\n@Api(1)\npublic enum A {}"));
  }

  /**
   * Whether each public type at the margin has a comment right above it, or above its annotations.
   */
  private static boolean isDocumented(String source) {
    List<String> lines = source.lines().toList();
    for (int line = 0; line < lines.size(); line++) {
      if (PUBLIC_TYPE.matcher(lines.get(line)).matches()) {
        int above = line - 1;
        while (above >= 0 && !lines.get(above).isBlank() && !isEndOfComment(lines.get(above))) {
          above--;
        }
        if (above < 0 || !isEndOfComment(lines.get(above))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isEndOfComment(String line) {
    return line.endsWith("*/");
  }

  private static List<Path> allSources() throws IOException {
    List<Path> sources = new ArrayList<>(sources("src/main/java"));
    sources.addAll(sources("src/test/java"));
    return sources;
  }

  private static List<Path> sources(String folder) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String module : List.of("core", "app", "bench")) {
      Path root = Repository.root().resolve(module).resolve(folder);
      if (Files.isDirectory(root)) {
        try (Stream<Path> files = Files.walk(root)) {
          files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
        }
      }
    }
    return sources;
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
