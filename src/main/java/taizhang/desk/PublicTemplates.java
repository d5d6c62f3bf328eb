package taizhang.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import taizhang.diagnostic.SourceFile;
import taizhang.diagnostic.SourceSpan;
import taizhang.privacy.TextWalk;
import taizhang.report.publish.PublicReport;
import taizhang.template.TemplateFolder;

/** The templates of what is made public: each in {@code 公示/} is a paper. */
final class PublicTemplates {
    private static final String ENDING = ".ftl";

    private PublicTemplates() {}

    /** Their papers, e.g. 公示/公示清单. */
    static Set<String> papers(TemplateFolder folder) {
        return names(folder).stream()
                .map(name -> PublicReport.FOLDER + "/" + name)
                .collect(Collectors.toSet());
    }

    /** Their names in order, e.g. 公示清单. */
    static List<String> names(TemplateFolder folder) {
        String below = folder.shown() + "/" + PublicReport.FOLDER + "/";
        return folder.files().stream()
                .map(SourceFile::path)
                .filter(path -> path.startsWith(below) && path.endsWith(ENDING))
                .map(path -> path.substring(below.length(), path.length() - ENDING.length()))
                .filter(name -> !name.contains("/"))
                .toList();
    }

    /** Where a word stands in a template of theirs or in what they include; the beginning of the paper's own if it stands in none. */
    static SourceSpan placeOf(String word, String paper, TemplateFolder folder) {
        String own = folder.shown() + "/" + PublicReport.FOLDER + "/" + paper + ENDING;
        Optional<SourceFile> holding = folder.files().stream()
                .filter(file -> file.text().contains(word))
                .filter(file -> file.path().equals(own) || file.text().contains("<#macro"))
                .min((one, other) ->
                        Boolean.compare(other.path().equals(own), one.path().equals(own)));
        return holding.map(file -> {
                    int at = file.text().indexOf(word);
                    TextWalk walk = new TextWalk(file.text());
                    walk.goTo(at);
                    return new SourceSpan(file.path(), walk.line(), walk.column(), walk.lengthTo(at + word.length()));
                })
                .orElseGet(() -> SourceSpan.startOf(own));
    }
}
