package taizhang;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Command;

/** The house rules: floors, libraries, plain data, no chance and no clock. */
class ArchitectureTest {
    /**
     * One package of the house; a package inside another is a room of its own.
     *
     * @param name under {@code taizhang}, e.g. {@code report.day}
     * @param floor from 1; arrows point down, or sideways where named
     * @param mayUse the packages it may name, apart from itself
     * @param libraries the libraries it alone may name
     */
    record Room(String name, int floor, List<String> mayUse, List<String> libraries) {
        String place() {
            return "taizhang." + name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Room> ROOMS = List.of(
            room("text", 1, ""),
            room("privacy", 1, ""),
            room("picture", 1, ""),
            room("publish", 2, "privacy text", "org.openpdf.."),
            room("diagnostic", 1, "privacy text"),
            room("document", 1, "diagnostic"),
            room("yaml.slips", 2, "diagnostic text"),
            room("yaml", 2, "yaml.slips diagnostic", "org.yaml.snakeyaml.."),
            room(
                    "workbook",
                    2,
                    "",
                    // POI for xls and number formats; the zip and the XML of xlsx are read here
                    "org.apache.poi..",
                    "org.apache.commons.compress.."),
            room(
                    "workbook.fill",
                    2,
                    "workbook diagnostic text",
                    // the trees of the parts that change, and POI to reckon what their formulas give
                    "org.w3c.dom..",
                    "org.xml.sax..",
                    "org.apache.poi.."),
            room("model", 2, "diagnostic text"),
            room("lifecycle", 3, "model"),
            room("statistics", 3, "model lifecycle"),
            room("statistics.recount", 3, "model lifecycle statistics"),
            room("selection", 3, "load model lifecycle statistics diagnostic text"),
            room("check", 3, "selection model lifecycle statistics privacy diagnostic text"),
            room("load", 3, "yaml yaml.slips model privacy publish diagnostic text"),
            room("draw", 4, "model lifecycle statistics text"),
            room("edit", 4, "yaml load check lifecycle model diagnostic"),
            room("history", 4, "load text", "org.eclipse.jgit.."),
            room("merge", 4, "yaml yaml.slips load diagnostic"),
            room("exchange", 5, "merge history edit load diagnostic", "org.eclipse.jgit.."),
            room("intake.ledger", 5, "workbook yaml lifecycle load edit model diagnostic"),
            room("intake.form", 5, "lifecycle model text", "org.apache.poi.."),
            room("intake", 5, "intake.form workbook edit load model yaml diagnostic text"),
            room("audit", 5, "history statistics lifecycle load model diagnostic text"),
            room("report.day", 5, "diagnostic model lifecycle selection statistics statistics.recount"),
            room("report.ledger", 5, "model lifecycle selection statistics statistics.recount report.day"),
            room("report.period", 5, "diagnostic model lifecycle statistics report.day"),
            room("report.oversight", 5, "diagnostic model lifecycle statistics statistics.recount report.day"),
            room("report.closing", 5, "diagnostic model lifecycle statistics report.day"),
            room("report.summary", 5, "model lifecycle statistics statistics.recount report.day"),
            room("report.policy", 5, "diagnostic model statistics.recount report.day"),
            room("report.meeting", 5, "diagnostic model statistics report.day"),
            room("report.audit", 5, "report.day"),
            room("report.publish", 5, "diagnostic model lifecycle statistics statistics.recount report.day"),
            room("report.sheet", 5, "model statistics report.day report.ledger"),
            room(
                    "report",
                    5,
                    "statistics report.day report.ledger report.period report.oversight report.closing report.summary"
                            + " report.policy report.meeting report.sheet"),
            room("layout.text", 5, "document diagnostic"),
            room("layout.piece", 5, "layout.text document"),
            room("layout.table", 5, "layout.text layout.piece document"),
            room("layout.official", 5, "layout.text layout.piece document"),
            room("layout.chart", 5, "layout.text layout.piece document"),
            room("layout.book", 5, "layout layout.text layout.piece document diagnostic"),
            room("layout", 5, "layout.text layout.piece layout.table layout.official layout.chart document diagnostic"),
            room(
                    "render",
                    6,
                    "layout layout.text layout.book document picture diagnostic text",
                    "org.openpdf..",
                    // POI, the schemas it speaks and the zip it writes
                    "org.apache.poi..",
                    "org.openxmlformats.schemas..",
                    "org.apache.xmlbeans..",
                    "org.apache.commons.compress.."),
            room(
                    "template",
                    6,
                    "diagnostic document report.day report.ledger report.period report.oversight report.closing"
                            + " report.summary report.policy report.meeting report.audit report.publish report.sheet text workbook workbook.fill",
                    "freemarker.."),
            room(
                    "desk",
                    7,
                    "text privacy picture publish diagnostic document model lifecycle selection statistics check load draw edit history merge exchange audit report.day"
                            + " report.oversight report.audit report.publish report.sheet report layout layout.text layout.book render template workbook workbook.fill intake intake.form intake.ledger"),
            room(
                    "cli",
                    8,
                    "text privacy diagnostic model lifecycle statistics load draw edit history merge exchange audit"
                            + " report.day report.ledger report.period"
                            + " report.oversight report.audit report render template desk intake intake.ledger",
                    "picocli.."));

    private static final int LARGEST_CIRCLE = 3;

    /** What opens a ledger, a template, a repository or an output folder: the desk's alone. */
    private static final Set<String> OPENERS = Set.of(
            "taizhang.load.LedgerLoader",
            "taizhang.load.WorkingTree",
            "taizhang.history.Repository",
            "taizhang.history.CommitTree",
            "taizhang.template.TemplateFolder",
            "taizhang.template.TemplateRenderer",
            "taizhang.render.OutputFolder",
            "taizhang.render.PdfWriter",
            "taizhang.render.ExcelWriter");

    /** Files of the command line that are no command's own: so many that today's commands make fifty. */
    private static final int FRAME_OF_COMMANDS = 16;

    private static final String[] PLAIN_DATA = {
        "taizhang.model..",
        "taizhang.lifecycle..",
        "taizhang.statistics..",
        "taizhang.report..",
        "taizhang.document..",
        "taizhang.diagnostic.."
    };

    private static final Path HOUSE_FILES = Path.of("target", "classes");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("taizhang");

    private static final Map<String, Set<String>> ARROWS = Circles.arrows(HOUSE_FILES);

    private static Room room(String name, int floor, String mayUse, String... libraries) {
        var names = mayUse.isEmpty() ? List.<String>of() : List.of(mayUse.split(" ", -1));
        return new Room(name, floor, names, List.of(libraries));
    }

    static Stream<Room> rooms() {
        return ROOMS.stream();
    }

    @Test
    void every_package_stands_on_a_floor() {
        var names = ROOMS.stream().map(Room::name).toList();
        assertThat(HOUSE)
                .filteredOn(type -> !type.getPackageName().equals("taizhang"))
                .allSatisfy(type -> assertThat(names).contains(roomOf(type.getName())));
    }

    @Test
    void no_package_may_use_a_floor_above_its_own() {
        assertThat(ROOMS)
                .allSatisfy(room -> assertThat(room.mayUse())
                        .allSatisfy(used -> assertThat(ROOMS).anySatisfy(other -> {
                            assertThat(other.name()).isEqualTo(used);
                            assertThat(other.floor()).isLessThanOrEqualTo(room.floor());
                        })));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_package_uses_only_what_its_floor_allows(Room room) {
        var allowed = Stream.of(
                        Stream.of("java..", "javax..", "org.jspecify.annotations..", room.place()),
                        room.mayUse().stream().map(used -> "taizhang." + used),
                        room.libraries().stream())
                .flatMap(names -> names)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(room.place())
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(arrayOfPrimitives()))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaClass> arrayOfPrimitives() {
        return describe("primitives", type -> type.getBaseComponentType().isPrimitive());
    }

    @Test
    void no_two_packages_use_each_other() {
        slices().matching("taizhang.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void every_package_says_what_it_is_for_and_where_null_is_allowed() {
        var packages = HOUSE.stream().map(JavaClass::getPackage).distinct().toList();
        assertThat(packages)
                .allSatisfy(place -> assertThat(place.tryGetPackageInfo())
                        .as("package-info of %s", place.getName())
                        .hasValueSatisfying(info -> assertThat(info.isAnnotatedWith(NullMarked.class))
                                .as("@NullMarked")
                                .isTrue()));
        assertThat(packages).extracting(JavaPackage::getName).contains("taizhang.cli");
    }

    @Test
    void data_is_plain() {
        classes()
                .that()
                .resideInAnyPackage(PLAIN_DATA)
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotRecords()
                .and()
                .areNotAnonymousClasses()
                .and(describe(
                        "are not collectors of findings",
                        type -> !type.getSimpleName().equals("Diagnostics")))
                .and(describe("are not bodies of an enum constant", type -> !type.isAssignableTo(Enum.class)))
                .should()
                .haveModifier(JavaModifier.FINAL)
                .andShould()
                .haveOnlyPrivateConstructors()
                .andShould()
                .haveOnlyFinalFields()
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void no_state_is_shared() {
        fields().that().areStatic().should().beFinal().allowEmptyShould(true).check(HOUSE);
    }

    @Test
    void nothing_is_set_after_it_was_made() {
        methods()
                .that()
                .areNotPrivate()
                .should()
                .haveNameNotMatching("set[A-Z].*")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void the_clock_the_console_and_the_exit_belong_to_the_command_line() {
        noClasses()
                .that(resideInAPackage("taizhang..").and(describe("are not cli", type -> !inCli(type))))
                .should()
                .callMethodWhere(describe("asks the clock", ArchitectureTest::asksTheClock))
                .orShould()
                .callConstructor(java.util.Date.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void only_the_exchange_opens_a_connection_and_only_sync_asks_it_to() {
        noClasses()
                .that()
                .resideOutsideOfPackage("taizhang.exchange")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.jgit.transport..", "org.eclipse.jgit.api..", "java.net.http..")
                .orShould()
                .dependOnClassesThat(describe(
                        "are sockets or addresses",
                        type -> Set.of("java.net.Socket", "java.net.URLConnection", "java.net.InetAddress")
                                .contains(type.getName())))
                .check(HOUSE);
        noClasses()
                .that(describe(
                        "are not the way of sync",
                        type -> !Set.of("taizhang.cli.SyncCommand", "taizhang.desk.Syncs", "taizhang.exchange.Wire")
                                .contains(type.getName())))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("taizhang.exchange.Wire")
                .check(HOUSE);
    }

    private static boolean inCli(JavaClass type) {
        return type.getPackageName().startsWith("taizhang.cli");
    }

    private static boolean asksTheClock(JavaMethodCall call) {
        var owner = call.getTargetOwner().getName();
        var name = call.getTarget().getName();
        return (owner.startsWith("java.time.") && name.equals("now"))
                || (owner.equals("java.time.Clock") && name.startsWith("system"))
                || (owner.equals("java.lang.System")
                        && Set.of("currentTimeMillis", "nanoTime").contains(name))
                || (owner.equals("java.util.Calendar") && name.equals("getInstance"));
    }

    @Test
    void nobody_changes_the_settings_of_the_machine() {
        noClasses()
                .should()
                .callMethod(Locale.class, "setDefault", Locale.class)
                .orShould()
                .callMethod(TimeZone.class, "setDefault", TimeZone.class)
                .orShould()
                .dependOnClassesThat(resideInAPackage("java.util.logging.."))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void every_type_has_a_name_from_the_domain() {
        classes()
                .should()
                .haveNameNotMatching(".*(Util|Utils|Common|Helper|Manager|Impl)")
                .andShould()
                .resideOutsideOfPackages("..util..", "..common..", "..helper..", "..manager..", "..impl..")
                .check(HOUSE);
    }

    @Test
    void the_command_line_opens_no_ledger_template_or_repository_itself() {
        noClasses()
                .that()
                .resideInAPackage("taizhang.cli")
                .should()
                .dependOnClassesThat(describe("open books or papers", type -> OPENERS.contains(type.getName())))
                .orShould()
                .callMethodWhere(describe(
                        "opens a ledger for writing",
                        call -> call.getTargetOwner().getName().equals("taizhang.edit.OpenLedger")
                                && call.getName().equals("read")))
                .check(HOUSE);
        noClasses()
                .that(describe("are not the archive", type -> !type.getName().equals("taizhang.desk.Archive")))
                .should()
                .callMethodWhere(describe(
                        "opens a repository",
                        call -> call.getTargetOwner().getName().equals("taizhang.history.Repository")
                                && call.getName().equals("enclosing")))
                .check(HOUSE);
    }

    @Test
    void a_command_takes_at_most_two_files() {
        var files = HOUSE.stream()
                .filter(type -> type.getPackageName().equals("taizhang.cli") && !type.isNestedClass())
                .count();
        var commands = HOUSE.stream()
                .filter(type -> type.getPackageName().equals("taizhang.cli") && type.isAnnotatedWith(Command.class))
                .filter(type -> type.getSimpleName().endsWith("Command")
                        && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .count();
        assertThat(files).isLessThanOrEqualTo(FRAME_OF_COMMANDS + 2 * commands);
    }

    @Test
    void at_most_three_files_know_each_other_in_a_circle() {
        assertThat(Circles.in(ARROWS))
                .allSatisfy(circle -> assertThat(circle).hasSizeLessThanOrEqualTo(LARGEST_CIRCLE));
    }

    @Test
    void a_circle_is_found_and_a_sealed_family_in_it_counts_once() {
        Map<String, Set<String>> arrows = Map.of(
                "taizhang.document.Block", Set.of("taizhang.document.Heading", "taizhang.document.Table"),
                "taizhang.document.Heading", Set.of("taizhang.document.Block"),
                "taizhang.document.Table", Set.of("taizhang.document.Row", "taizhang.document.Block"),
                "taizhang.document.Row", Set.of("taizhang.document.Cell"),
                "taizhang.document.Cell", Set.of("taizhang.document.Column"),
                "taizhang.document.Column", Set.of("taizhang.document.Table", "taizhang.document.Alignment"));
        assertThat(Circles.in(arrows))
                .containsExactly(Set.of(
                        "taizhang.document.Block",
                        "taizhang.document.Row",
                        "taizhang.document.Cell",
                        "taizhang.document.Column"));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void the_floor_plan_allows_no_arrow_that_nobody_needs(Room room) {
        var used = ARROWS.entrySet().stream()
                .filter(file -> roomOf(file.getKey()).equals(room.name()))
                .flatMap(file -> file.getValue().stream())
                .map(ArchitectureTest::roomOf)
                .filter(name -> !name.equals(room.name()))
                .collect(Collectors.toSet());
        assertThat(used).containsAll(room.mayUse());
    }

    private static String roomOf(String file) {
        return file.substring("taizhang.".length(), file.lastIndexOf('.'));
    }
}
