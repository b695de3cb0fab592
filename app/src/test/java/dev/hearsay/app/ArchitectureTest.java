package dev.hearsay.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who in the program may talk to whom. */
@AnalyzeClasses(packages = "dev.hearsay.app", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule onlyTheCaseFileTalksToADatabase =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.hearsay.app.casefile")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..");

  @ArchTest
  static final ArchRule theCaseFileKnowsNoCommandLineAndNoReport =
      noClasses()
          .that()
          .resideInAPackage("dev.hearsay.app.casefile")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.hearsay.app.cli", "dev.hearsay.app.report");

  @ArchTest
  static final ArchRule pagesKnowNoCommandLine =
      noClasses()
          .that()
          .resideInAPackage("dev.hearsay.app.web")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.hearsay.app.cli");

  /** All other commands start without the server's classes. */
  @ArchTest
  static final ArchRule onlyPagesKnowTheServer =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.hearsay.app.web", "gg.jte..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta..", "gg.jte..");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("dev.hearsay.app.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule namesSayWhatAClassDoes =
      classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Helpers|Impl|Manager)(\\$.*)?");
}
