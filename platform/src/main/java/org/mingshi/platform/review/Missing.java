package org.mingshi.platform.review;

/** Obstacle codes of this room, beside the engine's own. */
enum Missing {
  /** No title. */
  TITLE_MISSING,
  /** No text. */
  BODY_MISSING,
  /** No class that the regulations know. */
  CLASS_MISSING,
  /** The text was changed after this person opened it. */
  REVISION_OUTDATED,
  /** The edition is in a state in which this cannot be done. */
  WRONG_STATE,
  /** More words than are kept. */
  TOO_LONG,
  /** The unit of this person has signed the step whose unit may not sign this one. */
  SAME_UNIT_REVIEW,
  /** A remark of an earlier step has to be taken note of first. */
  REMARK_NOT_ACKNOWLEDGED,
  /** A body above was asked and has not answered. */
  REFERRED,
  /** There is nothing to answer. */
  NOT_REFERRED,
  /** The regulation names nobody whom this step could ask. */
  REFERRAL_NOT_OFFERED,
  /** A step was put off. */
  POSTPONED,
  /** The regulation does not let this step put the item off. */
  POSTPONING_NOT_OFFERED,
  /** The day on which to look again is not a day to come. */
  AGAIN_ON_WRONG,
  /** The person stands outside the chain and may not mark. */
  MARKING_NOT_PERMITTED,
  /** Only certain posts may lower this flag. */
  FLAG_NOT_LOWERABLE,
  /** Only certain posts may lower the impact. */
  IMPACT_NOT_LOWERABLE,
  /** No bound regulation knows this flag. */
  FLAG_UNKNOWN,
  /** Only the author may say so, since it makes the chain shorter. */
  FLAG_NOT_RAISABLE,
  /** Everything is as it was. */
  MARK_UNCHANGED
}
