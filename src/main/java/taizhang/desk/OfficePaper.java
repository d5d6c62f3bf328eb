package taizhang.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A small file in the folder of a campaign that is neither data nor template.
 *
 * @param name its name
 * @param text what it says
 * @param charset how it is written
 * @param executable whether it is run
 */
record OfficePaper(String name, String text, Charset charset, boolean executable) {
    /** All of them; where the program can be started by its launcher, the office gets a short way to it. */
    static List<OfficePaper> all(Path home) throws IOException {
        List<OfficePaper> papers =
                new ArrayList<>(List.of(shipped(".gitignore"), shipped(".gitattributes"), shipped("怎么用.txt")));
        Path program = home.resolve("taizhang").toAbsolutePath().normalize();
        if (Files.isRegularFile(program)) {
            String call = program.toString().replace('\\', '/').replace("'", "'\\''");
            papers.add(new OfficePaper(
                    "taizhang",
                    "#!/bin/sh\n# 打开台账程序。程序搬了地方，改下面这一行。\nexec '" + call + "' \"$@\"\n",
                    StandardCharsets.UTF_8,
                    true));
            // cmd reads it in the code page of the machine, not in ours
            papers.add(new OfficePaper(
                    "taizhang.cmd",
                    "@call \"" + program.toString().replace("%", "%%") + ".cmd\" %*\r\n",
                    Charset.forName(System.getProperty("native.encoding", "UTF-8")),
                    false));
        }
        return papers;
    }

    private static OfficePaper shipped(String name) throws IOException {
        String resource = "/office/" + (name.startsWith(".") ? name.substring(1) : name);
        try (InputStream stream = OfficePaper.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException("程序文件不全，缺少 " + resource);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return new OfficePaper(name, text, StandardCharsets.UTF_8, false);
        }
    }

    /** Writes it where there is none of its name. */
    void writeTo(Path folder) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, text.getBytes(charset), StandardOpenOption.CREATE_NEW);
        if (executable && !file.toFile().setExecutable(true, false)) {
            // some disks know no such bit: there it is run by name of the shell
            file.toFile().setReadable(true);
        }
    }
}
