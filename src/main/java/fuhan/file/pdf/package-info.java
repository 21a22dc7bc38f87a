/** PDF files that hold text: lines with their places on the page, joined by where they begin and end. */
package fuhan.file.pdf;
