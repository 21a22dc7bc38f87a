package fuhan.page;

import java.time.Instant;

/**
 * What a file says about itself.
 *
 * @param title of the document
 * @param author the office
 * @param program that made it, with its version
 * @param made when
 */
public record About(String title, String author, String program, Instant made) {}
