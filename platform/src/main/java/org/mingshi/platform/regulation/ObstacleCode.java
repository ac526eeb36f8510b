package org.mingshi.platform.regulation;

/**
 * The engine's own obstacle codes with their ordinary Chinese words. A pack may declare more under
 * {@code obstacles}. Codes are stable: programs and saved logs name them.
 */
public enum ObstacleCode {
  /** No chain of the bound packs fits, or the chain that fits has a step without a holder. */
  CHAIN_NOT_CONFIGURED("没有可用的审核流程，或流程中有环节无人任职"),
  /** Two chains fit and no pack says which one wins. */
  CHAIN_AMBIGUOUS("有两条以上审核流程同时适用，制度未说明以哪条为准"),
  /** A detail that decides the chain has not been given. */
  DETAIL_MISSING("缺少决定审核流程的要素"),
  /** A post that carries responsibility for review has no holder. */
  RESPONSIBLE_MISSING("审核责任人未落实"),
  /** A reprint does not name its source. */
  SOURCE_MISSING("转载稿件未注明来源"),
  /** An asked flag has no answer. */
  FLAGS_UNANSWERED("有须逐项回答的标记尚未回答“是”或“否”"),
  /** The data of the official document are not complete. */
  DOCUMENT_DATA_MISSING("公文的文号、发文机关或成文日期尚未填写"),
  /** The regulation does not allow this way for such an item. */
  CHAIN_NOT_ALLOWED("此类信息不得走所选流程"),
  /** The person may not send items into review here. */
  SUBMIT_NOT_PERMITTED("您不是指定的报送人员"),
  /** The column is another unit's. */
  NOT_COLUMN_OWNER("栏目不由本单位负责"),
  /** The column has no unit that is responsible for it. */
  COLUMN_OWNER_MISSING("栏目尚未明确责任单位"),
  /** A column cannot be without review. */
  CHAIN_REQUIRED("栏目不得设为无需审核"),
  /** A step of the chain has not been signed for this revision. */
  NOT_APPROVED("尚未完成审核"),
  /** The approval of a leader above the unit is missing. */
  LEADER_APPROVAL_REQUIRED("尚未经领导审定"),
  /** A unit concerned has not consented. */
  CONSENT_MISSING("尚未取得涉及单位的同意"),
  /** A point of a checklist has no answer. */
  CHECKLIST_INCOMPLETE("审查要点尚未逐项作答"),
  /** A point of a checklist was answered badly. */
  CHECK_FAILED("审查要点未通过"),
  /** No secrecy judgement for this revision. */
  SECRECY_NOT_CLEARED("尚未通过保密审查"),
  /** Judged secret: locked. */
  SECRECY_LOCKED("保密审查结论为涉密，已锁定"),
  /** Nobody could decide whether it is secret; it waits for the body it was referred to. */
  SECRECY_UNDETERMINED("保密审查不能确定，等待有关部门确定"),
  /** The author may not review their own text. */
  AUTHOR_MAY_NOT_REVIEW("作者不得审核自己的稿件"),
  /** One person may sign only one review step of one item. */
  SAME_PERSON_REVIEW("同一人不得签署同一稿件的两个审核环节"),
  /** The person does not hold the post that this step asks for. */
  NOT_THE_HOLDER("您不担任本环节的职务"),
  /** The person is not a named publisher. */
  RELEASE_NOT_PERMITTED("您不是指定的发布人员"),
  /** Earlier steps come first. */
  NOT_YOUR_TURN("前面的环节尚未完成"),
  /** The text has changed since it was judged. */
  APPROVAL_OUTDATED("稿件已修改，原审核意见失效"),
  /** A refusal needs an opinion. */
  OPINION_REQUIRED("退回须写明意见");

  private final String words;

  ObstacleCode(String words) {
    this.words = words;
  }

  /** What is missing, in Chinese; a rule of a pack may say it more exactly. */
  public String words() {
    return words;
  }
}
