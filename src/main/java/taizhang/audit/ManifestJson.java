package taizhang.audit;

import java.util.List;
import java.util.Map;
import taizhang.text.Json;
import taizhang.text.JsonObject;

/** The manifest for other programs (清单.json); a line for each file. */
public final class ManifestJson {
    private ManifestJson() {}

    /** The text, lines ended by LF. */
    public static String write(Manifest manifest) {
        JsonObject head = manifest.campaign().isEmpty()
                ? new JsonObject()
                : new JsonObject().line(2).with("专项", manifest.campaign());
        return head.line(2)
                        .with("截止日期", manifest.asOf())
                        .line(2)
                        .with("数据版本", manifest.dataVersion())
                        .line(2)
                        .with("整套码", manifest.codeOfSet())
                        .line(2)
                        .with("提交", manifest.commit())
                        .line(2)
                        .with("与提交相同", manifest.commit().isPresent() && manifest.committed())
                        .line(2)
                        .with("程序", manifest.tool())
                        .line(2)
                        .with("版次", manifest.edition())
                        .line(2)
                        .with("模板摘要", manifest.templates())
                        .line(2)
                        .with("字体摘要", fonts(manifest.fonts()))
                        .line(2)
                        .with("文件", files(manifest.entries()))
                        .line(0)
                        .done()
                + "\n";
    }

    private static Json fonts(Map<String, String> fonts) {
        JsonObject object = new JsonObject();
        fonts.forEach((file, digest) -> object.line(4).with(file, digest));
        return fonts.isEmpty() ? object.done() : object.line(2).done();
    }

    private static Json files(List<ManifestEntry> entries) {
        return Json.lines(entries.stream().map(ManifestJson::entry).toList(), 4, "\n  ");
    }

    private static Json entry(ManifestEntry entry) {
        JsonObject object = new JsonObject()
                .with("文件", entry.file())
                .with("页数", entry.pages())
                .with("SHA-256", entry.sha256())
                .with("数据版本", entry.dataVersion())
                .with("整套码", entry.codeOfSet())
                .with("版次", entry.edition())
                .with("校验码", Json.list(entry.codes().stream().map(Json::of).toList()));
        JsonObject kept = entry.archived().isEmpty() ? object : object.with("归档格式", entry.archived());
        JsonObject audited = entry.audited().isEmpty() ? kept : kept.with("审计提交", entry.audited());
        JsonObject told = entry.condition().isEmpty() ? audited : audited.with("条件", entry.condition());
        if (entry.enclosed().isEmpty()) {
            return told.done();
        }
        JsonObject files = new JsonObject();
        entry.enclosed().forEach(files::with);
        return told.with("外来文件", files.done()).done();
    }
}
