@NullMarked
package uketori.renewal;

import org.jspecify.annotations.NullMarked;
