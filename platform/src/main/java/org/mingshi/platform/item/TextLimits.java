package org.mingshi.platform.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much a text may hold, and which addresses and times it may name. The same limits hold for the
 * form and for the use cases, whoever calls them.
 */
public final class TextLimits {

  /**
   * One thing that goes too far.
   *
   * @param field the name of the part, as in the form: {@code title}
   * @param words what to do, in Chinese
   */
  public record Fault(String field, String words) {}

  private static final int LONGEST_BODY = 1_000_000;
  private static final int LONGEST_KEYWORD = 30;
  private static final int MOST_KEYWORDS = 10;
  private static final int MOST_UNITS = 50;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\"'<>]{3,500}");

  private TextLimits() {}

  /** Everything that goes too far in this text; empty for an ordinary one. */
  public static List<Fault> of(Manuscript text) {
    List<Fault> faults = new ArrayList<>();
    measure(faults, "title", "标题", text.title(), 200);
    measure(faults, "itemClass", "信息类别", text.itemClass(), 100);
    measure(faults, "authorLine", "作者署名", text.authorLine(), 100);
    measure(faults, "summary", "摘要", text.summary(), 1000);
    measure(faults, "sourceName", "来源名称", text.source().name(), 100);
    measure(faults, "documentNumber", "文号", text.document().number(), 100);
    measure(faults, "documentIssuer", "发文机关", text.document().issuer(), 200);
    if (text.body().html().length() > LONGEST_BODY) {
      faults.add(new Fault("body", "正文过长，请分为几篇或改为附件"));
    }
    if (text.keywords().size() > MOST_KEYWORDS) {
      faults.add(new Fault("keywords", "关键词最多 10 个"));
    }
    if (text.keywords().stream().anyMatch(word -> word.length() > LONGEST_KEYWORD)) {
      faults.add(new Fault("keywords", "每个关键词不能超过 30 字"));
    }
    if (text.involvedUnits().size() > MOST_UNITS) {
      faults.add(new Fault("involved", "涉及单位最多 50 个"));
    }
    if (text.attachments().size() > Attachment.MOST) {
      faults.add(new Fault("files", "一篇稿件最多 " + Attachment.MOST + " 个附件"));
    }
    long names =
        text.attachments().stream()
            .map(file -> file.name().toLowerCase(Locale.ROOT))
            .distinct()
            .count();
    if (names < text.attachments().size()) {
      faults.add(new Fault("files", "有两个附件同名，请改名后重新上传"));
    }
    if (text.source().url() != null && !isWebAddress(text.source().url())) {
      faults.add(new Fault("sourceUrl", "原文网址应以 http:// 或 https:// 开头"));
    }
    if (text.source().originalTime() != null && isFar(text.source().originalTime().getYear())) {
      faults.add(new Fault("sourceTime", "原文时间应在 1900 年至 2100 年之间"));
    }
    if (text.document().writtenOn() != null && isFar(text.document().writtenOn().getYear())) {
      faults.add(new Fault("documentDate", "成文日期应在 1900 年至 2100 年之间"));
    }
    return faults;
  }

  /** Whether a browser may be sent there. */
  public static boolean isWebAddress(String address) {
    return WEB_ADDRESS.matcher(address).matches();
  }

  private static void measure(
      List<Fault> faults, String field, String label, @Nullable String words, int longest) {
    if (words != null && words.length() > longest) {
      faults.add(new Fault(field, label + "不能超过 " + longest + " 字，现有 " + words.length() + " 字"));
    }
  }

  private static boolean isFar(int year) {
    return year < FIRST_YEAR || year > LAST_YEAR;
  }
}
