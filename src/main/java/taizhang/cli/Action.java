package taizhang.cli;

import java.io.IOException;

/** What every command does once its options are read. */
interface Action {
    /**
     * Does the command's work and prints to the writers it was given.
     *
     * @throws taizhang.desk.WrongRequest when what was asked for cannot be
     * @throws IOException when the machine is wrong; the message or the exception's file says where
     */
    ExitStatus call() throws IOException;
}
