package taizhang.desk;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import taizhang.edit.PeriodPlan;
import taizhang.intake.form.FormWorkbook;
import taizhang.intake.form.GroupText;
import taizhang.intake.form.ReturnForm;
import taizhang.load.Together;
import taizhang.model.Period;
import taizhang.model.Unit;
import taizhang.render.OutputFolder;

/**
 * Makes the forms that units fill in for a period (发表).
 *
 * @param books the books
 * @param period the period
 */
public record Forms(Books books, Period period) {
    /** The folder below that of the day. */
    public static final String FOLDER = "发表";

    private static final String TEXT = "群发.txt";

    /**
     * Forms of a period.
     *
     * @param end its 截止; empty: the latest
     * @throws WrongRequest there is no such period
     */
    public static Forms of(Books books, Optional<LocalDate> end) {
        return new Forms(books, periodOf(books.ledger().periods(), end));
    }

    /** The period meant. */
    public static Period periodOf(List<Period> periods, Optional<LocalDate> end) {
        Optional<Period> found = end.isEmpty()
                ? PeriodPlan.latest(periods)
                : periods.stream().filter(one -> one.end().equals(end.get())).findFirst();
        return found.orElseThrow(
                () -> new WrongRequest(end.map(day -> "没有截止到 " + day + " 的周报；--as-of 要写一期的截止日期，用 taizhang week 开下一期")
                        .orElse("还没有开周报，先用 taizhang week 开这一期")));
    }

    /**
     * Writes the forms of some units and the text for the chat group.
     *
     * @return what was written, below the output folder
     * @throws IOException the folder cannot be written to
     */
    public List<String> write(List<Unit> units) throws IOException {
        OtherPapers.refuse(books);
        String version = books.version().digits();
        List<ReturnForm> forms = ReturnForm.of(books.ledger(), period, units, version);
        String place = period.end() + "/" + FOLDER + "/";
        List<Callable<byte[]>> works = new ArrayList<>();
        forms.forEach(form -> works.add(() -> bytes(form)));
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<byte[]> made = Together.all(works);
        for (int i = 0; i < forms.size(); i++) {
            files.put(place + OutputFolder.nameFor(forms.get(i).unit().id().name()) + ".xlsx", made.get(i));
        }
        files.put(place + TEXT, GroupText.of(forms).getBytes(StandardCharsets.UTF_8));
        put(files);
        return List.copyOf(files.keySet());
    }

    private static byte[] bytes(ReturnForm form) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FormWorkbook.write(form, bytes);
        return bytes.toByteArray();
    }

    private void put(Map<String, byte[]> files) throws IOException {
        try (OutputFolder folder = OutputFolder.open(books.folders().out())) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                try (OutputStream stream = new BufferedOutputStream(folder.create(file.getKey()))) {
                    stream.write(file.getValue());
                }
            }
            folder.publish();
        }
    }
}
