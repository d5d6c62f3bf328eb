package taizhang.cli;

import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Command;
import taizhang.desk.Checkup;
import taizhang.desk.Machine;
import taizhang.desk.Symptom;
import taizhang.desk.Symptom.Degree;

/** Looks at the machine, the folders and the repository (体检): what is wrong and what to do. Changes nothing. */
@Command(
        name = "doctor",
        aliases = "体检",
        description = {"看看电脑、字体、文件夹、仓库有没有毛病，怎么办；什么也不改。", "台账内容的毛病用 taizhang check。"})
final class DoctorCommand extends LedgerCommand {
    DoctorCommand(Terminal terminal, Place place) {
        super(terminal, place, SharedOption.TEMPLATES, SharedOption.OUT);
    }

    @Override
    public ExitStatus call() {
        List<Symptom> symptoms = Checkup.of(folders(), machine());
        for (Symptom symptom : symptoms) {
            terminal.out()
                    .print(symptom.degree().label() + "  " + symptom.about() + "：" + symptom.said() + "\n"
                            + (symptom.remedy().isEmpty() ? "" : "      → " + symptom.remedy() + "\n"));
        }
        long wrong = count(symptoms, Degree.WRONG);
        long notes = count(symptoms, Degree.NOTE);
        terminal.out()
                .print("看了" + symptoms.size() + "样，" + (wrong + notes == 0 ? "都正常" : wrong + "样要改，" + notes + "样留意")
                        + "。\n");
        return wrong == 0 ? ExitStatus.FINE : ExitStatus.ENVIRONMENT;
    }

    private static long count(List<Symptom> symptoms, Degree degree) {
        return symptoms.stream().filter(symptom -> symptom.degree() == degree).count();
    }

    private Machine machine() {
        return new Machine(
                Runtime.version() + " " + System.getProperty("java.vendor"),
                Runtime.getRuntime().maxMemory(),
                System.out.charset(),
                Place.fileNames(System.getProperties()),
                Instant.now(),
                StartCache.ofProcess().filter(StartCache::isUsable).isPresent());
    }
}
