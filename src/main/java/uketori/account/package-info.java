/** Households, the people who sign in, their preferences and API tokens. */
@ApplicationModule(allowedDependencies = {"page"})
@NullMarked
package uketori.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
