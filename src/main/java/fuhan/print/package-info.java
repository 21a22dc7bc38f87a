/** A letter as a file for paper: composed, marked while it is not approved, written by its format's writer; the window and the command line share it. */
package fuhan.print;
