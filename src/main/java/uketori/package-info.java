@NullMarked
package uketori;

import org.jspecify.annotations.NullMarked;
