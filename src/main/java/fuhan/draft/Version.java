package fuhan.draft;

import java.time.Instant;

/**
 * A kept text of a draft, without the text.
 *
 * @param number counted in its draft from 1
 * @param cause why it was kept: 新建, 自动保存, 送审, 退回, 审定, 恢复, 导入 …
 */
public record Version(long id, long draft, int number, String who, Instant at, String cause, String sha256) {}
