package taizhang.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.edit.Proposal;
import taizhang.model.Problem;
import taizhang.model.SupervisionNotice;

class NoticesTest {
    private static final LocalDate DAY = LocalDate.of(2017, 8, 19);

    @TempDir
    Path root;

    private DeskOffice office;

    @BeforeEach
    void furnish() {
        office = new DeskOffice(root);
    }

    private Notices notices() throws IOException {
        return new Notices(Pen.open(office.folders()).ledger());
    }

    private static NoticeEntry entry(Notices notices, String number) {
        List<Problem> problems = notices.problems(List.of(number));
        String unit = new Addressee(notices.ledger().ledger(), DAY)
                .of(Optional.empty(), problems)
                .name();
        return new NoticeEntry(notices.nextNumber(2017), DAY, unit, problems, "抓紧整改", LocalDate.of(2017, 8, 31), "周某");
    }

    private void write(Pen pen, Proposal proposal) throws IOException {
        assertThat(proposal).isInstanceOf(Proposal.Ready.class);
        pen.write((Proposal.Ready) proposal);
    }

    @Test
    void a_notice_is_recorded_in_both_places_and_printed_with_its_receipt() throws IOException {
        Pen pen = Pen.open(office.folders());
        Notices notices = new Notices(pen.ledger());
        NoticeEntry entry = entry(notices, "北坡-002");
        assertThat(entry.number()).isEqualTo("某清理督〔2017〕11号");
        assertThat(entry.unit()).isEqualTo("北坡村");
        assertThat(notices.proposals(entry)).hasSize(2).allMatch(Proposal.Ready.class::isInstance);
        write(pen, entry.notice(pen.ledger()));
        Pen next = Pen.open(office.folders());
        write(next, entry.act(next.ledger(), entry.problems().getFirst()));
        assertThat(notices().stillOut(entry)).containsExactly("注意：北坡-002已发某清理督〔2017〕11号，还没有回复。");
        Pressed pressed = Notices.press(entry, office.folders(), Progress.UNHEARD);
        assertThat(pressed.stopped().isEmpty()).isTrue();
        assertThat(pressed.printed())
                .extracting(Printed::file)
                .allMatch(file -> file.startsWith("2017-08-19/") && file.contains("督办通知单"))
                .hasSize(2);
    }

    @Test
    void books_with_errors_print_no_notice() throws IOException {
        NoticeEntry entry = entry(notices(), "北坡-002");
        office.git().edit("ledger-data/问题/上庄村.yaml", "登记: 2017-05-17", "登记: 2017-05-77");
        assertThat(Notices.press(entry, office.folders(), Progress.UNHEARD)
                        .stopped()
                        .hasErrors())
                .isTrue();
    }

    @Test
    void whom_a_problem_does_not_concern_gets_no_notice_about_it() throws IOException {
        Notices notices = notices();
        Addressee addressee = new Addressee(notices.ledger().ledger(), DAY);
        List<Problem> problems = notices.problems(List.of("北坡-002"));
        assertThatThrownBy(() -> addressee.of(Optional.of("上庄村"), problems))
                .isInstanceOf(WrongRequest.class)
                .hasMessageContaining("无关；几个单位的问题分开发");
        assertThatThrownBy(() -> addressee.of(Optional.of("上庄材"), problems)).hasMessageContaining("是不是 上庄村？");
        assertThatThrownBy(() -> addressee.of(Optional.empty(), List.of())).hasMessage("缺少 --unit（主送单位）");
        Addressee early = new Addressee(notices.ledger().ledger(), LocalDate.of(2017, 4, 1));
        assertThatThrownBy(() -> early.of(Optional.empty(), problems)).hasMessage("缺少 --unit（主送单位）");
        assertThatThrownBy(() -> early.of(Optional.of("北坡村"), problems)).hasMessageContaining("才登记");
        assertThatThrownBy(() -> notices.problems(List.of("北坡-999"))).hasMessage("没有问题“北坡-999”");
    }

    @Test
    void a_reply_is_recorded_once() throws IOException {
        Pen pen = Pen.open(office.folders());
        Notices notices = new Notices(pen.ledger());
        SupervisionNotice notice = notices.waiting("6号");
        assertThat(notice.number()).isEqualTo("某清理督〔2017〕6号");
        write(pen, notices.reply(notice, LocalDate.of(2017, 8, 30), "已经办好"));
        Notices after = notices();
        assertThatThrownBy(() -> after.waiting("6"))
                .isInstanceOf(WrongRequest.class)
                .hasMessageContaining("已有2017-08-30的回复");
        assertThatThrownBy(() -> after.waiting("99号")).hasMessageContaining("没有文号是“99号”的通知单");
    }
}
