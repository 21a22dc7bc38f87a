/** What all file formats share: the reader's interface, the one exception with a sentence for the person, and the safe way to put a file in place. */
package fuhan.file;
