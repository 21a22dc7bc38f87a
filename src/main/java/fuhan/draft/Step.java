package fuhan.draft;

import java.time.Instant;

/** A step of a review, such as 送审 → 退回 by 陆明 with the remark 请补充数据. */
public record Step(long draft, State from, State to, String who, Instant at, String remark) {}
