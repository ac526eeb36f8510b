package org.mingshi.platform.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mingshi.platform.shell.Form;
import org.mingshi.platform.shell.Option;
import org.mingshi.platform.shell.Problem;

/**
 * What a form or a row of a spreadsheet says of a site, held against what a site must be. The words
 * of the fields are those of the form.
 */
public record SiteFields(Form form) {

  private static final int LONGEST = 200;

  /** What is wrong with the profile; all of it at once. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    if (form.value("name").isBlank()) {
      problems.add(Problem.of("name", "SITE_NAME_MISSING", "请填写网站名称"));
    }
    if (!form.value("domain").matches("[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?")) {
      problems.add(Problem.of("domain", "SITE_DOMAIN_UNFIT", "请填写域名，例如 www.bishan.example"));
    }
    if (!SiteProfile.CODE.matcher(form.value("identification-code")).matches()) {
      problems.add(Problem.of("identification-code", "SITE_NUMBER_UNFIT", "网站标识码是 10 位数字"));
    }
    if (!SiteProfile.isReadable(form.value("color"))) {
      problems.add(
          Problem.of("color", "SITE_COLOR_UNFIT", "主色写成 #1b5e8c 的形式，在白底上要看得清（对比度至少 4.5 比 1）"));
    }
    for (String field : List.of("name", "icp", "police", "organizer", "undertaker", "contact")) {
      if (form.value(field).length() > LONGEST) {
        problems.add(Problem.of(field, "TOO_LONG", "最多 " + LONGEST + " 个字"));
      }
    }
    return problems;
  }

  /** The profile of a form without {@link #problems()}. */
  public SiteProfile profile() {
    return new SiteProfile(
        form.value("name"),
        form.value("domain"),
        form.value("identification-code"),
        form.value("icp"),
        form.value("police"),
        form.value("organizer"),
        form.value("undertaker"),
        form.value("contact"),
        form.value("color"));
  }

  /** The code, or what is wrong with it. */
  public static Optional<Problem> codeProblem(String code) {
    return PathCode.isValid(code)
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                "code",
                "PATH_CODE_UNFIT",
                "代码由小写字母、数字和连字符组成，以字母开头，最多 40 个，不能用系统保留的词；代码是网址的一部分，以后不能更改"));
  }

  /** The kinds of site as choices. */
  public static List<Option> kinds() {
    return Arrays.stream(SiteKind.values()).map(it -> new Option(it.key(), it.label())).toList();
  }

  /** The kind by its key or its label. */
  public static Optional<SiteKind> kind(String text) {
    return Arrays.stream(SiteKind.values())
        .filter(it -> it.key().equals(text) || it.label().equals(text))
        .findFirst();
  }
}
