package taizhang.statistics;

import java.time.LocalDate;
import java.util.Optional;
import taizhang.model.ProblemId;
import taizhang.model.UnitId;

/**
 * One thing the office has to do.
 *
 * @param kind what kind
 * @param unit whom it has to speak to about it
 * @param problem which problem
 * @param what the problem in a few words, the number of a notice, the name of a period
 * @param by the day until which it should be done; empty where there is none
 * @param late by how many days it is late; 0 when it is not
 * @param detail what else is to be said: the next step, the causes; may be empty
 */
public record DueItem(
        DueKind kind,
        UnitId unit,
        Optional<ProblemId> problem,
        String what,
        Optional<LocalDate> by,
        int late,
        String detail) {}
