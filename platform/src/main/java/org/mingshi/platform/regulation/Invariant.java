package org.mingshi.platform.regulation;

/**
 * What the engine enforces whatever the packs say. Packs name the clauses it stands on, under
 * {@code invariants}, so that even these refusals have a ground; the baseline pack names one for
 * each.
 */
public enum Invariant {
  /** Nothing is released without its whole chain. */
  REVIEW_BEFORE_RELEASE("review-before-release"),
  /** Nothing is released without a secrecy judgement of its revision. */
  SECRECY_BEFORE_RELEASE("secrecy-before-release"),
  /** Only the approved revision is released; an edit voids approvals. */
  APPROVED_REVISION_ONLY("approved-revision-only"),
  /** The author never reviews. */
  AUTHOR_NEVER_REVIEWS("author-never-reviews"),
  /** No person signs two review steps of one item. */
  ONE_PERSON_ONE_STEP("one-person-one-step"),
  /** A step is signed only by a person who holds its post, in its turn. */
  HOLDER_SIGNS("holder-signs");

  private final String key;

  Invariant(String key) {
    this.key = key;
  }

  /** How packs write it. */
  public String key() {
    return key;
  }
}
