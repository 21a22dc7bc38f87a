/**
 * The file {@code *.fuhan} (交接包) in which a draft goes by USB from the clerk's machine to the head's and back.
 *
 * <p>Without a password it is a ZIP that every program opens:
 *
 * <pre>{@code
 * mimetype                   application/x-fuhan-handover, first and unpacked, so that it stands at a fixed place
 * manifest.json              format and letter version, program, id of the draft on every machine, who packed it and when, state,
 *                            whether this text was approved, SHA-256 of the newest version, on which the other side goes on
 * letter.letter.json         the letter, as fuhan.file.json writes it
 * versions/index.json        [ { "file" : "versions/001.letter.json", "who" : "林晚", "at" : "2025-06-12T01:30:00Z", "cause" : "送审", "sha256" : … } ]
 * versions/001.letter.json   each kept text; the last one is the letter
 * comments.json              [ { "place" : …, "quote" : …, "text" : "请核对数据", "who" : "陆明", "at" : …, "doneBy" : null } ]
 * steps.json                 [ { "from" : "SUBMITTED", "to" : "RETURNED", "who" : "陆明", "at" : …, "remark" : "请补充数据" } ]
 * hashes.sha256              SHA-256 of every entry above, as sha256sum -c reads it
 * }</pre>
 *
 * <p>The ZIP's comment is {@code sha256:} and the SHA-256 of everything before its digits, because a ZIP has bytes that belong to no entry. Other names, the same
 * name twice, anything behind the comment, more than 2,100 entries, 64 MB in an entry or 256 MB in all are refused; so no name can lead out of a folder.
 *
 * <p>Under a password the whole ZIP lies in this, numbers with the high byte first:
 *
 * <pre>{@code
 * 8   FUHAN-JJ
 * 1   version, 1
 * 4   iterations of PBKDF2WithHmacSHA256, 600,000 or more
 * 16  salt
 * 32  mark: HMAC-SHA-256 of the derived secret over "mark"; tells a wrong password from a damaged file
 * 12  nonce
 * n   AES-256-GCM of the ZIP with its tag; key: HMAC-SHA-256 of the secret over "key"; the 73 bytes above are authenticated with it
 * 32  SHA-256 of everything above; it stays at the end of every later version
 * }</pre>
 *
 * <p>Hashes protect against a bad stick, not against a person: who can write to the stick can make a package that says the head approved. Under a password only
 * those who know it can.
 */
package fuhan.handover;
