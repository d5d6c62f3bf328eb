package taizhang.desk;

import java.nio.charset.Charset;
import java.time.Instant;

/**
 * The machine a run found itself on, as far as the program depends on it (机器).
 *
 * @param java version and maker of the runtime, e.g. {@code 25.0.1 Eclipse Adoptium}
 * @param memory the most it may take, in bytes
 * @param screen in what its output is written
 * @param fileNames in what names of files are written
 * @param now what its clock says
 * @param cached whether the classes came from a cache of the launcher
 */
public record Machine(String java, long memory, Charset screen, Charset fileNames, Instant now, boolean cached) {}
