package org.mingshi.platform.review;

import java.util.List;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.regulation.Obstacle;

/** What can be wrong with a signature on paper, beside what can be wrong with every signature. */
enum PaperProblem {
  /** The regulation does not let this step be signed on paper. */
  PAPER_NOT_ALLOWED("制度没有规定本环节可以在纸质审查表上签署", "请本环节人员登录系统签署"),
  /** The clerk is not the one whom the regulation names for it. */
  PAPER_RECORDER_NOT_NAMED("您不是可以登记纸质签署的人员", "请由制度指定的人员登记"),
  /** Nobody chosen, or somebody who does not hold the post. */
  PAPER_SIGNER_UNKNOWN("没有选择签署人，或所选的人不担任本环节的职务", "请从列表中选择在纸质审查表上签字的人"),
  /** The signer records their own paper. */
  PAPER_RECORDER_SIGNED("签署人不能登记自己的纸质签署", "请直接在系统中签署，或由其他人员登记"),
  /** Nothing chosen of what stands on the paper. */
  PAPER_VERDICT_MISSING("没有选择审查表上的结论", "请按审查表选择结论"),
  /** No day, a day to come, or one before this text was there. */
  PAPER_DATE_WRONG("纸质签署的日期不正确", "日期应为审查表上的签署日期，不晚于今天，也不早于本稿保存之日"),
  /** Not said to belong to this text. */
  PAPER_NOT_CONFIRMED("没有确认纸质审查表与本稿一致", "请核对审查表上的校验码与本页一致后勾选确认"),
  /** No file, or one that is no scan. */
  SCAN_UNUSABLE("扫描件不可用", "请上传 PDF、JPEG 或 PNG 格式、不超过 10 MB 的扫描件");

  private final String words;
  private final String help;

  PaperProblem(String words, String help) {
    this.words = words;
    this.help = help;
  }

  Obstacle under(List<Basis> basis) {
    return new Obstacle(name(), basis, words, help);
  }

  Obstacle under(List<Basis> basis, String exactWords) {
    return new Obstacle(name(), basis, exactWords, help);
  }
}
