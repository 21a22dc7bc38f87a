/** The same work without a window, on the command line: the only package with picocli. */
package fuhan.cli;
