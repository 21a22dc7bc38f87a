/**
 * The letter file, {@code *.letter.json}: a letter as an office keeps it and as another program may read it.
 *
 * <p>UTF-8 without a byte order mark, pretty-printed, keys in a fixed order, a line feed at the end:
 *
 * <pre>{@code
 * {
 *   "version" : 1,
 *   "template" : "three-part",
 *   "kind" : "PROPOSAL",
 *   "role" : "LEAD",
 *   "head" : { "office" : "临川区教育局", "number" : { "code" : "临教函", "year" : 2025, "serial" : 14 },
 *              "category" : "A", "issuer" : "", "marks" : [ ], "title" : "关于区政协九届四次会议第101号提案办理情况答复的函" },
 *   "proposals" : [ { "number" : "101", "title" : "关于…的提案", "session" : "区政协九届四次会议", "members" : [ ],
 *                     "suggestions" : [ { "id" : 1, "text" : "加强培训" } ] } ],
 *   "addressing" : { "addressees" : [ { "name" : "林晚", "nature" : "PERSON", "people" : 1 } ], "salutation" : "林晚委员" },
 *   "body" : { "opening" : [ { "text" : "…现答复如下：", "measures" : [ ] } ],
 *     "sections" : [ { "ordinal" : "CHINESE", "heading" : "措施与成效", "blocks" : [
 *       { "block" : "point", "ordinal" : "BRACKETED",
 *         "citation" : { "before" : "针对“", "suggestions" : [ 1 ], "between" : "", "after" : "”的建议，" },
 *         "heading" : "", "headed" : false,
 *         "body" : [ { "block" : "paragraph", "text" : "我们…。",
 *                      "measures" : [ { "ordinal" : "FIRSTLY", "text" : [ { "strong" : "强队伍" }, "。…" ] } ] } ] } ] } ],
 *     "closing" : [ ] },
 *   "ending" : { "signatures" : …, "signers" : [ "临川区教育局" ], "date" : "2025-06-12", "disclosure" : "PUBLISHED", "notes" : [ ] },
 *   "distributions" : [ { "label" : "抄送", "offices" : "区政协提案委员会，区政府办公室" } ],
 *   "attachments" : [ ], "publication" : null, "forms" : [ ], "phrases" : { }, "handling" : null
 * }
 * }</pre>
 *
 * <ul>
 *   <li>The keys are the components of the records in {@link fuhan.letter}, in their order; what each means stands there. A date is written as ISO 8601, an
 *       enum by its constant's name. What is not known is an empty text, an empty list or {@code null}; every key
 *       but {@code number}, {@code category}, {@code date}, {@code disclosure}, {@code publication}, {@code handling} and {@code citation} has to be there.
 *   <li>An ordinal is the name of its style, with a {@code !} behind it when the count begins again. Numbers themselves are never written.
 *   <li>A text is a string; with emphasis it is a list of strings and of {@code {"strong": …}}.
 *   <li>What a section, a point or an attachment is made of says what it is in {@code "block"}: {@code paragraph}, {@code point} or {@code table}.
 *   <li>A file whose {@code version} is newer than this program's is refused. A key that this program does not know is kept: it is written again where it stood,
 *       by key in an object and by place in a list; when an element of a list is gone, so is what it held.
 * </ul>
 */
package fuhan.file.json;
