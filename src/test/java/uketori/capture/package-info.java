@NullMarked
package uketori.capture;

import org.jspecify.annotations.NullMarked;
