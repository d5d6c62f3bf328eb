package taizhang.document;

import java.util.List;

/**
 * The head of a bulletin (简报报头), closed by a red rule.
 *
 * @param name its name (刊名), e.g. 脱贫攻坚专项清理周报; a line feed is a forced line break
 * @param issue its number (期号), e.g. 第14期; empty for none
 * @param publisher the office that issues it (编发单位)
 * @param date the day of issue, as printed
 */
public record BulletinHead(String name, String issue, String publisher, String date) implements OfficialBlock {
    @Override
    public List<List<String>> lines() {
        List<String> foot = List.of(publisher, date);
        return issue.isEmpty() ? List.of(List.of(name), foot) : List.of(List.of(name), List.of(issue), foot);
    }
}
