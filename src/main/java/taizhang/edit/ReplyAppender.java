package taizhang.edit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.SupervisionNotice;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlSequence;

/**
 * Records what a unit replied to a notice (回复), in the notice's own record.
 *
 * @param ledger the ledger as it stands
 */
public record ReplyAppender(OpenLedger ledger) {
    private static final String NOTICES = "督办";
    private static final String REPLY = "回复";

    /**
     * The reply at the end of a notice that has none yet.
     *
     * @param reply its 日期 and 内容
     */
    public Proposal append(SupervisionNotice notice, Draft.Group reply) throws IOException {
        String path = ListFile.NOTICES.path();
        Optional<Proposal.Refused> obstacle = ledger.obstacleIn(path);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        FileText text = ledger.text(path).orElseThrow();
        YamlNode root = ledger.readerOf(path)
                .read(text.source(ledger.shown(path)), new Diagnostics())
                .orElseThrow();
        YamlSequence list = RecordAppender.items(root, NOTICES).orElseThrow();
        SourceSpan number = notice.origin().at("文号");
        int index = RecordAppender.indexOf(list, "文号", number);
        YamlMapping record = (YamlMapping) list.items().get(index);
        int column = ListSpot.column(record);
        ListLayout layout = new ListLayout(ListSpot.column(list), column + 2, 2, 2);
        Optional<ListSpot> spot = ListSpot.in(text, record, ListSpot.column(list), REPLY, layout);
        if (spot.isEmpty()) {
            return ledger.refusal(List.of(FieldCode.WRITTEN_IN_BRACKETS.at(number, REPLY)));
        }
        List<String> lines = new DraftLines(new Quoting(ledger.readerOf(path)), layout).below(reply);
        Insertion insertion = spot.get().insertion(lines);
        Addition change = new Addition(path, Optional.of(text), text.with(insertion), insertion);
        return new Trial(ledger).of(change, Optional.of(expected(root, list, index, reply)));
    }

    private static Draft expected(YamlNode root, YamlSequence list, int index, Draft.Group reply) {
        List<Draft> notices = new ArrayList<>(((Draft.Items) Draft.of(list)).items());
        notices.set(index, RecordAppender.replaced((Draft.Group) notices.get(index), REPLY, reply));
        Draft.Items all = new Draft.Items(notices);
        return root instanceof YamlSequence ? all : RecordAppender.replaced((Draft.Group) Draft.of(root), NOTICES, all);
    }
}
