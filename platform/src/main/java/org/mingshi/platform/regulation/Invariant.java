package org.mingshi.platform.regulation;

/**
 * What the engine enforces whatever the packs say. Packs name the clauses it stands on, under
 * {@code invariants}, so that even these refusals have a ground; the baseline pack names one for
 * each.
 */
public enum Invariant {
  /** Nothing is released without its whole chain. */
  REVIEW_BEFORE_RELEASE("review-before-release", "先审核后发布"),
  /** Nothing is released without a secrecy judgement of its revision. */
  SECRECY_BEFORE_RELEASE("secrecy-before-release", "先保密审查后发布"),
  /** Only the approved revision is released; an edit voids approvals. */
  APPROVED_REVISION_ONLY("approved-revision-only", "只发布审定的文本"),
  /** The author never reviews. */
  AUTHOR_NEVER_REVIEWS("author-never-reviews", "作者不审核自己的稿件"),
  /** No person signs two review steps of one item. */
  ONE_PERSON_ONE_STEP("one-person-one-step", "一人只签一个审核环节"),
  /** A step is signed only by a person who holds its post, in its turn. */
  HOLDER_SIGNS("holder-signs", "在岗的人依次签署");

  private final String key;
  private final String words;

  Invariant(String key, String words) {
    this.key = key;
    this.words = words;
  }

  /** How packs write it. */
  public String key() {
    return key;
  }

  /** How people read it, in Chinese. */
  public String words() {
    return words;
  }
}
