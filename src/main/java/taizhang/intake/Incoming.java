package taizhang.intake;

/**
 * A file that came.
 *
 * @param name its name
 * @param bytes what it holds
 */
public record Incoming(String name, byte[] bytes) {}
