package org.mingshi.platform.item.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingshi.platform.item.CleanHtml;

/** Opening a text and saving it unchanged changes nothing, whatever signs stand in it. */
class BodyFieldTests {

  @ParameterizedTest
  @ValueSource(strings = {"若a<b 则按甲标准执行", "若 x<a 或 x<p 则不予受理", "网页代码中的<p>标签表示段落", "写作</p>即可"})
  void aSignInPlainWordsLosesNoWord(String typed) {
    CleanHtml body = CleanHtml.ofText(typed);

    assertThat(BodyField.read(BodyField.shown(body))).isEqualTo(body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"若a<b 则按甲标准执行", "若 x<a 或 x<p 则不予受理", "网页代码中的<p>标签表示段落"})
  void plainWordsStayPlainWords(String typed) {
    assertThat(BodyField.read(typed).text()).isEqualTo(typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2>一、时间</h2>\n<p>2月24日报到。</p>",
        "<p>代码写作&lt;p&gt;文字&lt;/p&gt;</p>",
        "<table><tbody><tr><td>甲</td></tr></tbody></table>"
      })
  void whatHasStructureComesBackWithIt(String html) {
    CleanHtml body = CleanHtml.of(html);

    assertThat(BodyField.read(BodyField.shown(body))).isEqualTo(body);
  }
}
