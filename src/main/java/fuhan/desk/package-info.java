/**
 * The window: what a clerk and a head see; {@link fuhan.desk.Window} opens it and goes from screen to screen.
 *
 * <p>Screens are built in code, without FXML: a screen's constructor reads from top to bottom like the screen itself. Each screen has a package of its own and knows
 * {@code frame}; {@code review} also shows parts of {@code form}, and {@code settings} of {@code people}.
 */
package fuhan.desk;
