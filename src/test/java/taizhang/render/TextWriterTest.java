package taizhang.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import taizhang.layout.SamplePaper;

class TextWriterTest {
    @Test
    void a_row_is_one_line() {
        String text = TextWriter.textOf(SamplePaper.with(List.of(SamplePaper.row(3, "问题\n二", "措施", "进展"))));
        assertThat(text)
                .startsWith("某某镇脱贫攻坚政策不落实问题专项清理整改台账\n填报单位（盖章）：某某镇清理办 | 填报人：陈某　电话：0313-1234567 | 截至日期：2017年8月18日\n")
                .contains("\n3 | 上庄-003 | 问题⏎二 | 重新评议，应退尽退。 | 措施 | 北沟村 | 张某 | 2017年8月13日 | 进展 | — | 3 | —\n")
                .endsWith("单位负责人：周某 | 审核人：刘某 | 填报人：陈某\n");
    }
}
