package org.mingshi.platform.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class CleanHtmlTests {

  private static final List<String> NASTY =
      List.of(
          "<p onclick=\"alert(1)\">正文</p>",
          "<a href=\"javascript:alert(1)\">点击</a>",
          "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">点击</a>",
          "<a href=' java\tscript:alert(1)'>点击</a>",
          "<img src=x onerror=alert(1)>",
          "<svg><script>alert(1)</script></svg>",
          "<math><mi xlink:href=\"data:x,<script>alert(1)</script>\">式</math>",
          "<table><tr><td colspan=\"2\">一</td><td>二<table><tr><td>内</table></table>",
          "<ul>文字<li>一<ul><li>二</ul><p>三</p></ul>",
          "<p><div><p>嵌套</div></p>尾",
          "<strong><p>段落</p><a href=\"https://www.example.cn/\"><h2>标题</h2></a></strong>",
          "<style>p{background:url(javascript:alert(1))}</style>",
          "<noscript><p title=\"</noscript><script>alert(1)</script>\">",
          "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
          "<template><script>alert(1)</script></template>",
          "<p style=\"position:fixed\" class=\"x\" id=y>　　一、要求</p>",
          "&lt;script&gt;alert(1)&lt;/script&gt;&#x3c;b&#x3e;",
          "<!--><script>alert(1)</script>-->",
          "<h1>大标题</h1><h6>小</h6><br><br>",
          "<form action=\"javascript:alert(1)\"><button formaction=\"javascript:alert(1)\">",
          "\u202E倒写\u200B\uFEFF\u0000",
          "<textarea><p></textarea><script>alert(1)</script>",
          "<table><caption>表</caption><thead><th scope=col>头</thead><tbody>乱<td>一");

  private static final Pattern TOKEN = Pattern.compile("(?<=>)|(?=<)");

  @Test
  void styleAndIndentationGoAndTheStructureStays() {
    assertThat(CleanHtml.of("<div class=a style='color:red'>　　一、总体要求</div>").html())
        .isEqualTo("<p>一、总体要求</p>");
    assertThat(CleanHtml.of("<h1>标题</h1>文字<br>续<p></p><p>&nbsp;</p>").html())
        .isEqualTo("<h2>标题</h2>\n<p>文字<br>续</p>");
  }

  @Test
  void aTableKeepsItsHeadersAndSpans() {
    assertThat(
            CleanHtml.of(
                    "<table border=1><tr><th scope=col colspan=2 onclick=x>事项</th></tr><tr><td><p>甲</p></td><td>乙</td></tr></table>")
                .html())
        .isEqualTo(
            "<table><tbody><tr><th scope=\"col\" colspan=\"2\">事项</th></tr><tr><td>甲</td><td>乙</td></tr></tbody></table>");
  }

  @Test
  void onlyLinksToTheWebStay() {
    assertThat(CleanHtml.of("<a href='https://www.gov.cn/' target=_blank>网</a>").html())
        .isEqualTo("<p><a href=\"https://www.gov.cn/\">网</a></p>");
    assertThat(CleanHtml.of("<a href='javascript:alert(1)'>字</a>").html()).isEqualTo("<p>字</p>");
    assertThat(CleanHtml.of("<a href='/etc'>字</a>").html()).isEqualTo("<p>字</p>");
  }

  @Test
  void plainTextBecomesParagraphs() {
    assertThat(CleanHtml.ofText("一 < 二\r\n\r\n　　三").html()).isEqualTo("<p>一 &lt; 二</p>\n<p>三</p>");
  }

  /** Seeded; the seed is in the message. Longer with {@code -Dmingshi.long=true}. */
  @Test
  void noMutationOfNastyHtmlGetsThroughAndCleaningTwiceChangesNothing() {
    int rounds = Boolean.getBoolean("mingshi.long") ? 100_000 : 1_500;
    for (int seed = 0; seed < rounds; seed++) {
      String dirty = mutated(new Random(seed));
      CleanHtml clean = CleanHtml.of(dirty);
      String where = "seed " + seed + ": " + dirty;
      assertThat(CleanHtml.of(clean.html()).html()).as(where).isEqualTo(clean.html());
      assertHarmless(clean.html(), where);
    }
  }

  private static void assertHarmless(String html, String where) {
    for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
      assertThat(element.normalName())
          .as(where)
          .isIn(
              "body",
              "p",
              "br",
              "h2",
              "h3",
              "h4",
              "ul",
              "ol",
              "li",
              "blockquote",
              "strong",
              "em",
              "sub",
              "sup",
              "a",
              "table",
              "caption",
              "thead",
              "tbody",
              "tfoot",
              "tr",
              "th",
              "td");
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey())
            .as(where)
            .isIn("href", "scope", "colspan", "rowspan", "start");
        assertThat(attribute.getValue().toLowerCase(Locale.ROOT))
            .as(where)
            .matches("https?://.*|row|col|rowgroup|colgroup|[0-9]+");
      }
    }
  }

  private static String mutated(Random random) {
    StringBuilder html = new StringBuilder();
    int parts = 1 + random.nextInt(5);
    for (int i = 0; i < parts; i++) {
      html.append(NASTY.get(random.nextInt(NASTY.size())));
    }
    for (int i = random.nextInt(6); i > 0 && !html.isEmpty(); i--) {
      int at = random.nextInt(html.length());
      switch (random.nextInt(4)) {
        case 0 -> html.deleteCharAt(at);
        case 1 -> html.insert(at, "<>\"'/ =\u0000&;".charAt(random.nextInt(10)));
        case 2 -> {
          String[] tokens = TOKEN.split(html, -1);
          html.insert(at, tokens[random.nextInt(tokens.length)]);
        }
        default -> html.setLength(at);
      }
    }
    return html.toString();
  }
}
