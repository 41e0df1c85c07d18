@NullMarked
package uketori.clock;

import org.jspecify.annotations.NullMarked;
