package uketori.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of readiness in every mood but the indicative. */
class ModalityTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "パスポートの受け取りが可能になりましたら、お知らせします。",
                "パスポートの受け取りが可能になりました際は、受付票をお持ちください。",
                "パスポートの受け取りが可能になった場合は通知します。",
                "パスポートの受け取りが可能になったかどうかは、こちらで確認できます。",
                "パスポートの受け取りが可能になりましたか。",
                "パスポートの受け取りが可能になりましたでしょうか?",
                "「パスポートの受け取りが可能になりました」と表示されます。",
                "例:パスポートの受け取りが可能になりました。",
                "パスポートの受け取りが可能になりました旨の通知をお待ちください。",
                "もしパスポートの受け取りが可能になりました、と届いたらお越しください。",
                "審査が終われば、パスポートを受け取れます。",
                "審査が終わると、パスポートを受け取れます。",
                "審査が終わってから、パスポートを受け取れます。",
                "審査の後、パスポートを受け取れます。",
                "通知が届いた方は、パスポートを受け取れます。",
                "パスポートは通常2週間で受け取れます。",
                "パスポートはまもなく受け取れます。",
                "パスポートは後日受け取れます。",
                "パスポートは本人のみ受け取れます。",
                "パスポートは平日に受け取れます。",
                "パスポートは6か月以内であれば受け取れます。",
                "パスポートを受け取れるのはご本人だけです。",
                "パスポートが受け取れるようになるまでお待ちください。",
                "パスポートが受け取れるようになる予定です。",
                "パスポートを受け取れません。",
                "パスポートの受け取りが可能とは限りません。",
                "If you can now receive your passport, a message will come.",
                "You can receive your passport after the examination.",
                "When your passport is ready for pickup, we will tell you.",
                "Your passport is not ready for pickup.",
                "Is your passport ready for pickup?",
                "Your passport will be ready for pickup soon.",
                "You can only receive your passport in person.",
                "Once your passport is ready for collection, bring the slip.",
            })
    void isNeverReady(String sentence) {
        Reading reading = new Classifier().read(new StatusText.Plain(sentence), LocalDate.of(2026, 12, 5));
        assertThat(reading.stage()).isIn(Stage.IN_PROCESS, Stage.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "パスポートの受け取りが可能になりました。",
                "パスポートの受け取りが可能となりましたのでお知らせします。",
                "パスポートの受け取りが可能になりましたことをお知らせします。",
                "旅券の交付が可能となっております。",
                "旅券をお渡しできるようになりました。",
                "旅券のお渡しの準備ができました。",
                "旅券ができあがりましたので、窓口でお受け取りください。",
                "お待たせしました。旅券を受け取れます。",
                "Your passport is now ready for collection.",
                "You can now pick up your passport at the window.",
            })
    void saidOutrightItIsReady(String sentence) {
        Reading reading = new Classifier().read(new StatusText.Plain(sentence), LocalDate.of(2026, 12, 5));
        assertThat(reading.stage()).isEqualTo(Stage.READY);
    }
}
