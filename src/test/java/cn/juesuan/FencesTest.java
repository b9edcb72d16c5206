package cn.juesuan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may import whom; the README's map says the same. */
class FencesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("cn.juesuan");
    private static final String ROOT = "cn.juesuan";
    /** Each package by itself, with those it may import; no other package may be there. */
    private static final Map<String, Set<String>> FENCES = fences("""
        account               :
        file                  :
        form                  : account
        calc                  : account form
        evaluation            : account form calc
        print                 : account form calc evaluation
        audit                 : account form calc evaluation
        report.page           : account form
        report.figure         : account form calc evaluation report.page
        report.narrative      : account form report.figure report.page
        report.finding        : account form audit report.figure report.narrative report.page
        report.table          : account form print report report.page
        report                : account form calc print report.figure report.narrative report.page report.table
        document              : account file
        document.layout       : account form report report.page
        document.pdf          : account document document.layout report report.page
        document.word.chart   : account document report.page
        document.word         : account form document document.word.chart report report.page
        document.excel        : account form print document report.figure report.page
        intake.source         : account
        intake                : account form intake.source
        intake.evaluation     : account form intake intake.source
        intake.supplement     : account intake intake.source
        store                 : account file form store.schema store.schema.tables store.schema.tables.records
        store.schema          : store.schema.tables store.schema.tables.records
        store.schema.tables   : store.schema store.schema.tables.records
        store.schema.tables.records : store.schema.tables
        workbench             : account form calc evaluation audit report report.figure report.finding report.narrative report.page report.table print \
                                document.excel document.layout document.pdf document.word intake intake.evaluation intake.source intake.supplement store
        ui.grid               :
        ui.common             :
        ui.preview            : workbench ui.common
        ui                    : account form calc evaluation print audit report report.figure report.finding report.narrative report.page \
                                workbench ui.common ui.grid ui.preview
        cli                   : account form calc evaluation print audit report report.figure report.finding report.narrative workbench
        """);

    private static Map<String, Set<String>> fences(String lines) {
        return lines.lines().map(line -> line.split(":", 2)).collect(Collectors.toMap(line -> line[0].strip(),
            line -> Stream.of(line[1].strip().split(" +")).filter(name -> !name.isEmpty()).collect(Collectors.toSet())));
    }

    private static String name(JavaClass type) {
        return type.getPackageName().equals(ROOT) ? "" : type.getPackageName().substring(ROOT.length() + 1);
    }

    /** Main, and the notes on a package, stand outside. */
    private static Stream<JavaClass> fenced() {
        return CLASSES.stream().filter(type -> !name(type).isEmpty() && !type.getSimpleName().equals("package-info"));
    }

    @Test
    void everyPackageHasItsFence() {
        assertEquals(FENCES.keySet(), fenced().map(FencesTest::name).collect(Collectors.toSet()));
    }

    @Test
    void aPackageImportsOnlyWhatItsFenceAllows() {
        List<String> strays = fenced().flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(dependency -> dependency.getTargetClass().getPackageName().startsWith(ROOT))
            .filter(dependency -> !isAllowed(name(dependency.getOriginClass()), name(dependency.getTargetClass().getBaseComponentType())))
            .map(Dependency::getDescription).distinct().sorted().toList();
        assertEquals(List.of(), strays);
    }

    private static boolean isAllowed(String from, String to) {
        return from.equals(to) || FENCES.get(from).contains(to);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("cn.juesuan.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheWindowKnowsJavaFx() {
        noClasses().that().resideOutsideOfPackages(in("ui"), "cn.juesuan").should().dependOnClassesThat()
            .resideInAnyPackage("javafx..", "atlantafx..").check(CLASSES);
    }

    @Test
    void onlyTheStoreKnowsSql() {
        noClasses().that().resideOutsideOfPackage(in("store")).should().dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.jooq..", "org.h2..", "org.flywaydb..").check(CLASSES);
    }

    @Test
    void onlyDocumentAndIntakeKnowOfficeFiles() {
        noClasses().that().resideOutsideOfPackages(in("document"), in("intake")).should().dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..").check(CLASSES);
    }

    @Test
    void onlyOnePackageKnowsPdf() {
        noClasses().that().resideOutsideOfPackage(in("document.pdf")).should().dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..").check(CLASSES);
    }

    @Test
    void onlyTheFormsReadYamlAndOnlyTheCommandLineWritesJson() {
        noClasses().that().resideOutsideOfPackage(in("form")).should().dependOnClassesThat().resideInAPackage("org.snakeyaml..").check(CLASSES);
        noClasses().that().resideOutsideOfPackage(in("cli")).should().dependOnClassesThat().resideInAPackage("com.fasterxml..").check(CLASSES);
    }

    @Test
    void theCoreOpensNoFiles() {
        noClasses().that().resideInAnyPackage(in("account"), in("calc"), in("evaluation"), in("audit"), in("report")).should()
            .dependOnClassesThat().resideInAnyPackage("java.io..", "java.nio.file..").check(CLASSES);
    }

    private static String in(String name) {
        return "cn.juesuan." + name + "..";
    }
}
