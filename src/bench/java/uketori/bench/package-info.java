/** Mails per second: Uketori beside what else a Java program would take. */
@NullMarked
package uketori.bench;

import org.jspecify.annotations.NullMarked;
