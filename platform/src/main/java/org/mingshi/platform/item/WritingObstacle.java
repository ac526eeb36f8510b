package org.mingshi.platform.item;

import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.Invariant;
import org.mingshi.platform.regulation.Obstacle;

/** Why a text is not taken. */
enum WritingObstacle {
  /** The person holds no post in the unit. */
  WRITING_NOT_PERMITTED(Invariant.HOLDER_SIGNS, "您在该单位没有岗位，不能为其写稿", "请由该单位的采编人员起草"),
  /** The column or its site takes no items. */
  COLUMN_DISABLED(Invariant.HOLDER_SIGNS, "该栏目已停用或没有责任单位，不接收稿件", "请选择其他栏目，或请网站管理员启用"),
  /** The column belongs to others. */
  COLUMN_NOT_PERMITTED(Invariant.HOLDER_SIGNS, "该栏目不由您所在的单位维护", "请选择本单位的栏目"),
  /** A column of another site would change the public address. */
  COLUMN_OF_OTHER_SITE(Invariant.APPROVED_REVISION_ONLY, "稿件的网站不能更换，只能在原网站内换栏目", "需要发到另一网站的，请新建稿件"),
  /** Published, withdrawn or locked texts stay as they are. */
  NOT_EDITABLE(Invariant.APPROVED_REVISION_ONLY, "稿件当前状态不能修改", "已发布的内容如有错误，请先撤稿"),
  /** Who is concerned must be another unit of the same authority. */
  INVOLVED_UNIT_UNKNOWN(Invariant.HOLDER_SIGNS, "涉及单位应为本级政府所属的其他单位，不含本单位", "请在“涉及其他单位”中重新选择"),
  /** An answer to a question that no pack in force asks. */
  FLAG_UNKNOWN(Invariant.APPROVED_REVISION_ONLY, "回答了本单位适用的制度没有提出的问题", "请重新打开稿件，只回答页面上列出的问题"),
  /** A file that this person neither added nor found in a text of the item. */
  ATTACHMENT_UNKNOWN(Invariant.APPROVED_REVISION_ONLY, "有附件不是您上传的，也不属于本稿", "请在稿件页面重新上传附件"),
  /** Longer than is kept, or an address or a time that cannot be. */
  BEYOND_LIMITS(Invariant.APPROVED_REVISION_ONLY, "稿件内容超出限制", "请作者修改后再保存");

  private final Invariant invariant;
  private final String words;
  private final String help;

  WritingObstacle(Invariant invariant, String words, String help) {
    this.invariant = invariant;
    this.words = words;
    this.help = help;
  }

  Obstacle under(EffectiveRules rules) {
    return under(rules, words);
  }

  Obstacle under(EffectiveRules rules, String exactWords) {
    return new Obstacle(name(), rules.basisOf(invariant), exactWords, help);
  }
}
