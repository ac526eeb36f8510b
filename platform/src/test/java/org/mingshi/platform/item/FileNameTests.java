package org.mingshi.platform.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingshi.exchange.TreePath;

class FileNameTests {

  @Test
  void aReadableNameStaysAsItIs() {
    assertThat(FileName.cleaned("2027年春季学期开学检查表（各校填报）.docx"))
        .isEqualTo("2027年春季学期开学检查表（各校填报）.docx");
  }

  @Test
  void onlyTheLastPartOfAPathIsTheName() {
    assertThat(FileName.cleaned("C:\\稿件\\检查表.DOCX")).isEqualTo("检查表.docx");
    assertThat(FileName.cleaned("../../etc/passwd.txt")).isEqualTo("passwd.txt");
  }

  @Test
  void whatHidesOrMeansSomethingInAnAddressIsTakenOut() {
    assertThat(FileName.cleaned("年报\u202Efdp.exe.pdf")).isEqualTo("年报fdp.exe.pdf");
    assertThat(FileName.cleaned("100%?完成#.pdf")).isEqualTo("100__完成_.pdf");
    assertThat(FileName.cleaned("开学　 通知.pdf")).isEqualTo("开学 通知.pdf");
    assertThat(FileName.cleaned("...hidden.pdf")).isEqualTo("hidden.pdf");
  }

  @Test
  void aNamelessFileGetsAName() {
    assertThat(FileName.cleaned(".pdf")).isEqualTo("附件.pdf");
    assertThat(FileName.cleaned("")).isEqualTo("附件");
    assertThat(FileName.cleaned("con.txt")).isEqualTo("_con.txt");
  }

  @Test
  void aSecondFileOfTheSameNameIsNumbered() {
    assertThat(FileName.free("表.docx", Set.of())).isEqualTo("表.docx");
    assertThat(FileName.free("表.docx", Set.of("表.docx"))).isEqualTo("表（2）.docx");
    assertThat(FileName.free("A.PDF", Set.of("a.pdf", "a（2）.pdf"))).isEqualTo("A（3）.pdf");
  }

  @Test
  void everyNameWhateverCameInCanStandInTheTree() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String[] pieces = {
      "表", "a", ".", "..", "/", "\\", " ", "　", "\u0000", "\u202E", "%2e", "con", "nul", "😀",
          "\uD800",
      "?", "#", "'", "\"", "<b>", "\n", "é", "e\u0301", "\uE000", "\uFFFE", "（", "~", "-", ".pdf",
          ".DOCX"
    };
    for (int round = 0; round < 20_000; round++) {
      StringBuilder name = new StringBuilder();
      int length = random.nextInt(40);
      for (int i = 0; i < length; i++) {
        name.append(pieces[random.nextInt(pieces.length)]);
      }
      if (random.nextInt(20) == 0) {
        name.append("长".repeat(300));
      }
      String cleaned = FileName.cleaned(name + ".pdf");
      assertThat(TreePath.find("site/files/1/" + cleaned))
          .as("seed %d, name '%s'", seed, name)
          .isPresent();
      assertThat(FileName.cleaned(cleaned)).as("seed %d, again", seed).isEqualTo(cleaned);
    }
  }
}
