package taizhang.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The options that {@link WorkspaceOptions} shares out; a command has only those that it uses. */
enum SharedOption {
    DATA("--data", "--数据"),
    TEMPLATES("--templates", "--模板"),
    OUT("--out", "--输出"),
    AS_OF("--as-of", "--截止日期"),
    REV("--rev", "--提交");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> names;

    SharedOption(String... names) {
        this.names = List.of(names);
    }

    /** The name it is called by in complaints. */
    String option() {
        return names.getFirst();
    }

    /** The shared option of a name, with or without a value behind it. */
    static Optional<SharedOption> of(String written) {
        int equals = written.indexOf('=');
        String name = equals < 0 ? written : written.substring(0, equals);
        return Arrays.stream(values())
                .filter(option -> option.names.contains(name))
                .findFirst();
    }
}
