package org.mingshi.platform.review.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.item.CleanHtml;
import org.mingshi.platform.review.difference.Difference.FileChange;

/** What a reviewer is told about everything beside the body. */
@SuppressWarnings("NullAway") // what is missing fails the test at that very line
class ComparingTests {

  @Test
  void detailsThatDifferAreSaidAndTheOthersAreKeptApart() {
    Difference difference =
        Comparing.compare(
            sheet(line("标题", "关于开学的通知"), line("栏目", "通知公告"), line("文号", "某教发〔2026〕8号")),
            sheet(line("标题", "关于做好开学工作的通知"), line("栏目", "通知公告"), line("摘要", "开学安排")));
    assertThat(difference.lines())
        .extracting(it -> it.name() + "：" + Reading.marked(it.segments()))
        .containsExactly("标题：关于[+做好+]开学[+工作+]的通知", "文号：[-某教发〔2026〕8号-]", "摘要：[+开学安排+]");
    assertThat(difference.keptLines()).containsExactly(line("栏目", "通知公告"));
    assertThat(difference.changes()).hasSize(3);
  }

  @Test
  void anAttachmentIsRecognisedByItsNameOrItsContent() {
    Difference difference =
        Comparing.compare(
            files(
                file("检查表.docx", "a", "校舍 2 项"),
                file("名单.xlsx", "b", null),
                file("图.pdf", "c", null)),
            files(
                file("检查表.docx", "d", "校舍 3 项"),
                file("新名单.xlsx", "b", null),
                file("说明.txt", "e", null)));
    assertThat(difference.files())
        .extracting(it -> it.change().name())
        .containsExactly(
            "附件 “检查表.docx”文件内容已替换",
            "附件 “新名单.xlsx”由“名单.xlsx”改名",
            "附件 “图.pdf”删去附件",
            "附件 “说明.txt”新增附件");
    BodyChange text = difference.files().getFirst().text();
    assertThat(text).isNotNull();
    assertThat(Reading.changes(text)).containsExactly("~校舍 [-2-][+3+] 项");
  }

  @Test
  void theOrderOfAttachmentsIsPublishedAndThereforeCompared() {
    Sheet.File one = file("一.pdf", "a", null);
    Sheet.File two = file("二.pdf", "b", null);
    assertThat(Comparing.compare(files(one, two), files(two, one)).files())
        .singleElement()
        .extracting(FileChange::what)
        .isEqualTo(List.of("附件顺序改为：二.pdf、一.pdf"));
  }

  @Test
  void twoTextsThatAreTheSameHaveNoDifference() {
    Sheet sheet = sheet(line("标题", "通知"));
    assertThat(Comparing.compare(sheet, sheet).isEmpty()).isTrue();
    assertThat(Comparing.compare(sheet, sheet).changes()).isEmpty();
  }

  private static Sheet.Line line(String name, String value) {
    return new Sheet.Line(name, value);
  }

  private static Sheet sheet(Sheet.Line... lines) {
    return new Sheet(List.of(lines), CleanHtml.of("<p>正文</p>"), List.of());
  }

  private static Sheet files(Sheet.File... files) {
    return new Sheet(List.of(), CleanHtml.empty(), List.of(files));
  }

  private static Sheet.File file(String name, String hash, @Nullable String text) {
    return new Sheet.File(name, "application/octet-stream", 1024, hash, text);
  }
}
