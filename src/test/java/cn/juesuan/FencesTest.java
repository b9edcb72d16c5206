package cn.juesuan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may import whom; the README's map says the same. */
class FencesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("cn.juesuan");
    private static final List<String> PACKAGES = List.of("account", "file", "form", "calc", "evaluation", "audit", "report", "document", "intake",
        "store", "workbench", "ui", "cli");

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
        account    :
        file       :
        form       : account
        calc       : account form
        evaluation : account form calc
        audit      : account form calc evaluation
        report     : account form calc evaluation audit
        document   : account file form calc evaluation report
        intake     : account form calc
        store      : account file form
        workbench  : account form calc evaluation audit report document intake store
        ui         : account form calc evaluation audit report workbench
        cli        : account form calc evaluation audit report workbench
        """)
    void aPackageImportsOnlyThoseBelowIt(String name, String allowed) {
        List<String> forbidden = new ArrayList<>(PACKAGES);
        forbidden.remove(name);
        if (allowed != null) {
            forbidden.removeAll(List.of(allowed.split(" ")));
        }
        noClasses().that().resideInAPackage(in(name)).should().dependOnClassesThat()
            .resideInAnyPackage(forbidden.stream().map(FencesTest::in).toArray(String[]::new)).allowEmptyShould(true).check(CLASSES);
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
