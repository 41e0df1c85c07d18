package uketori.preparation.signature;

import java.util.Locale;

/** What is looked at in a picture of a signature; domain.md, Images. The limits of what passes are our own reading. */
public enum SignatureCheck {
    /** JPEG. */
    FORMAT(true),
    /** 788 x 284 pixels. */
    DIMENSIONS(true),
    /** At most 200 KB. */
    FILE_SIZE(true),
    /** Something is written. */
    WRITTEN(false),
    /** The whole of it is in the picture. */
    WHOLE(false),
    /** It stands upright: wider than high. */
    UPRIGHT(false),
    INK_DARK(false),
    /** Black or blue, without a seal in red beside it. */
    INK_COLOR(false),
    /** Not blurred, nor made larger from too few pixels. */
    SHARP(false),
    /** The paper is white. */
    PAPER_WHITE(true),
    /** It has no shadow, stain or edge. */
    PAPER_EVEN(true),
    /** It is not ruled or squared. */
    PAPER_PLAIN(true);

    private final boolean isMendedByFitting;

    SignatureCheck(boolean isMendedByFitting) {
        this.isMendedByFitting = isMendedByFitting;
    }

    /** Whether {@link SignatureImages#fit} can mend it; else only another picture can. */
    public boolean isMendedByFitting() {
        return isMendedByFitting;
    }

    /** Its name in addresses and message files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
