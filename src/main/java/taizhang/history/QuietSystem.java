package taizhang.history;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * The machine as JGit is let see it: no settings but those of the repository, so that the same repository reads the same
 * for every user.
 */
final class QuietSystem extends SystemReader.Delegate {
    private QuietSystem(SystemReader machine) {
        super(machine);
    }

    /** Puts JGit behind it, once. */
    static void install() {
        SystemReader machine = SystemReader.getInstance();
        if (!(machine instanceof QuietSystem)) {
            SystemReader.setInstance(new QuietSystem(machine));
        }
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new NoConfig(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new NoConfig(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new NoConfig(parent, fs);
    }

    /** Settings that are on no disk. */
    private static final class NoConfig extends FileBasedConfig {
        NoConfig(Config parent, FS fs) {
            super(parent, null, fs);
            // what a push makes JGit tidy up is tidied up before the run ends, not behind its back
            setBoolean("gc", null, "autodetach", false);
        }

        @Override
        public void load() {
            // there is no file
        }

        @Override
        public void save() {
            // there is no file
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        /** JGit measures what it finds no setting for, and for that writes probes into the repository. */
        @Override
        public long getTimeUnit(String section, String subsection, String name, long usual, TimeUnit unit) {
            return section.equals("filesystem")
                    ? unit.convert(10, TimeUnit.MILLISECONDS)
                    : super.getTimeUnit(section, subsection, name, usual, unit);
        }
    }
}
