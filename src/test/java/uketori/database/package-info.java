@NullMarked
package uketori.database;

import org.jspecify.annotations.NullMarked;
