/**
 * Letters at rest: drafts, their versions and reviews, the register of document numbers, accounts and backups; the only package with SQL.
 *
 * <p>One H2 file in one folder, one connection, one thread that owns it: a thread of the window that is interrupted cannot close the file under everybody's
 * feet, and nobody has to think about locks. The SQL is the common part of H2 and PostgreSQL, because many clerks of a department will share one database
 * later; what only H2 knows stands in {@link fuhan.draft.DataFile}.
 */
package fuhan.draft;
