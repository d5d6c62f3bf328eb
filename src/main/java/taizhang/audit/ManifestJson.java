package taizhang.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import taizhang.diagnostic.JsonString;

/** The manifest for other programs (清单.json); a line for each file. */
public final class ManifestJson {
    private ManifestJson() {}

    /** The text, lines ended by LF. */
    public static String write(Manifest manifest) {
        return "{\n"
                + "  \"截止日期\": " + string(manifest.asOf()) + ",\n"
                + "  \"数据版本\": " + string(manifest.dataVersion()) + ",\n"
                + "  \"整套码\": " + string(manifest.codeOfSet()) + ",\n"
                + "  \"提交\": " + manifest.commit().map(ManifestJson::string).orElse("null") + ",\n"
                + "  \"与提交相同\": " + (manifest.commit().isPresent() && manifest.committed()) + ",\n"
                + "  \"程序\": " + string(manifest.tool()) + ",\n"
                + "  \"模板摘要\": " + string(manifest.templates()) + ",\n"
                + "  \"字体摘要\": {" + fonts(manifest.fonts()) + "},\n"
                + "  \"文件\": ["
                + manifest.entries().stream()
                        .map(ManifestJson::entry)
                        .collect(Collectors.joining(",\n    ", "\n    ", "\n  "))
                + "]\n}\n";
    }

    private static String fonts(Map<String, String> fonts) {
        return fonts.entrySet().stream()
                        .map(font -> "\n    " + string(font.getKey()) + ": " + string(font.getValue()))
                        .collect(Collectors.joining(","))
                + (fonts.isEmpty() ? "" : "\n  ");
    }

    private static String entry(ManifestEntry entry) {
        return "{\"文件\": " + string(entry.file())
                + ", \"页数\": " + entry.pages()
                + ", \"SHA-256\": " + string(entry.sha256())
                + ", \"数据版本\": " + string(entry.dataVersion())
                + ", \"整套码\": " + string(entry.codeOfSet())
                + ", \"校验码\": " + list(entry.codes()) + "}";
    }

    private static String list(List<String> texts) {
        return texts.stream().map(ManifestJson::string).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String string(String text) {
        return JsonString.quote(text);
    }
}
