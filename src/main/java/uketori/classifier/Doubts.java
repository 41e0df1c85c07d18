package uketori.classifier;

/** Tells whether a message that says nothing of the stage may still mean that an older one no longer holds. */
final class Doubts {

    private static final Wording TROUBLE = Wording.of(
            "ません|調整|未定|再審査|できない|できなく|誤り|誤って|間違|不具合|故障|障害|停止|中止|延期|保留|休止|取下|取消|撤回|作り直|作成し直|再作成|変更(?!は(?:あり|ござ))|変わりました|遅れ|遅延|お詫び|申し訳|しばらく|見合わせ|返送|差戻"
                    + "|\\b(?:not|cannot|unable|unavailable|cancel\\w*|postpon\\w*|delay\\w*|suspend\\w*|mistake\\w*|errors?|sorry|apolog\\w*|chang\\w*|wrong|incorrect|withdr\\w*)\\b");
    private static final Wording ASIDE =
            Wording.of("返信|送信専用|カード|決済|登録|手数料|納付|変更(?:は|等は)(?:あり|ござ)|no change|not changed|card|payment|reply");

    private Doubts() {}

    static boolean raisedBy(Statement statement) {
        return statement.sentences().stream()
                .map(Sentence::words)
                .anyMatch(text -> TROUBLE.isIn(text) && !ASIDE.isIn(text));
    }
}
