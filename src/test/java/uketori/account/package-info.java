@NullMarked
package uketori.account;

import org.jspecify.annotations.NullMarked;
