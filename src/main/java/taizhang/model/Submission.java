package taizhang.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a return was handed in.
 *
 * @param date 报送
 * @param reporter 填报人
 * @param signer 负责人, who signed
 */
public record Submission(LocalDate date, Optional<String> reporter, Optional<String> signer) {}
