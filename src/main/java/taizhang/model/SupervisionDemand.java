package taizhang.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a supervision notice asks.
 *
 * @param text 要求
 * @param deadline 时限
 * @param signer 签发人
 */
public record SupervisionDemand(String text, Optional<LocalDate> deadline, Optional<String> signer) {}
