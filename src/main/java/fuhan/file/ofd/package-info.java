/** OFD (GB/T 33190-2016), the fixed-layout format of Chinese offices: written from the same pages as the PDF. */
package fuhan.file.ofd;
