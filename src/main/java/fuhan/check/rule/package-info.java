/** The rules, one file each: fault, example, source, pattern, finding. */
package fuhan.check.rule;
