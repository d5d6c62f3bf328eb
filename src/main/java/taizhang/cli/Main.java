package taizhang.cli;

/** The program's entrance. */
public final class Main {
    private Main() {}

    /**
     * Runs one command line.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        System.exit(args.length == 0 ? 2 : 0);
    }
}
