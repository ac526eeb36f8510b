package org.mingshi.platform.review.difference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a run of characters is set.
 *
 * @param link where it leads when it is a link
 * @param picture the address when the run stands for a picture
 */
public record Style(
    boolean strong,
    boolean emphasis,
    Script script,
    @Nullable String link,
    @Nullable String picture) {

  static final Style PLAIN = new Style(false, false, Script.NORMAL, null, null);

  /** Where it stands on its line. */
  public enum Script {
    NORMAL("正常"),
    SUB("下标"),
    SUP("上标");

    private final String label;

    Script(String label) {
      this.label = label;
    }
  }

  Style inStrong() {
    return new Style(true, emphasis, script, link, picture);
  }

  Style inEmphasis() {
    return new Style(strong, true, script, link, picture);
  }

  Style in(Script other) {
    return new Style(strong, emphasis, other, link, picture);
  }

  Style leadingTo(String address) {
    return new Style(strong, emphasis, script, address, picture);
  }

  Style showing(String address) {
    return new Style(strong, emphasis, script, link, address);
  }

  /** What has to be done to this style to get the other, in words: {@code 改为加粗}. */
  List<String> changesTo(Style other) {
    List<String> words = new ArrayList<>();
    if (strong != other.strong) {
      words.add(other.strong ? "改为加粗" : "取消加粗");
    }
    if (emphasis != other.emphasis) {
      words.add(other.emphasis ? "改为强调" : "取消强调");
    }
    if (script != other.script) {
      words.add("改为" + other.script.label);
    }
    address(words, "链接", link, other.link);
    address(words, "图片地址", picture, other.picture);
    return words;
  }

  private static void address(
      List<String> words, String what, @Nullable String from, @Nullable String to) {
    if (from == null && to != null) {
      words.add("增加" + what + " " + to);
    } else if (from != null && to == null) {
      words.add("去掉" + what + " " + from);
    } else if (from != null && to != null && !from.equals(to)) {
      words.add(what + "由 " + from + " 改为 " + to);
    }
  }
}
