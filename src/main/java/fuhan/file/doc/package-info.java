/** Word files of the old kind (.doc) and WPS files (.wps) that keep the same format. */
package fuhan.file.doc;
