package uketori.classifier;

import java.util.Random;

/** How a text happens to be typed, copied or sent: its width, invisible characters, breaks within its sentences. */
enum Writing {
    AS_IS {
        @Override
        String write(String text, Random random) {
            return text;
        }
    },
    FULL_WIDTH {
        @Override
        String write(String text, Random random) {
            return map(text, c -> c <= ' ' || c >= 0x7F ? c : (char) (c + 0xFEE0));
        }
    },
    HALF_WIDTH_KANA {
        @Override
        String write(String text, Random random) {
            return map(text, c -> KANA.indexOf(c) < 0 ? c : HALF_KANA.charAt(KANA.indexOf(c)))
                    .replace("パ", "ﾊﾟ")
                    .replace("ポ", "ﾎﾟ")
                    .replace("デ", "ﾃﾞ")
                    .replace("ド", "ﾄﾞ")
                    .replace("ビ", "ﾋﾞ");
        }
    },
    ZERO_WIDTH {
        @Override
        String write(String text, Random random) {
            StringBuilder noisy = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                noisy.append(text.charAt(i));
                if (random.nextInt(5) == 0) {
                    noisy.append("\u200B\u200D\uFEFF\u2060\u00AD".charAt(random.nextInt(5)));
                }
            }
            return noisy.toString();
        }
    },
    WIDE_SPACES {
        @Override
        String write(String text, Random random) {
            return text.replace(' ', '　').replace(":", "　:　").replace("\n", " \n　");
        }
    },
    BROKEN_LINES {
        @Override
        String write(String text, Random random) {
            StringBuilder broken = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                broken.append(text.charAt(i));
                if (isWithinSentence(text, i) && random.nextInt(20) == 0) {
                    broken.append('\n');
                }
            }
            return broken.toString();
        }
    },
    NO_FULL_STOPS {
        @Override
        String write(String text, Random random) {
            return text.replace("。\n", "\n").replaceAll("。$", "");
        }
    };

    private static final String KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンァィゥェォッャュョー。「」、・";
    private static final String HALF_KANA = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｧｨｩｪｫｯｬｭｮｰ｡｢｣､･";
    private static final String ENDS = "。、」】)(「【:? \n";

    abstract String write(String text, Random random);

    private interface Letter {
        char of(char letter);
    }

    private static String map(String text, Letter letter) {
        StringBuilder mapped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            mapped.append(letter.of(text.charAt(i)));
        }
        return mapped.toString();
    }

    /** Breaks stand between the letters of a Japanese sentence that ends on its line, never beside its signs. */
    private static boolean isWithinSentence(String text, int i) {
        int lineEnd = text.indexOf('\n', i) < 0 ? text.length() : text.indexOf('\n', i);
        int lineStart = text.lastIndexOf('\n', i) + 1;
        return i > lineStart
                && i + 2 < lineEnd
                && text.charAt(i) > 0x3040
                && text.charAt(i + 1) > 0x3040
                && ENDS.indexOf(text.charAt(i)) < 0
                && ENDS.indexOf(text.charAt(i + 1)) < 0
                && text.substring(lineStart, lineEnd).indexOf(':') < 0
                && text.substring(i, lineEnd).indexOf('。') > 0;
    }
}
