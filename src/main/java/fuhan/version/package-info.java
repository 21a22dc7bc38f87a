/**
 * Two versions of a letter beside each other: what is different for people, and taking all or some of it.
 *
 * <p>Letters are compared by their records, not by their paragraphs, so that a point that moved and is counted anew is no change of those behind it.
 */
package fuhan.version;
