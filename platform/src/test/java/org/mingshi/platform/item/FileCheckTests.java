package org.mingshi.platform.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FileCheckTests {

  @Test
  void theKindsThatOfficesPublishAreTaken() {
    assertTaken("年报.pdf", SomeFiles.pdf());
    assertTaken("检查表.DOCX", SomeFiles.docx("表"));
    assertTaken("检查表.doc", SomeFiles.old("WordDocument"));
    assertTaken("检查表.wps", SomeFiles.old("WordDocument"));
    assertTaken("检查表.wps", SomeFiles.docx("表"));
    assertTaken("名单.xls", SomeFiles.old("Workbook"));
    assertTaken("名单.xlsx", SomeFiles.zip(Map.of("[Content_Types].xml", "", "xl/a.xml", "")));
    assertTaken("会议.ppt", SomeFiles.old("PowerPoint Document"));
    assertTaken("会议.pptx", SomeFiles.zip(Map.of("[Content_Types].xml", "", "ppt/a.xml", "")));
    assertTaken("公文.ofd", SomeFiles.zip(Map.of("OFD.xml", "<ofd/>")));
    assertTaken("说明.txt", "开学说明".getBytes(StandardCharsets.UTF_8));
    assertTaken("名单.csv", "学校,人数\n一中,5".getBytes(Charset.forName("GB18030")));
    assertTaken("图.png", SomeFiles.png());
    assertTaken("图.jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0});
    assertTaken("表格.zip", SomeFiles.zip(Map.of("一/表.pdf", "%PDF-", "二.txt", "x")));
  }

  @Test
  void programsScriptsAndPagesAreNotTakenWhateverTheyAreCalled() {
    byte[] program = {'M', 'Z', (byte) 0x90, 0, 3, 0};
    assertRefused("工具.exe", program, "不能上传这种文件");
    assertRefused("页面.html", "<script>".getBytes(StandardCharsets.UTF_8), "不能上传这种文件");
    assertRefused("图.svg", "<svg/>".getBytes(StandardCharsets.UTF_8), "不能上传这种文件");
    assertRefused("无扩展名", SomeFiles.pdf(), "不能上传这种文件");
    assertRefused("工具.pdf", program, "与扩展名不符");
    assertRefused("工具.txt", program, "UTF-8");
    assertRefused("脚本.txt", "#!/bin/sh\nrm".getBytes(StandardCharsets.UTF_8), "脚本");
  }

  @Test
  void aFileOfAnotherKindThanItsNameSaysIsNotTaken() {
    assertRefused("名单.xlsx", SomeFiles.docx("表"), "与扩展名不符");
    assertRefused("检查表.doc", SomeFiles.old("Workbook"), "与扩展名不符");
    assertRefused("图.png", SomeFiles.pdf(), "与扩展名不符");
    assertRefused("公文.ofd", SomeFiles.docx("表"), "与扩展名不符");
  }

  @Test
  void macrosAndPasswordsAreFound() {
    assertRefused("表.doc", SomeFiles.old("WordDocument", "_VBA_PROJECT"), "宏");
    assertRefused("表.xls", SomeFiles.old("Workbook", "\u0001Ole10Native"), "程序对象");
    assertRefused("表.docx", SomeFiles.old("EncryptedPackage"), "密码");
    assertRefused(
        "表.docx",
        SomeFiles.zip(
            Map.of("[Content_Types].xml", "", "word/document.xml", "", "word/vbaProject.bin", "")),
        "宏");
    assertRefused(
        "表.pdf",
        "%PDF-1.7 /OpenAction << /S /JavaScript >>".getBytes(StandardCharsets.US_ASCII),
        "脚本");
  }

  @Test
  void anArchiveHoldsOnlyWhatCouldBePublishedByItself() {
    assertRefused("包.zip", SomeFiles.zip(Map.of("工具.exe", "MZ")), "工具.exe");
    assertRefused("包.zip", SomeFiles.zip(Map.of("里面.zip", "x")), "里面.zip");
    assertRefused("包.zip", SomeFiles.zip(Map.of("../外面.pdf", "%PDF-")), "不能上传的文件");
    assertRefused("包.zip", SomeFiles.zip(Map.of("名单.pdf", "MZ\u0090\u0000")), "程序");
  }

  @Test
  void anArchiveThatShowsOthersSomethingElseIsNotTaken() {
    byte[] good = SomeFiles.zip(Map.of("一.pdf", "%PDF-"));
    byte[] hidden = SomeFiles.zip(Map.of("二.exe", "MZ"));
    var both = new ByteArrayOutputStream();
    both.writeBytes(good);
    both.writeBytes(hidden);
    assertRefused("包.zip", both.toByteArray(), "压缩包");
    assertRefused("包.zip", Arrays.copyOf(good, good.length - 5), "压缩包打不开");
  }

  @Test
  void emptyAndHugeFilesAreNotTaken() {
    assertRefused("空.pdf", new byte[0], "空的");
    assertRefused("大.txt", new byte[FileCheck.LIMIT + 1], "20 MB");
  }

  @Test
  void aBombOfZerosIsNotUnpackedToItsEnd() throws Exception {
    var out = new ByteArrayOutputStream();
    try (var zip = new java.util.zip.ZipOutputStream(out)) {
      zip.putNextEntry(new java.util.zip.ZipEntry("零.txt"));
      byte[] zeros = new byte[1024 * 1024];
      for (int i = 0; i < 400; i++) {
        zip.write(zeros);
      }
    }
    assertRefused("炸弹.zip", out.toByteArray(), "300 MB");
  }

  @Test
  void whateverIsSentIsAnsweredAndNeverThrown() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    byte[][] seeds = {
      SomeFiles.pdf(),
      SomeFiles.docx("表"),
      SomeFiles.old("WordDocument"),
      SomeFiles.zip(Map.of("一.pdf", "%PDF-", "二.txt", "文")),
      SomeFiles.png()
    };
    String[] names = {"a.pdf", "a.docx", "a.doc", "a.zip", "a.ofd", "a.txt", "a.png", "a.xls"};
    for (int round = 0; round < 3000; round++) {
      byte[] bytes = seeds[random.nextInt(seeds.length)].clone();
      int changes = random.nextInt(6);
      for (int i = 0; i < changes; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
      String name = names[random.nextInt(names.length)];
      assertThat(FileCheck.fault(name, random.nextBoolean() ? bytes : cut))
          .as("seed %d, round %d", seed, round)
          .isNotNull();
    }
  }

  private static void assertTaken(String name, byte[] bytes) {
    assertThat(FileCheck.fault(name, bytes)).as(name).isEmpty();
  }

  private static void assertRefused(String name, byte[] bytes, String words) {
    assertThat(FileCheck.fault(name, bytes).orElse("taken")).as(name).contains(words);
  }
}
