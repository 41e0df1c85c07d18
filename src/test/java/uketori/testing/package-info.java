/** What tests of several modules stand on: a real PostgreSQL, a clock to move. */
@NullMarked
package uketori.testing;

import org.jspecify.annotations.NullMarked;
