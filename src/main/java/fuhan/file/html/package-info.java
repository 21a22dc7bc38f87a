/** Web pages (.html): the letter's text without the page around it, and the index fields that the page prints above the letter. */
package fuhan.file.html;
