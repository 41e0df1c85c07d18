package uketori.classifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decides what a line end means: the end of a sentence, a break within one, or the step from a label to its value. */
final class Joints {

    enum Joint {
        END,
        BREAK,
        LABEL
    }

    /** How much of each line decides about their joint. */
    private static final int SEEN = 64;

    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_ENDING = 6;

    private static final Wording TERMINATED =
            Wording.of("(?:[。!?]|(?<![0-9a-z][a-z]?)\\.|[a-z0-9)\\uFFFC]\\.)[」』)\\]】]*$");
    private static final Wording STARTS_ITEM = Wording.of(
            "^(?:[・■●◆○□▼▶※【《<\\[*#>]|-(?! )|\\(?(?:例|注)\\)?[):]|\\d{1,2}[.)、](?!\\d)|(?:q|a|問|答)\\d{0,2}[.:])");
    private static final Wording NUMBERED = Wording.of("^\\(?(?<number>\\d{1,2})[.)、](?!\\d)");

    /** A field without a value, or a place in a list of times that can be booked. */
    private static final Wording ENTRY_END = Wording.of("(?::\\s?[-ー]|空き?(?:あり|なし)|満席|満員|残席?\\d*|予約(?:可|不可)|[○×△◎])$");

    /** A field with a state as its value; another field follows. */
    private static final Wording STATE_END = Wording.of(":\\s?[^。、:]{0,8}(?:済み?|完了|可能?|不可|中|未|なし|あり|待ち)$");

    /** A field and its value with a space between them, as in a table that was typed; another such row follows. */
    private static final Wording ROW = Wording.of("^[一-龠ァ-ヶー]{2,10}\\s\\S");

    private static final Wording STARTS_FIELD = Wording.of("^[^。、:0-9 「」]{2,12}:");
    private static final Wording POLITE_END =
            Wording.of("(?:ます|ました|ません|ませんでした|です|でした|ください|ましょう|たします|願います|(?:ます|ました|ません|です|でした|でしょう)か)$");
    private static final Wording NOUN_END = Wording.of(
            "(?:お知らせ|知らせ|お願い|問合せ|取消|受取|引渡|取下|手続|について|に関して|として|お渡し|差替|まとめ|やること|待ち|こと|もの|見方|しかた|する|流れ|よる|ほか|すべて|(?:みでない|になった|られた|ていない|まだの|保護者の|代理人の|申請者の)方へ|もっと見る|を見る|戻る|閉じる|しおり|しるし|みる|ひらく|とじる|もどる|について:)$");
    /** How titles, labels and their values end; a line of Japanese that ends otherwise is most likely cut. */
    private static final Wording TITLE_END = Wording.of(
            "(?:通知|依頼|案内|連絡|結果|完了|受理|到達|却下|変更|延期|申請|履歴|一覧|内容|状況|期間外|確認|処理中|要訂正|照会|窓口|課|番号|[年月日時分円階号]|件名|受付|質問|規約|登録|手数料|持ち物|旅券|方法|事項|場所|期限|更新|届|検索|設定|交付|受領|審査|手当|証明書?|書類|写真|署名|受付票|未定|予定|開始|終了|停止|休止|再開|取消|訂正|見込|済み?|可能|不可|東京|県|市|区|庁|所|部|室|名|様|殿|者|人"
                    + "|メニュー|ヘルプ|ログアウト|ログイン|ポータル|ポリシー|データ|サービス|センター|メッセージ|サイト|ホーム|トップ|ページ|ファイル|エラー|コメント|カード|パスポート|コーナー|[a-z0-9]|[)】」』:>])$");

    /** A day moved to another, with no verb behind it. */
    private static final Wording MOVED = Wording.of("(?:から|より)\\s?(?:\\d{1,2}月)?\\d{1,2}日(?:\\([^)]{1,3}\\))?(?:へ|に)$");

    private static final Wording CHANGED = Wording.of("^(?:変更|延期|改め|訂正|修正|繰)");

    /** To those who …: what follows may point to it and begin anew. */
    private static final Wording SALUTES = Wording.of("[たるいの]方(?:々|がた)?へ$");

    private static final Wording POINTS = Wording.of("^(?:これ|この|ここ|こちら|それ|その|なお、|また、|お知らせ|お手数)");

    private static final Wording LEANS_ON = Wording.of("[がをにはの]$");
    private static final Wording GOES_ON = Wording.of("^(?:以降|以後|以前|より|から|まで|[はがをにのでともへや、。])");
    private static final Wording OPEN_END = Wording.of("(?:[、,・~(「『【:-]|[はがをにのでとへもやて]|[ぁ-ん])$");
    private static final Wording CONTINUES =
            Wording.of("^(?:[、。,)」』】\\]!?ー々~]|済み(?=です|で|の|と|に|。)|[ぁぃぅぇぉっゃゅょァィゥェォッャュョん])");
    private static final Wording STARTS_ANEW = Wording.of(
            "^(?:これ|この|ここ|こちら|それ|その|そこ|あな|なお|また|まだ|ただ|おって|お(?:知らせ|問|手数|申|子|持|客|支払|渡|受|越|待|急|使)|ご(?:案内|来|本人|確認|利用|注意|不明|迷惑|了承|用意|持参|自身|家族|登録|希望|自宅|申請)|いま(?![しすせ])|いつ|もう|はじめ|はい|いいえ|よく|やること|どう|どの|さらに|すべて|みな|しばらく|たいへん|わた|とり|まいな|ぜひ|つぎ|よって|あわせ|さきに|くわしく|ところ|ついては|しかし|ご)");
    private static final Wording HIRAGANA = Wording.of("^[ぁ-ん]");
    private static final Wording DATE_BREAK_LEFT = Wording.of("(?:[年月/.]|\\d|令和|平成|日)$");
    private static final Wording ENGLISH_OPEN = Wording.of(
            "(?:,|\\b(?:the|of|is|to|a|an|and|or|be|will|not|has|have|been|was|were|are|when|until|your|for|in|on|at|by|from|with|that|if|can|cannot|this|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|reiwa|scheduled|delivery|credit))$");
    private static final Wording SHORT_LABEL = Wording.of("[^。!?]{1,24}:");
    /** Words that a line end may cut in two. */
    private static final String WORDS = """
            旅券 時間 個人番号カード 交付準備 お渡し準備 二次元コード 旅券申請 受取案内 受取準備 受取可能日 受取期限 受取方法 申請データ 申請書 交付済 受取済 作成中 審査中 発給 返戻 表示期間 旅券窓口 旅券センター 旅券課 旅券係 旅券事務所 パスポートセンター パスポート窓口 カード情報 予定日以降 以内 交付開始予定日 受取開始日 受取予定日 受け取り予定日 受取り予定日 受け取り可能日 受領予定日 受領可能日 お渡し予定日 引渡予定日 引渡し予定日 引き渡し予定日 交付可能日 交付開始日 受領開始日 受け取り開始日 受取り開始日 引渡し開始日 引き渡し開始日 お渡し開始日 引渡し可能日 お渡し可能日 申請内容 取下げ 取り下げ パスポート 審査 完了 受取 受け取り 受取り 受領 交付 引渡 予定 予定日
            交付予定日 交付予定 可能 申請 窓口 登録 通知 連絡 決定 発給 補正 訂正 修正
            処理中 却下 取下 取消 不備 再申請 再提出 変更 期限 受付票 受付 受理 切替 手続
            前回 現在 現時点 後日 場合 以降 クレジットカード カード マイナンバーカード
            メッセージ マイナポータル サイト クレジット 事前登録 納付 手数料 到着 作成 準備
            写真 署名 画像 確認 延期 未定 閲覧期間 来庁 案内 届出 発行 状況 内容 センター
            ログイン コピー エラー 送信""";

    /** Their cuts: by the last letter before the line end, what stands before and after it. */
    private static final Map<Character, List<String[]>> CUTS = cuts();

    private static final Wording STATUS_FIELD = Wording.of(
            "(?:受取|交付|申請|提出|担当)(?:窓口|場所|先|機関)|窓口|(?:受付|申請|受理|整理|照会)番号|手続名?|件名|タイトル|題名|添付(?:ファイル|書類|資料)?|(?:補正|訂正|修正|不備|差替|返戻)?の?(?:理由|内容|事項|箇所)|審査|(?:pickup|delivery|receiving|application)? ?(?:office|counter|window|location|place)|(?:receipt|reception|application|reference) (?:number|no\\.?)|subject|title|attachments?|attached files?|reason|審査(?:状況|結果)?|(?:変更|延期|訂正|修正)[前後]|(?:クレジット)?カード(?:情報)?の?(?:事前)?登録(?: ?/ ?[a-z ]{4,30})?");

    private static final Wording POSSIBLE = Wording.of("(?:可能?|開始)$");

    private static final Wording RUNS_ON =
            Wording.of("^(?:ら|が|ので|の|から|けど|けれど|か|と|よ(?![くうりろ])|ね(?!ん)|し[、た]|ため|場合|際|時|方|後|旨|以上|こと|れば|でし|[、。」)!?])");

    private static final Wording WEEKDAY = Wording.of("^\\(?[月火水木金土日][)曜・]");

    private static final Wording DATE_GOES_ON = Wording.of("^[/.]\\s?\\d");

    private static final Wording NUMBER_GOES_ON = Wording.of("^\\d{1,3}[年月日]");

    private static final Wording BARE_NUMBER = Wording.of("[^0-9/.\\- ]\\d{1,3}$");

    private Joints() {}

    /**
     * What stands between two lines.
     *
     * @param before the words so far of the sentence that the left line ends
     */
    static Joint between(String before, Line left, Line right) {
        String a = tail(before);
        String b = head(right.text());
        boolean field = before.equals(left.text()) ? left.isField() : isLabel(before);
        if (field && !right.isField() && !GOES_ON.isIn(b) && !isNews(before, b)) {
            boolean value = !right.afterGap()
                    || (DateLabels.isLabel(before) && !WrittenDates.in(b).isEmpty());
            return value ? Joint.LABEL : Joint.END;
        }
        if (right.afterGap()
                || TERMINATED.isIn(a)
                || before.startsWith(Steps.CURRENT)
                || right.text().startsWith(Steps.CURRENT)
                || ENTRY_END.isIn(a)
                || (STATE_END.isIn(a) && STARTS_FIELD.isIn(b))
                || (ROW.isIn(right.raw()) && ROW.isIn(left.raw()))
                || (left.labels().bare() && before.equals(left.text()))
                || (right.labels().bare() && !LEANS_ON.isIn(a))) {
            return Joint.END;
        }
        return continues(left.text(), a, b, right) ? Joint.BREAK : Joint.END;
    }

    /** As much of the end of a line as can decide about a joint. */
    static String seen(String line) {
        return line.length() <= SEEN ? line : line.substring(line.length() - SEEN);
    }

    /** Words such as 受取可能 head a date; without one they are the news themselves. */
    private static boolean isNews(String before, String after) {
        return POSSIBLE.isIn(before) && WrittenDates.in(after).isEmpty();
    }

    private static String tail(String line) {
        return line.substring(Math.max(0, line.length() - SEEN / 4));
    }

    private static String head(String line) {
        return line.substring(0, Math.min(line.length(), SEEN));
    }

    private static boolean isLabel(String line) {
        return line.length() <= LONGEST_LABEL && (DateLabels.isLabel(line) || namesField(line));
    }

    /** Whether the line is a label whose value follows. */
    static boolean isLabel(MappedText line) {
        return line.length() <= LONGEST_LABEL && (DateLabels.isLabel(line) || namesField(line.text()));
    }

    private static boolean namesField(String line) {
        return StatusLabels.isKey(line)
                || SHORT_LABEL.is(line)
                || STATUS_FIELD.is(line.endsWith(":") ? line.substring(0, line.length() - 1) : line);
    }

    /** Whether a polite verb form ends here, rather than running on as in ましたら or ましたので. */
    static boolean politeEnd(String left, String right) {
        return POLITE_END.isIn(ending(left)) && !RUNS_ON.isIn(right);
    }

    private static boolean continues(String left, String a, String b, Line right) {
        if (CONTINUES.isIn(b)) {
            return true;
        }
        if (breaksDate(a, b) || breaksWord(a, b)) {
            return true;
        }
        if (number(left) > 0 && number(right.text()) == number(left) + 1) {
            return false;
        }
        char last = a.charAt(a.length() - 1);
        if (last < 0x2E80 && b.charAt(0) < 0x2E80) {
            return (right.startsSmall() && last != '.') || ENGLISH_OPEN.isIn(a);
        }
        String end = ending(a);
        if (POLITE_END.isIn(end)) {
            return RUNS_ON.isIn(b);
        }
        if (MOVED.isIn(left) && !HIRAGANA.isIn(b) && !CHANGED.isIn(b)) {
            return false;
        }
        if (OPEN_END.isIn(end) && !NOUN_END.isIn(end) && !(SALUTES.isIn(end) && POINTS.isIn(b))) {
            return true;
        }
        if (STARTS_ITEM.isIn(b) || STARTS_FIELD.isIn(b) || right.isField()) {
            return false;
        }
        if (HIRAGANA.isIn(b)) {
            return !STARTS_ANEW.isIn(b);
        }
        return !NOUN_END.isIn(end) && !TITLE_END.isIn(end);
    }

    /** The number of the item that the line begins with; 0 if there is none. */
    private static int number(String line) {
        Wording.Search search = NUMBERED.in(line);
        return search.find() ? Integer.parseInt(search.match().group("number")) : 0;
    }

    /** As many letters from the end as the longest known ending has. */
    private static String ending(String line) {
        return line.substring(Math.max(0, line.length() - LONGEST_ENDING));
    }

    private static boolean breaksDate(String a, String b) {
        if (!DATE_BREAK_LEFT.isIn(a)) {
            return false;
        }
        char last = a.charAt(a.length() - 1);
        char first = b.charAt(0);
        if (last == '日') {
            return WEEKDAY.isIn(b);
        }
        if (Character.isDigit(last)) {
            return "年月日".indexOf(first) >= 0
                    || ((first == '/' || first == '.') && DATE_GOES_ON.isIn(b))
                    || (Character.isDigit(first) && NUMBER_GOES_ON.isIn(b) && BARE_NUMBER.isIn(a))
                    || WEEKDAY.isIn(b);
        }
        return Character.isDigit(first) || first == '元';
    }

    private static boolean breaksWord(String a, String b) {
        for (String[] cut : CUTS.getOrDefault(a.charAt(a.length() - 1), List.of())) {
            if (a.endsWith(cut[0]) && (b.startsWith(cut[1]) || cut[1].startsWith(b))) {
                return true;
            }
        }
        return false;
    }

    private static Map<Character, List<String[]>> cuts() {
        Map<Character, List<String[]>> cuts = new HashMap<>();
        for (String word : WORDS.split("\\s+", 0)) {
            for (int cut = 1; cut < word.length(); cut++) {
                cuts.computeIfAbsent(word.charAt(cut - 1), last -> new ArrayList<>())
                        .add(new String[] {word.substring(0, cut), word.substring(cut)});
            }
        }
        return cuts;
    }
}
