/**
 * All around an application before it is sent: whether one may renew, how long the certificate lasts, when to apply for
 * a trip, what to have at hand and to bring, the offices and the fees. The rules are pure; what a household keeps of it
 * (ticks, offices, fees) is in the schema {@code preparation}.
 */
@ApplicationModule(allowedDependencies = {"businessdays", "renewal"})
@NullMarked
package uketori.preparation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
