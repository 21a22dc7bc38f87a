package fuhan.draft;

import java.time.Instant;

/** One change of a draft's state: who, when and with what remark. */
public record Step(long draft, State from, State to, String who, Instant at, String remark) {}
