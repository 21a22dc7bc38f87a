/**
 * Letters at rest: drafts, versions, reviews, accounts and the register of document numbers in an embedded database; the only package with SQL.
 *
 * <p>Plain H2 loses up to a thousand committed rows on kill -9. {@code WRITE_DELAY=0} and {@code CHECKPOINT SYNC} after each deed lose none, so a method of this
 * package that has returned has written to the disk. The SQL is portable but for {@link fuhan.draft.Database}: a department of many clerks will share one
 * PostgreSQL later.
 */
package fuhan.draft;
