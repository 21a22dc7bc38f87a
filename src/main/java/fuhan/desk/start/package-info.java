/** The first screen: all drafts in a table, searched and filtered; new, import, copy, bin. */
package fuhan.desk.start;
