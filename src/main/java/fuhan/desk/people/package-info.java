/** Who sits at the desk: the first start's questions and the sign-in. */
package fuhan.desk.people;
