/** Where the program starts and its objects are wired. */
package fuhan;
