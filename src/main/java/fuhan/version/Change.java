package fuhan.version;

/**
 * One difference between two versions, such as 二、措施与成效 第3段: 开展培训12场 → 开展培训15场.
 *
 * @param number from 1, in the order of the letter
 * @param place where it is, for people
 * @param before empty for something new
 * @param after empty for something that is gone
 */
public record Change(int number, String place, String before, String after) {}
