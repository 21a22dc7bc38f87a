/** Writing one letter: steps on the left, fields in the middle, the composed letter on the right. */
package fuhan.desk.form;
