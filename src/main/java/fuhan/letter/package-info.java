/**
 * What a reply letter says: records, and nothing but {@code java.*}.
 *
 * <p>Numbers (一、（一）1. 一是) are never stored: a list stores which kind of ordinal its items carry, the manuscript counts. What an office words in its
 * own way is stored as a phrase of the letter, so that a published letter is held without loss. No component is ever null; text that is not there is an
 * empty string, a list that is not there an empty list.
 */
package fuhan.letter;
