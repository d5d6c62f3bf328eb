package taizhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import taizhang.desk.Campaigns;
import taizhang.desk.WrongRequest;

/** Shows all campaigns of a repository, a line each (总览). */
@Command(
        name = "overview",
        aliases = "总览",
        description = {"同一个仓库（或文件夹）里的各个专项，一行一个：累计发现、未销号、逾期、整改率、最近一期、未报。", "细看一个用 taizhang status。"})
final class OverviewCommand extends LedgerCommand {
    OverviewCommand(Terminal terminal, Place place) {
        super(terminal, place, SharedOption.AS_OF);
    }

    @Override
    public ExitStatus call() throws IOException {
        boolean lost = options.fallsIntoSample();
        Path from = lost ? place.here() : folders().data();
        Campaigns campaigns = Campaigns.around(from);
        if (campaigns.data().isEmpty()) {
            throw new WrongRequest("这里没有专项：到专项所在的文件夹里运行，或者用 --data 写明一个；新建一个用 taizhang init");
        }
        return new Overview(terminal, place, options.asOf()).print(campaigns);
    }
}
