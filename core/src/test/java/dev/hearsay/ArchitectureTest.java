package dev.hearsay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which package of core may use which: the arrows of {@code docs/ARCHITECTURE.md}. */
@AnalyzeClasses(packages = "dev.hearsay", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "dev.hearsay.";

  /** The packages that see one document and no other. */
  private static final Set<String> ONE_DOCUMENT =
      Set.of("text", "syntax", "model", "mention", "timex", "quantity", "attribution");

  /** The packages that relate documents, and below. */
  private static final Set<String> MANY_DOCUMENTS = and(ONE_DOCUMENT, "analysis", "reuse", "claim");

  /** A package, and those it may use beside itself. A package that isn't here may not exist. */
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          entry("text", Set.of()),
          entry("read", Set.of("text")),
          entry("syntax", Set.of("text")),
          entry("model", Set.of("text")),
          entry("timex", Set.of("text")),
          entry("quantity", Set.of("text", "syntax")),
          entry("reuse", Set.of("text")),
          entry("mention", Set.of("text", "syntax", "model")),
          entry("attribution", Set.of("text", "syntax", "model", "mention")),
          entry("event", and(ONE_DOCUMENT, "analysis", "claim")),
          entry("claim", and(ONE_DOCUMENT, "analysis", "reuse")),
          entry("analysis", ONE_DOCUMENT),
          entry("provenance", MANY_DOCUMENTS),
          entry("exchange", and(MANY_DOCUMENTS, "provenance")),
          entry("affair", and(MANY_DOCUMENTS, "event", "provenance")),
          entry(
              "corpus", and(MANY_DOCUMENTS, "read", "event", "affair", "provenance", "exchange")));

  @ArchTest
  static final ArchRule packagesUseOnlyWhatTheTableAllows =
      classes().should(followTheArrows()).because("docs/ARCHITECTURE.md has the table of arrows");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule namesSayWhatAPackageDoes =
      classes()
          .should()
          .resideOutsideOfPackages(
              Stream.of("util", "utils", "common", "helper", "helpers", "impl", "manager", "misc")
                  .map(name -> ".." + name + "..")
                  .toArray(String[]::new));

  @ArchTest
  static final ArchRule namesSayWhatAClassDoes =
      classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Helpers|Impl|Manager)(\\$.*)?");

  private static ArchCondition<JavaClass> followTheArrows() {
    return new ArchCondition<>("use only the packages that the table allows") {
      @Override
      public void check(JavaClass origin, ConditionEvents events) {
        String from = topPackage(origin);
        if (!ARROWS.containsKey(from)) {
          String message = origin.getName() + ": the table of arrows has no package " + from;
          events.add(SimpleConditionEvent.violated(origin, message));
          return;
        }
        for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          String to = topPackage(target);
          boolean ours = target.getPackageName().startsWith(ROOT);
          if (ours && !to.equals(from) && !ARROWS.get(from).contains(to)) {
            String message = from + " may not use " + to + ": " + dependency.getDescription();
            events.add(SimpleConditionEvent.violated(dependency, message));
          }
        }
      }
    };
  }

  private static Set<String> and(Set<String> packages, String... more) {
    return Stream.concat(packages.stream(), Stream.of(more)).collect(toUnmodifiableSet());
  }

  /** "read" of {@code dev.hearsay.read.html.Something}. */
  private static String topPackage(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(ROOT) ? name.substring(ROOT.length()).replaceFirst("\\..*", "") : name;
  }
}
