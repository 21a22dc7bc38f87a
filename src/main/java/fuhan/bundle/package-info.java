/** Everything that goes out with a reply letter, in one folder or ZIP (送签包): letter, forms, public edition, summary for the head, check report. */
package fuhan.bundle;
