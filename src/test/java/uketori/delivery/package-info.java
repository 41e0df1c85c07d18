@NullMarked
package uketori.delivery;

import org.jspecify.annotations.NullMarked;
