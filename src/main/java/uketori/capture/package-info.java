/** What people hand over besides copied text (files, pictures, what a phone shares) becomes a status text. */
@ApplicationModule(allowedDependencies = {"classifier", "renewal", "statusdetail", "preparation :: signature", "clock"})
@NullMarked
package uketori.capture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
