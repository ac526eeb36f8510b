package org.mingshi.platform.review.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.item.CleanHtml;

/** What a reviewer is told about two bodies. */
class ComparingBlocksTests {

  @Test
  void wordsAreMarkedInsideTheirParagraphAndNumbersStayWhole() {
    assertThat(
            changes(
                "<p>全区中小学统一于2027年2月24日报到，2月25日正式行课。</p>",
                "<p>全区中小学、幼儿园统一于2027年2月26日报到，2月27日正式行课。</p>"))
        .containsExactly("~全区中小学[+、幼儿园+]统一于2027年2月[-24-][+26+]日报到，2月[-25-][+27+]日正式行课。");
  }

  @Test
  void aParagraphThatIsWrittenAnewIsOneDeletionAndOneInsertion() {
    assertThat(changes("<p>各校要开展安全检查。</p>", "<p>联系电话：023-41420000</p>"))
        .containsExactly("-各校要开展安全检查。", "+联系电话：023-41420000");
  }

  @Test
  void aParagraphThatMovedIsSaidToHaveMoved() {
    assertThat(
            changes(
                "<p>第一段讲开学时间。</p><p>第二段讲校舍检查。</p><p>第三段讲食堂卫生。</p>",
                "<p>第三段讲食堂卫生。</p><p>第一段讲开学时间。</p><p>第二段讲校舍检查。</p>"))
        .containsExactly("上移 2 段：第三段讲食堂卫生。", "<1");
    assertThat(
            changes(
                "<p>甲段落讲的是时间安排。</p><p>乙段落讲的是校舍检查。</p><p>丙段落讲的是食堂卫生。</p>",
                "<p>乙段落讲的是校舍检查。</p><p>丙段落讲的是食堂卫生。</p><p>甲段落讲的是时间与地点安排。</p>"))
        .containsExactly("<3", "下移 2 段：甲段落讲的是时间[+与地点+]安排。");
  }

  @Test
  void aChangeOfStyleAloneIsNamed() {
    assertThat(changes("<p>请务必按时报到。</p>", "<p>请<strong>务必</strong>按时报到。</p>"))
        .containsExactly("~请[务必:改为加粗]按时报到。");
    assertThat(changes("<p>一、开学时间</p>", "<h2>一、开学时间</h2>")).containsExactly("~段落改为一级标题一、开学时间");
    assertThat(changes("<ul><li>校舍</li></ul>", "<ol><li>校舍</li></ol>"))
        .containsExactly("~列表项的排版结构有调整校舍");
  }

  @Test
  void theTargetOfALinkIsPartOfTheText() {
    assertThat(
            changes(
                "<p>见<a href=\"https://a.example.cn/\">附件</a>。</p>",
                "<p>见<a href=\"https://b.example.cn/\">附件</a>。</p>"))
        .containsExactly("~见[附件:链接由 https://a.example.cn/ 改为 https://b.example.cn/]。");
  }

  @Test
  void aPictureIsReadByItsWordsAndItsAddress() {
    assertThat(
            changes(
                "<p><img src=\"/a.png\" alt=\"路线图\"></p>",
                "<p><img src=\"/b.png\" alt=\"路线图\"></p>"))
        .containsExactly("~[［图片：路线图］:图片地址由 /a.png 改为 /b.png]");
    assertThat(
            changes(
                "<p><img src=\"/a.png\" alt=\"路线图\"></p>",
                "<p><img src=\"/a.png\" alt=\"平面图\"></p>"))
        .containsExactly("~［图片：[-路线图-][+平面图+]］");
  }

  @Test
  void cellsOfATableAreComparedCellByCell() {
    String table = "<table><tbody><tr><th>事项</th><td>校舍检查</td><td>%s</td></tr>%s</tbody></table>";
    assertThat(
            changes(
                table.formatted("2月18日", ""),
                table.formatted("2月19日", "<tr><th>食堂</th><td>卫生检查</td><td>2月20日</td></tr>")))
        .containsExactly("~事项｜校舍检查｜2月[-18-][+19+]日", "+食堂｜卫生检查｜2月20日");
  }

  @Test
  void aTextThatIsGroupedOtherwiseIsNotSaidToBeTheSame() {
    BodyChange change =
        compare("<ul><li>校舍</li></ul><ul><li>食堂</li></ul>", "<ul><li>校舍</li><li>食堂</li></ul>");
    assertThat(change.restructured()).isTrue();
    assertThat(change.isEmpty()).isFalse();
  }

  @Test
  void theSameTextHasNoDifference() {
    String text = "<h2>一、时间</h2><p>2月24日</p><ol><li>甲</li></ol>";
    assertThat(compare(text, text).isEmpty()).isTrue();
    assertThat(compare("", "").isEmpty()).isTrue();
  }

  @Test
  void changesThatStandApartAreCountedApartAndKeepTheirKeysInTheNextRevision() {
    String live = "<p>甲段讲时间。</p><p>乙段讲地点。</p><p>丙段讲人员。</p>";
    BodyChange first = compare(live, "<p>甲段讲日期。</p><p>乙段讲地点。</p><p>丙段讲人员和车辆。</p>");
    BodyChange second = compare(live, "<p>甲段讲日期。</p><p>乙段讲地点。</p><p>丙段讲人员和校车。</p>");
    assertThat(keys(first)).hasSize(2);
    assertThat(keys(second)).hasSize(2);
    assertThat(keys(second).getFirst()).isEqualTo(keys(first).getFirst());
    assertThat(keys(second).getLast()).isNotEqualTo(keys(first).getLast());
  }

  private static List<String> keys(BodyChange change) {
    return change.stretches().stream()
        .flatMap(
            it -> it.change() == null ? List.<Change>of().stream() : List.of(it.change()).stream())
        .map(Change::key)
        .toList();
  }

  private static List<String> changes(String before, String after) {
    return Reading.changes(compare(before, after));
  }

  private static BodyChange compare(String before, String after) {
    return ComparingBlocks.compare(CleanHtml.restored(before), CleanHtml.restored(after));
  }
}
