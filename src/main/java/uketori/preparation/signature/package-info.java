/**
 * Whether a picture will pass as the signature of an application, and making one that does. Pure rules: pictures come
 * in as bytes and are never kept. Files are taken apart before a decoder sees them, see {@code PictureFile}.
 */
@NamedInterface("signature")
@NullMarked
package uketori.preparation.signature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
