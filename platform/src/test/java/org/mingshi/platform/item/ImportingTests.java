package org.mingshi.platform.item;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class ImportingTests {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String NOTICE =
      """
      关于做好2027年春季学期开学工作的通知
      某教发〔2026〕118号
      各中小学校：
      　　现将有关事项通知如下。
      一、开学时间
      　　2027年2月24日报到。
      （一）分批返校
      　　请各校按年级安排。
      """;

  private final Importing importing = new Importing();

  @Test
  void aNoticeInUtf8IsReadWithTitleNumberAndHeadings() {
    Imported.Text text = text("通知.txt", NOTICE.getBytes(UTF_8));
    assertThat(text.title()).isEqualTo("关于做好2027年春季学期开学工作的通知");
    assertThat(text.document().number()).isEqualTo("某教发〔2026〕118号");
    assertThat(text.body().html())
        .isEqualTo(
            """
            <p>各中小学校：</p>
            <p>现将有关事项通知如下。</p>
            <h2>一、开学时间</h2>
            <p>2027年2月24日报到。</p>
            <h3>（一）分批返校</h3>
            <p>请各校按年级安排。</p>\
            """);
    assertThat(text.encoding()).isEqualTo("UTF-8");
  }

  @Test
  void theSameNoticeInGb18030GivesTheSameText() {
    Imported.Text text = text("通知.TXT", NOTICE.getBytes(GB18030));
    assertThat(text.encoding()).isEqualTo("GB18030");
    assertThat(text.body()).isEqualTo(text("通知.txt", NOTICE.getBytes(UTF_8)).body());
  }

  @Test
  void aPageIsReadInTheEncodingItNamesWithWhatItsTagsSay() {
    String page =
        """
        <html><head><meta charset="gb2312"><meta name="ArticleTitle" content="关于开学的通知">
        <meta name="ContentSource" content="某区教委"><meta name="PubDate" content="2026-11-17 09:30">
        <title>网站名</title></head><body><nav><a href="/">首页</a></nav>
        <div class="TRS_Editor"><p style="text-indent:2em">正文。</p><script>alert(1)</script></div>
        </body></html>\
        """;
    Imported.Text text = text("a.html", page.getBytes(GB18030));
    assertThat(text.title()).isEqualTo("关于开学的通知");
    assertThat(text.source().name()).isEqualTo("某区教委");
    assertThat(text.source().originalTime()).hasToString("2026-11-17T09:30");
    assertThat(text.body().html()).isEqualTo("<p>正文。</p>");
  }

  @Test
  void whatIsNoTextIsRefusedInWords() {
    assertThat(words("a.docx", new byte[] {1})).contains(".txt 或 .html");
    assertThat(words("a.txt", new byte[0])).contains("空");
    assertThat(words("a.txt", new byte[Importing.LIMIT + 1])).contains("2 MB");
    assertThat(words("a.txt", new byte[] {'P', 'K', 3, 4, 0, 0})).contains("不是文字");
    assertThat(words("a.txt", NOTICE.getBytes(UTF_16))).contains("UTF-16");
    assertThat(words("a.txt", new byte[] {(byte) 0xE4, (byte) 0xFF, (byte) 0xFF}))
        .contains("UTF-8");
    assertThat(words("a.html", "<p></p>".getBytes(UTF_8))).contains("没有找到正文");
  }

  private Imported.Text text(String name, byte[] bytes) {
    Imported imported = importing.read(name, bytes);
    assertThat(imported).isInstanceOf(Imported.Text.class);
    return (Imported.Text) imported;
  }

  private String words(String name, byte[] bytes) {
    Imported imported = importing.read(name, bytes);
    assertThat(imported).isInstanceOf(Imported.Unreadable.class);
    return ((Imported.Unreadable) imported).words();
  }
}
