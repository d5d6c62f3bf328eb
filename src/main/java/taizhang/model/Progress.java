package taizhang.model;

import java.util.Optional;

/**
 * How one problem moved in a period (进展).
 *
 * @param problem its number
 * @param text 内容
 * @param pace 进度
 * @param difficulty 困难
 * @param next 下一步
 * @param origin where it was written
 */
public record Progress(
        ProblemId problem,
        String text,
        Optional<Pace> pace,
        Optional<String> difficulty,
        Optional<String> next,
        Origin origin) {}
