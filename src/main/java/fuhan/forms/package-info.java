/**
 * The forms that go with a reply letter, filled from its record: 提案办理情况表 and, for each member, 提案办理情况意见征询表.
 *
 * <p>What a published form said goes before what the letter says, so that a letter that was imported with its forms gives the same forms again.
 */
package fuhan.forms;
