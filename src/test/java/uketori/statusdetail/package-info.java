@NullMarked
package uketori.statusdetail;

import org.jspecify.annotations.NullMarked;
