/** What all screens stand on: the desk a person sits at, work in the background, questions and messages, fields that grow. */
package fuhan.desk.frame;
