/**
 * Text in, {@link uketori.classifier.Reading} out, with its evidence. Pure Java and Jsoup: no Spring beans, no clock, no
 * database.
 *
 * <p>A text goes from the whole to the part and back; {@link uketori.classifier.Classifier} tells the way.
 *
 * <ul>
 *   <li>What is seen: {@link uketori.classifier.VisibleText}, {@link uketori.classifier.Folding},
 *       {@link uketori.classifier.Lines}; without {@link uketori.classifier.Steps} and
 *       {@link uketori.classifier.Procedures} that are not meant.
 *   <li>Messages: {@link uketori.classifier.Messages}, by the {@link uketori.classifier.Headers} that bear their dates.
 *   <li>Sentences: {@link uketori.classifier.Sentences}, joined by {@link uketori.classifier.Joints}, set apart by
 *       {@link uketori.classifier.Headings}, {@link uketori.classifier.Columns} and
 *       {@link uketori.classifier.SentenceEnds}.
 *   <li>What a sentence says: {@link uketori.classifier.Rules} find the words ({@link uketori.classifier.Hit}),
 *       {@link uketori.classifier.Weighing} asks how they are said ({@link uketori.classifier.Modality});
 *       {@link uketori.classifier.DatedWords} tell its dates, and {@link uketori.classifier.DateRoles} what of.
 *   <li>What a message comes to: {@link uketori.classifier.Verdict}. Which one decides: {@link uketori.classifier.Page}.
 *   <li>How words are looked for: a {@link uketori.classifier.Wording} is a pattern, read into its
 *       {@link uketori.classifier.Part}s. {@link uketori.classifier.Anatomy} tells the words it needs ({@link uketori.classifier.Need}); a text that lacks
 *       them by its {@link uketori.classifier.Imprint} is not searched. {@link uketori.classifier.Ways} lay out how a match
 *       goes through a text, so that it is tried only where the letters fit.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package uketori.classifier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
