package taizhang.model;

/**
 * Digests of a seal, each SHA-256 as 64 lower-case hex digits.
 *
 * @param facts 事实摘要: of all that no earlier seal holds, whole
 * @param figures 数字摘要: of all figures of the day
 * @param previous 上期摘要: the seal before; "" for the first
 * @param whole 摘要: of everything else in the seal
 */
public record SealDigests(String facts, String figures, String previous, String whole) {}
