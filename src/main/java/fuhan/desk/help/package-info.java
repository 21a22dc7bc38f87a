/** Help in the program: pages that can be searched, opened with F1. */
package fuhan.desk.help;
