/** The office's details, accounts, look, backup and password of the database. */
package fuhan.desk.settings;
