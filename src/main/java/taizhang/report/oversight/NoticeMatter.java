package taizhang.report.oversight;

import java.util.List;

/** What a notice is about, as its title says it (事由): words, never a 编号. */
final class NoticeMatter {
    /** A title that is longer takes more lines than its page can spare. */
    private static final int LONGEST = 26;

    private static final int MOST_CATEGORIES = 3;
    private static final String ALL = "有关事项";
    /** What ends or divides a sentence, and what encloses a part of one, has no place in a title. */
    private static final String UNFIT = ".*[，。；：！？,.;:!?“”（）()\\n].*";

    private NoticeMatter() {}

    static String of(List<NoticeItem> items) {
        if (items.isEmpty()) {
            return ALL;
        }
        if (items.size() == 1) {
            String brief = items.getFirst().brief().strip().replaceFirst("[。；]$", "");
            boolean fits = brief.codePointCount(0, brief.length()) <= LONGEST && !brief.matches(UNFIT);
            if (fits) {
                return brief.endsWith("问题") ? brief : brief + "问题";
            }
        }
        List<String> categories =
                items.stream().map(NoticeItem::category).distinct().toList();
        boolean all = categories.size() <= MOST_CATEGORIES;
        List<String> named = all ? categories : categories.subList(0, MOST_CATEGORIES);
        return String.join("、", named) + (all ? "方面问题" : "等方面问题");
    }
}
