package cn.juesuan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
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
        account                   :
        edition.data              : account
        edition.evaluation        : account edition.data
        edition.table             : account edition.data
        edition.wording           : edition.data edition.table
        edition.report            : edition.data edition.table edition.wording
        edition.check             : account edition.data edition.table
        edition                   : account edition.data edition.evaluation edition.table edition.report
        calc                      : account edition.data edition.table edition
        consolidation             : account edition.table edition calc
        evaluation                : account edition.evaluation calc
        audit                     : account edition.evaluation edition.table edition calc evaluation
        report.figure             : account edition.evaluation edition.table edition.wording edition.report edition calc evaluation
        report.page               : account edition.table
        report.narrative          : account edition.table edition.wording edition.report report.figure report.page
        audit.report              : account edition.table edition.wording edition.report evaluation audit report.figure report.narrative
        check.text                : account edition.check
        check                     : account edition.evaluation edition.table edition.check edition calc evaluation audit check.text
        print                     : account edition.evaluation edition.table edition calc evaluation
        report.table              : account edition.table report.page print
        report                    : account edition.report edition calc report.figure report.page report.narrative print report.table
        review                    : account edition.table edition.report edition.check edition evaluation audit report.page check.text check print report.table
        file                      :
        document                  : account file
        document.data             : account file edition.report report.figure report.narrative print document
        document.excel            : account file edition.evaluation edition.table edition.report report.figure report.page print document
        document.template         : document
        document.layout           : account edition.table report.page
        document.pdf              : account file report.page document document.layout
        document.word.chart       : account report.page document
        document.word             : account file edition.table report.page document document.word.chart
        store.schema.tables.records: store.schema.tables store.hash
        store.schema.tables       : store.schema.tables.records store.schema store.hash
        store.schema              : store.schema.tables.records store.schema.tables
        store.hash                :
        store.content             : account store.schema.tables.records store.schema.tables store.schema store.hash
        store.chain               : account store.schema.tables.records store.schema.tables store.schema store.content store.hash
        store.server              : account store.schema.tables.records store.schema.tables store.schema store.content store.chain store.hash
        store                     : account file store.hash store.content store.chain
        workbench.session         : account edition.table edition calc store
        workbench.editing         : account edition.evaluation edition.table edition.report edition calc evaluation report.figure report.narrative \
                                    print workbench.session
        workbench.delivery        : account edition.evaluation edition.report edition calc evaluation audit report.figure report.page \
                                    report.narrative audit.report print report.table report document.data document.excel document.layout document.pdf \
                                    document.word store.chain store workbench.session workbench.editing
        intake.source             : account
        intake.finding            : account intake.source
        intake.head               : account edition.table edition intake.source
        intake.row                : account edition.table intake.source intake.finding intake.head
        intake                    : account edition.table edition intake.source intake.finding intake.head intake.row
        intake.evaluation         : account edition.evaluation intake.source intake.finding intake.head intake.row
        intake.pdf                : intake.source
        intake.supplement         : account intake.source intake.finding
        workbench.edition         : account file edition.data edition.table edition calc
        workbench.opening         : account edition calc evaluation report.figure report.page report.narrative report store.content store.chain \
                                    store workbench.session workbench.editing workbench.delivery workbench.edition
        workbench.exchange        : account edition.evaluation edition.table edition.wording edition.report edition.check edition calc evaluation \
                                    check.text check report.figure print report.narrative document.excel document.template store workbench.session \
                                    workbench.editing workbench.delivery intake.source intake.finding intake.head intake.row intake intake.evaluation \
                                    intake.pdf intake.supplement workbench.opening workbench.edition
        workbench.handover        : account file edition document report store workbench.session workbench.delivery workbench.edition workbench.opening
        workbench.department      : account edition.table edition.report edition calc consolidation evaluation audit report.figure print document.excel \
                                    store.server store workbench.session workbench.delivery workbench.edition workbench.opening workbench.exchange \
                                    workbench.handover
        workbench.remedy          : account audit report.narrative workbench.session workbench.editing workbench.delivery
        workbench.checking        : account file edition.table edition.check edition calc audit document.excel document.word intake.source intake \
                                    intake.evaluation intake.pdf check.text check review workbench.delivery workbench.exchange workbench.edition
        cli                       : account file edition.evaluation edition.table edition.report edition calc consolidation evaluation audit \
                                    report.figure report.page report.narrative print report workbench.session workbench.editing workbench.delivery \
                                    workbench.opening workbench.exchange workbench.handover workbench.department check.text check review workbench.checking \
                                    workbench.edition
        ui.background             : workbench.delivery
        ui.dialog                 : account
        ui.grid                   :
        ui.pane                   : account edition.table calc consolidation evaluation audit workbench.session workbench.delivery ui.grid
        ui.table                  : account edition.table edition calc evaluation audit print workbench.session workbench.editing ui.dialog \
                                    ui.grid ui.pane
        ui.evaluation             : account edition.evaluation edition.table edition calc evaluation audit print workbench.session \
                                    workbench.editing ui.dialog ui.grid ui.pane ui.table
        ui.report                 : account edition.table edition.wording edition.report audit report.figure report.page report.narrative \
                                    workbench.session workbench.editing workbench.delivery ui.grid ui.pane
        ui.preview                : account audit report.figure report.page report.narrative workbench.session workbench.delivery ui.background \
                                    ui.dialog ui.pane ui.report
        ui.outline                : account edition.table edition.wording edition.report edition calc evaluation audit report.figure \
                                    report.narrative workbench.session ui.evaluation ui.report ui.preview
        ui.shell                  : account file edition.evaluation edition.table edition calc consolidation evaluation audit report.figure report.page \
                                    report.narrative print report workbench.session workbench.editing workbench.delivery workbench.opening \
                                    workbench.exchange workbench.edition workbench.department review workbench.remedy workbench.checking ui.background \
                                    ui.dialog ui.pane ui.table ui.evaluation ui.report ui.preview ui.outline
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
        slices().matching("cn.juesuan.(**)").should().beFreeOfCycles()
            .ignoreDependency(resideInAPackage(in("store.schema")), resideInAPackage(in("store.schema"))).check(CLASSES);
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
    void onlyThoseWhoWriteAndReadPdfKnowIt() {
        noClasses().that().resideOutsideOfPackages(in("document.pdf"), in("intake.pdf")).should().dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..").check(CLASSES);
    }

    @Test
    void onlyTheEditionsDataIsYamlAndOnlyTheCommandLineAndTheOpenDataWriteJson() {
        noClasses().that().resideOutsideOfPackage(in("edition.data")).should().dependOnClassesThat().resideInAPackage("org.snakeyaml..").check(CLASSES);
        noClasses().that().resideOutsideOfPackages(in("cli"), in("document.data")).should().dependOnClassesThat().resideInAPackage("com.fasterxml..").check(CLASSES);
    }

    @Test
    void theCoreOpensNoFiles() {
        noClasses().that().resideInAnyPackage(in("account"), in("calc"), in("consolidation"), in("evaluation"), in("print"), in("audit"), in("check"), in("report")).should()
            .dependOnClassesThat().resideInAnyPackage("java.io..", "java.nio.file..").check(CLASSES);
    }

    private static String in(String name) {
        return "cn.juesuan." + name + "..";
    }
}
