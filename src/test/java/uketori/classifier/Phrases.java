package uketori.classifier;

import static uketori.classifier.Phrase.Kind.ACCEPTED;
import static uketori.classifier.Phrase.Kind.CORRECTION;
import static uketori.classifier.Phrase.Kind.DATED;
import static uketori.classifier.Phrase.Kind.ERROR;
import static uketori.classifier.Phrase.Kind.FOREIGN;
import static uketori.classifier.Phrase.Kind.NOT_A_FACT;
import static uketori.classifier.Phrase.Kind.NO_NEWS;
import static uketori.classifier.Phrase.Kind.OUTRIGHT;
import static uketori.classifier.Phrase.Kind.OUT_OF_VIEW;
import static uketori.classifier.Phrase.Kind.PICKED_UP;
import static uketori.classifier.Phrase.Kind.REFUSED;
import static uketori.classifier.Phrase.Kind.REVIEWING;
import static uketori.classifier.Phrase.Kind.TAKEN_BACK;
import static uketori.classifier.Phrase.Kind.WITHDRAWN;

import java.util.ArrayList;
import java.util.List;

/** The wordings that variants are built from: the official ones that are known, and likely ones. */
final class Phrases {

    private static final List<Phrase> ALL = new ArrayList<>();

    static {
        say(
                ACCEPTED,
                "【旅券申請に関するお知らせ】申請受理のお知らせ\n{P}切替申請を受理しました。",
                "{P}の電子申請を受け付けました。{U}の時期は、審査の後でお知らせします。",
                "申請データが旅券窓口に届きました。窓口での確認をお待ちください。",
                "受付完了通知\n旅券発給申請の受付が完了しました。",
                "{P}の申請を受け付けました。審査が終わりましたら、{U}予定日をお知らせします。",
                "{P}の申請を受理しました。{U}が可能になりましたら、あらためてご連絡します。",
                "Your passport switching application has been accepted.",
                "Notice of acceptance\nYour passport application was accepted. You will be notified of the scheduled delivery date after the examination.");
        say(
                REVIEWING,
                "{P}の審査を進めています。もうしばらくお待ちください。",
                "{P}は現在審査中です。",
                "審査が完了しました。現在、{P}を作成しています。",
                "{P}の審査が完了しました。{U}予定日は決まり次第お知らせします。",
                "申請が集中しているため、{P}の審査に時間がかかっています。",
                "{P}はまだ窓口に届いていません。{U}はできません。",
                "現在、{P}を作成中のため、まだ{U}できません。",
                "{P}の申請状況:審査",
                "再申請いただいた内容を確認しました。{P}の審査を再開しています。",
                "Your passport application is under review. Please wait.",
                "The examination has been completed. Your passport is being produced.",
                "Your passport is not ready for pickup yet.");
        String possible = "{P}の{U}が可能になり";
        say(
                NOT_A_FACT,
                possible + "ましたら、メッセージでお知らせします。",
                possible + "次第、ご連絡します。",
                "{P}の{U}が可能になった場合は、マイナポータルでお知らせします。",
                "{P}の{U}が可能になったときは、通知が届きます。届くまでお待ちください。",
                "{P}の{U}ができるようになるまで、もうしばらくお待ちください。",
                "「" + possible + "ました」という通知が届くまで、窓口に来ないでください。",
                "審査が終われば、{P}の{U}ができるようになります。",
                "{P}の{U}は、{U}予定日のお知らせが届いてからになります。",
                "{P}は審査の後、窓口で受け取れます。審査の結果はお知らせします。",
                "{P}の{U}が可能になる日は、審査の後にお知らせします。",
                "{P}の{U}の準備が整い次第、{U}予定日をお知らせします。",
                "{U}予定日は、審査が終わった後にお知らせします。\n(例)通知の{U}予定日が「{D}」の場合は、{D}以降に窓口で{P}を受け取れます。",
                "{P}の{U}が完了するまで、表示は「処理中」のまま変わりません。\n申請状況:処理中",
                "まだ{P}の{U}が可能になったわけではありません。審査の結果をお待ちください。",
                "{P}を受け取れるようになったら通知します。審査中です。",
                "紛失した{P}が見つかった場合は、窓口に返納してください。新しい{P}は、審査の後にお渡しします。",
                "When it becomes possible to receive the passport, a message will arrive.",
                "Once your passport is ready, we will notify you. Your application is under review.",
                "You can receive your passport after the examination is completed. Please wait for the notice.",
                "Your passport cannot be collected until you receive the notification of the scheduled delivery date.");
        say(
                NO_NEWS,
                "Q. {P}の{U}はもう可能になりましたか。\nA. お知らせが届くまでお待ちください。",
                "【見本】\n{P}の{U}が可能になりました。窓口にお越しください。",
                "例:「{P}の{U}が可能になりました。」",
                "{P}の{U}が可能になりましたか?",
                "もし「{P}の{U}が可能になりました」と表示されたら、窓口にお越しください。",
                "紛失した{P}が見つかった場合は、窓口に返納してください。新しい{P}をお受け取りください。",
                "{P}の{U}は本人に限ります。代理の方は受け取れません。",
                "Is your passport ready for pickup?",
                "Example: \"You can now receive your passport.\"");
        say(
                DATED,
                "交付予定・納付依頼通知\n{P}の審査が完了しました。\n{U}予定日:{D}",
                "【旅券申請に関するお知らせ】旅券受け取りの依頼(前回旅券必須)\n{U}予定日 {D}\n添付の「受付票」と前回の旅券をお持ちください。",
                "{P}の{U}予定日は{D}です。",
                "審査が完了しました。{P}の{U}開始日は{D}です。",
                "{D}以降、窓口で{P}をお受け取りください。",
                "{P}は{D}から窓口で受け取れます。",
                "{P}の{U}可能日:{D}\n受取場所:県旅券センター",
                "{P}\n{U}予定日\n{D}",
                "旅券交付のお知らせ\n{U}場所及び{U}日 県旅券センター {D}",
                "{P} {U}可能日 {D} {U}場所 県旅券センター",
                "{P}の{U}予定日が{D}に決まりました。",
                "{P}の{U}予定日を{D}に変更しました。ご迷惑をおかけします。",
                "Delivery schedule notification\nThe examination of your passport has been completed.\nScheduled delivery date: {D}",
                "Your passport\nPick-up available from:\n{D}",
                "You can pick up your passport from {D}.",
                "Request to receive passport (previous passport required)\nScheduled date of delivery: {D}");
        say(
                OUTRIGHT,
                "【旅券申請に関するお知らせ】旅券受け取りの依頼(前回旅券必須)\n{P}の{U}が可能になりました。",
                "{P}の{U}が可能となりましたので、お知らせします。",
                "新しい{P}ができました。窓口でお受け取りください。",
                "{P}の{U}の準備が整いました。ご本人が窓口にお越しください。",
                "旅券作成状況照会サービス\n照会結果\n{U}可能\nお申込みの{P}はできあがっています。",
                "お待たせしました。{P}の{U}ができるようになりました。",
                "{P}が窓口に届きました。窓口でお受け取りください。",
                "You can now receive your passport.",
                "Your passport is ready for collection. Please bring the reception slip.");
        say(
                TAKEN_BACK,
                "先にお知らせした{U}予定日は取り消します。{P}はまだお渡しできません。新しい予定日は、決まり次第お知らせします。",
                "{P}の{U}を延期します。日程はあらためてお知らせします。",
                "先日の「{P}の{U}が可能になりました」のお知らせは誤りです。お詫びして取り消します。",
                "{P}に印字の不具合が見つかったため、{P}を作り直しています。",
                "The scheduled delivery date of your passport has been cancelled. A new date has not been decided.");
        say(
                CORRECTION,
                "【旅券申請に関するお知らせ】申請内容補正の依頼\n顔写真の背景に影が写っています。撮り直した画像で再申請してください。",
                "{P}の申請内容に不備がありました。訂正をお願いします。",
                "{P}用の写真の差し替えが必要です。新しい画像をお送りください。",
                "訂正が終わるまで、{P}の{U}はできません。申請内容の訂正をお願いします。",
                "Request for correction of application contents\nPlease correct your passport application and apply again.");
        say(
                ERROR,
                "{P}の申請を送信できませんでした。はじめからやり直してください。",
                "システムでエラーが起きました。{P}の申請は届いていません。",
                "Passport switching application\nReception error\nThe application has not been received.");
        say(
                REFUSED,
                "審査の結果、{P}を発給しないことに決定しました。",
                "{P}の申請は却下されました。{P}の{U}はできません。",
                "{P}を発給できないと判断したため、申請を返戻しました。この申請の審査は終了しました。",
                "The examination has been completed. The passport will not be issued. The application is rejected.");
        say(
                WITHDRAWN,
                "{P}の申請は取り下げられました。",
                "お申し出により、{P}切替申請を取り消しました。この申請による{P}の{U}はありません。",
                "Your passport switching application has been withdrawn.");
        say(
                PICKED_UP,
                "{P}をお渡ししました。これで旅券の手続きはすべて完了です。",
                "{P}の{U}が完了しました。",
                "窓口で{P}の{U}を確認しました。手続きは完了です。",
                "{P}は{U}済みです。",
                "The passport has been received by the applicant at the window.");
        say(
                OUT_OF_VIEW,
                "{P}切替申請\n閲覧期間外",
                "{P}の申請内容を閲覧できる期間が過ぎました。",
                "Passport switching application\nOutside the viewing period");
        say(
                FOREIGN,
                "マイナンバーカード交付のお知らせ\nマイナンバーカードの準備ができました。市役所の窓口で受け取ることができます。",
                "在留カードの{U}が可能になりました。旅券をお持ちのうえ、窓口にお越しください。",
                "運転免許証の{U}が可能になりました。免許センターでお受け取りください。",
                "ご注文の商品が店舗に届きました。本人確認のため{P}などをお持ちください。",
                "ビザの審査が終わりました。{P}をビザセンターでお受け取りください。",
                "学生証の{U}が可能になりました。本人確認書類(旅券など)をお持ちください。",
                "メンテナンスのお知らせ\n{P}のオンライン申請機能は、メンテナンスのため停止しています。\n終了予定:{D}",
                "{P}切替申請について、新しいコメントが追加されました。マイナポータルにログインしてご確認ください。",
                "Visa Application Centre\nYour passport, with the visa label, is ready for collection at the visa application centre.");
    }

    private Phrases() {}

    private static void say(Phrase.Kind kind, String... texts) {
        for (String text : texts) {
            ALL.add(new Phrase(kind, text));
        }
    }

    static List<Phrase> all() {
        return List.copyOf(ALL);
    }
}
