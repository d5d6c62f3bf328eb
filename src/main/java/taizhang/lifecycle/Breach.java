package taizhang.lifecycle;

/**
 * An act that was not lawful where it stands.
 *
 * @param kind how
 * @param detail what {@link BreachKind} says; may be empty
 */
public record Breach(BreachKind kind, String detail) {}
