package taizhang.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import taizhang.desk.Picking;

/** Which problems are meant, by name or by condition. */
@Command
final class PickingOptions {
    @Option(
            names = {"--list", "--名单"},
            paramLabel = "名称",
            split = "[,，]",
            description = "名单.yaml里的名单，可写几张，用逗号隔开")
    private List<String> lists = new ArrayList<>();

    @Option(
            names = {"--where", "--条件"},
            paramLabel = "条件",
            description = "只要满足条件的问题，例如 '责任领导=周某 且 逾期'；写法见 README")
    private Optional<String> condition = Optional.empty();

    /** What was asked for. */
    Picking picking() {
        return new Picking(lists, condition);
    }
}
