/**
 * The public edition of a letter: the letter as it is published, and a list of what was taken out of it.
 *
 * <p>What identifies a person beside the name goes by itself (政府信息公开条例, 15; 个人信息保护法); the office may keep some of it and take out more. The
 * members' names stay, as they do on the web sites of governments.
 */
package fuhan.release;
