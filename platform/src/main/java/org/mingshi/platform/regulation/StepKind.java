package org.mingshi.platform.regulation;

/** What is done in a step. */
public enum StepKind {
  /** A person judges the revision and signs. */
  REVIEW,
  /** A person judges whether the revision is secret: clear, secret or undetermined. */
  SECRECY_REVIEW,
  /** Each unit named as concerned consents or remarks; silence is no consent. */
  CO_SIGN,
  /** An organ outside consents; the record of it is filed by the publishing unit. */
  CONSENT,
  /** Registered with a body before it goes on (备案). */
  FILING,
  /** A standing or single authorisation that lets routine matter pass. */
  AUTHORISATION,
  /**
   * The designated clerk hands the signed item in (报送); no review. Where it belongs to another unit
   * than the author's, nobody else can bring the item any further.
   */
  HAND_IN,
  /** Put before the public by a named publisher; no review. */
  RELEASE;

  /** Whether signing this step is a review, so that author and other reviewers are shut out. */
  public boolean isReview() {
    return switch (this) {
      case REVIEW, SECRECY_REVIEW, CO_SIGN, AUTHORISATION -> true;
      case CONSENT, FILING, HAND_IN, RELEASE -> false;
    };
  }
}
