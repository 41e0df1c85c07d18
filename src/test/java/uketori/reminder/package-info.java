@NullMarked
package uketori.reminder;

import org.jspecify.annotations.NullMarked;
