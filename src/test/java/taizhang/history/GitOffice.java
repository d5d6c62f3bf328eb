package taizhang.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An office that keeps its books in git, for tests: a repository driven by the git command, with names and times given
 * and without the settings of whoever runs the test.
 *
 * @param root the working files
 */
public record GitOffice(Path root) {
    /** A new repository with nothing committed. */
    public static GitOffice found(Path root) {
        GitOffice office = new GitOffice(root);
        office.write(".gitignore", "output/\n");
        office.git("init", "-q", "-b", "main");
        return office;
    }

    /** A copy of the folder with its whole history, to be changed by one test. */
    public GitOffice copiedTo(Path other) {
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : tree.toList()) {
                Path target = other.resolve(root.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
            return new GitOffice(other);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file of the work tree. */
    public GitOffice write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file of the work tree. */
    public GitOffice write(String path, byte[] bytes) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text that must be in a file. */
    public GitOffice edit(String path, String old, String with) {
        String text = read(path);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(path + " does not hold " + old);
        }
        return write(path, text.replace(old, with));
    }

    /** Adds lines at the end of a file. */
    public GitOffice append(String path, String lines) {
        String text = Files.exists(root.resolve(path)) ? read(path) : "";
        return write(path, text + lines);
    }

    /** A file of the work tree. */
    public String read(String path) {
        try {
            return Files.readString(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a file away. */
    public GitOffice delete(String path) {
        try {
            Files.delete(root.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a folder into the work tree. */
    public GitOffice copy(Path from, String to) {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : tree.filter(Files::isRegularFile).toList()) {
                write(to + "/" + from.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Commits everything.
     *
     * @param time as git takes it, e.g. 2017-08-19T09:30:00+0800
     * @return the commit's hash
     */
    public String commit(String author, String time, String message) {
        return commit(author, time, time, message);
    }

    /** Commits everything, with the two times of a commit given apart. */
    public String commit(String author, String authored, String committed, String message) {
        git("add", "-A");
        run(as(author, authored, committed), List.of("commit", "-q", "--allow-empty", "-m", message));
        return head();
    }

    /** The environment of a person who commits at a time. */
    public static Map<String, String> as(String author, String authored, String committed) {
        return Map.of(
                "GIT_AUTHOR_NAME", author,
                "GIT_AUTHOR_EMAIL", "office@example.invalid",
                "GIT_AUTHOR_DATE", authored,
                "GIT_COMMITTER_NAME", author,
                "GIT_COMMITTER_EMAIL", "office@example.invalid",
                "GIT_COMMITTER_DATE", committed);
    }

    /** The hash of the commit checked out. */
    public String head() {
        return git("rev-parse", "HEAD").strip();
    }

    /** Runs a git command and gives back what it printed. */
    public String git(String... words) {
        return run(as("某人", "2017-04-21T08:00:00+0800", "2017-04-21T08:00:00+0800"), List.of(words));
    }

    /** Runs a git command with some variables. */
    public String run(Map<String, String> environment, List<String> words) {
        List<String> command = new ArrayList<>(List.of(
                "git", "-c", "core.autocrlf=false", "-c", "commit.gpgsign=false", "-c", "core.quotepath=false"));
        command.addAll(words);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("GIT_CONFIG_GLOBAL", root.resolve("没有这个设置文件").toString());
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            try (InputStream out = process.getInputStream()) {
                String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
                if (process.waitFor() != 0) {
                    throw new IllegalStateException(words + ": " + printed);
                }
                return printed;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
