/** Published text (.txt, .md), which comes in any encoding and with a little Markdown. */
package fuhan.file.text;
