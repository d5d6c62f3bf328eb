package taizhang.load;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Campaign;
import taizhang.model.CampaignFields;
import taizhang.model.CampaignLists;
import taizhang.model.CampaignNames;
import taizhang.model.CampaignOfficers;
import taizhang.model.CampaignPapers;
import taizhang.model.CampaignRules;
import taizhang.model.CampaignWords;
import taizhang.model.ClosingProcedure;
import taizhang.model.DueRule;
import taizhang.model.InspectionGroup;
import taizhang.model.Origin;
import taizhang.model.PeriodLength;
import taizhang.model.Phase;
import taizhang.model.Reporting;
import taizhang.model.Said;
import taizhang.model.Term;
import taizhang.model.WorkCalendar;
import taizhang.yaml.YamlMapping;

/** Reads 专项.yaml. */
final class CampaignReader {
    /** Long enough to hold every day, for when the campaign's own days did not read. */
    private static final Term ALL_DAYS = new Term(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    private static final ChoiceField<PeriodLength> LENGTH =
            new ChoiceField<>(List.of(PeriodLength.values()), PeriodLength::label);
    private static final Field<DueRule> DUE = new DueField();
    private static final Field<List<LocalDate>> DATES = ListField.of(DateField.DATE);

    private final Diagnostics findings;

    CampaignReader(Diagnostics findings) {
        this.findings = findings;
    }

    /**
     * A campaign, with defaults for what did not read.
     *
     * @param campaign as far as it read
     * @param whole whether all of it did
     */
    record Result(Campaign campaign, boolean whole) {}

    /** What stands for a campaign whose file cannot be read at all. */
    static Campaign unknown(SourceSpan place) {
        return new Campaign(
                names(
                        "",
                        "",
                        readWords(Optional.empty(), new BoxKeys(List.of()), "", ""),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                ALL_DAYS,
                List.of(),
                new Reporting(PeriodLength.WEEK, Optional.empty()),
                new CampaignOfficers(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(),
                CampaignRules.DEFAULT,
                ClosingProcedure.USUAL,
                CampaignFields.USUAL,
                CampaignLists.USUAL,
                CampaignPapers.USUAL,
                new WorkCalendar(List.of(), List.of()),
                new Origin(place, new LinkedHashMap<>(), Said.Group.EMPTY));
    }

    Result read(YamlMapping node) {
        FieldReader fields = FieldReader.at(node, Keys.CAMPAIGN, node.span(), findings);
        CampaignLists lists = new ListsReader(fields).read();
        Campaign campaign = new Campaign(
                readNames(fields),
                TermFields.read(fields, "开始", "结束").orElse(ALL_DAYS),
                fields.records("阶段", Keys.PHASE, "名称", CampaignReader::readPhase),
                new Reporting(fields.optional("周期", LENGTH, PeriodLength.WEEK), fields.optional("报送截止", DUE)),
                readOfficers(fields.group("人员", Keys.OFFICERS)),
                fields.records("督导检查组", Keys.INSPECTION_GROUP, "名称", CampaignReader::readGroup),
                readRules(fields),
                new ProcedureReader(fields, lists.modes(), findings).read(),
                new OwnFieldsReader(fields, findings).read(),
                lists,
                new CampaignPapers(
                        fields.optional("照片附页", YesNoField.YES_NO, CampaignPapers.USUAL.photos()),
                        fields.optional("周报插图", YesNoField.YES_NO, CampaignPapers.USUAL.charts()),
                        fields.list("大字版", OwnFieldsReader.LEDGERS)),
                new WorkCalendar(fields.list("节假日", DATES), fields.list("调休上班", DATES)),
                fields.origin());
        return new Result(campaign, fields.isClean());
    }

    private static CampaignNames readNames(FieldReader fields) {
        String campaign = fields.required("名称", TextField.TEXT).orElse("");
        String authority = fields.required("单位", TextField.TEXT).orElse("");
        return names(
                campaign,
                authority,
                readWords(fields.group("称谓", Keys.WORDS), BoxKeys.of(fields), campaign, authority),
                fields.optional("领导小组", TextField.TEXT),
                fields.optional("办公室", TextField.TEXT),
                fields.optional("简称", TextField.TEXT),
                fields.optional("文号前缀", TextField.TEXT));
    }

    private static CampaignNames names(
            String campaign,
            String authority,
            CampaignWords words,
            Optional<String> group,
            Optional<String> office,
            Optional<String> officeShort,
            Optional<String> prefix) {
        String leadingGroup = group.orElse(CampaignNames.titleOf(authority, campaign, "工作领导小组"));
        String officeName = office.orElse(leadingGroup + "办公室");
        String shortName = officeShort.orElse(officeName);
        return new CampaignNames(
                campaign, authority, leadingGroup, officeName, shortName, prefix.orElse(shortName), words);
    }

    private static CampaignWords readWords(
            Optional<FieldReader> group, BoxKeys keys, String campaign, String authority) {
        Map<String, String> boxes = new LinkedHashMap<>();
        group.flatMap(fields -> fields.group("审批栏", keys))
                .ifPresent(fields -> keys.names()
                        .forEach(
                                key -> fields.optional(key, TextField.TEXT).ifPresent(label -> boxes.put(key, label))));
        return new CampaignWords(
                text(group, "全体").orElseGet(() -> CampaignWords.wholeOf(authority)),
                text(group, "对象").orElseGet(() -> CampaignWords.addresseesOf(authority)),
                text(group, "刊名").orElse(campaign + "简报"),
                text(group, "报告名"),
                text(group, "督办字"),
                boxes);
    }

    private static Optional<Phase> readPhase(FieldReader fields) {
        Optional<String> name = fields.required("名称", TextField.TEXT);
        Optional<Term> term = TermFields.read(fields, "起", "止");
        return fields.build(() -> new Phase(name.orElseThrow(), term.orElseThrow(), fields.origin()));
    }

    private static Optional<InspectionGroup> readGroup(FieldReader fields) {
        Optional<String> name = fields.required("名称", NameField.NAME);
        Optional<String> leader = fields.required("组长", NameField.NAME);
        List<String> members = fields.list("成员", ListField.of(NameField.NAME));
        return fields.build(() -> new InspectionGroup(name.orElseThrow(), leader.orElseThrow(), members));
    }

    private static CampaignOfficers readOfficers(Optional<FieldReader> group) {
        return new CampaignOfficers(text(group, "单位负责人"), text(group, "审核人"), text(group, "填报人"), text(group, "电话"));
    }

    private static Optional<String> text(Optional<FieldReader> group, String key) {
        return group.flatMap(fields -> fields.optional(key, TextField.TEXT));
    }

    private static CampaignRules readRules(FieldReader fields) {
        Optional<FieldReader> group = fields.group("规则", Keys.RULES);
        CampaignRules usual = CampaignRules.DEFAULT;
        return new CampaignRules(
                count(group, "临期天数", usual.nearDays()),
                count(group, "公示天数", usual.noticeDays()),
                count(group, "待核实天数", usual.verifyDays()),
                count(group, "无进展期数", usual.stalePeriods()),
                ReckoningReader.read(fields));
    }

    private static int count(Optional<FieldReader> group, String key, int usual) {
        return group.map(fields -> fields.optional(key, CountField.COUNT, usual))
                .orElse(usual);
    }
}
