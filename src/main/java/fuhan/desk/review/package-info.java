/** The head's screen: suggestions against points, what changed, comments, return and approve; and versions compared. */
package fuhan.desk.review;
