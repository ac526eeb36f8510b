package org.mingshi.platform.item;

import java.time.Instant;

/**
 * One version of an item on its way to the public. Each state knows only the steps that lead on
 * from it: a draft cannot be released, because {@link Draft} has no method for it.
 *
 * <p>A step is only said here; {@link Editions#carryOut} does it, and refuses when the edition has
 * meanwhile moved or its text has another hash.
 */
public sealed interface Edition {

  /** What every edition has. */
  Standing standing();

  /** Which edition. */
  default EditionId id() {
    return standing().id();
  }

  /** The hash of the text that counts now. */
  default RevisionHash hash() {
    return standing().hash();
  }

  /** The word for rows and the ledger: {@code in-review}. */
  default String stateKey() {
    return switch (this) {
      case Draft draft -> "draft";
      case InReview inReview -> "in-review";
      case Approved approved -> "approved";
      case Published published -> "published";
      case Withdrawn withdrawn -> "withdrawn";
      case Locked locked -> "locked";
    };
  }

  /** The word on screens: 审核中. */
  default String stateLabel() {
    return switch (this) {
      case Draft draft -> "草稿";
      case InReview inReview -> "审核中";
      case Approved approved -> "待发布";
      case Published published -> "已发布";
      case Withdrawn withdrawn -> "已撤稿";
      case Locked locked -> "已锁定";
    };
  }

  /** A state in which the text may be changed; whatever was approved counts no more afterwards. */
  sealed interface Editable extends Edition {
    /** The edition is a draft with this text. */
    default Transition edited(Revision text) {
      return new Transition(this, new Draft(standing().holding(text).next()));
    }
  }

  /** Being written, or come back from review. */
  record Draft(Standing standing) implements Editable {
    /** Goes into review. */
    public Transition submitted() {
      return new Transition(this, new InReview(standing.next()));
    }
  }

  /** The persons of the chain are judging it. */
  record InReview(Standing standing) implements Editable {
    /** One step was signed, others remain. */
    public Transition signed() {
      return new Transition(this, new InReview(standing.next()));
    }

    /** The last review was signed. */
    public Transition approved() {
      return new Transition(this, new Approved(standing.next()));
    }

    /** Comes back to its author. */
    public Transition returned() {
      return new Transition(this, new Draft(standing.next()));
    }

    /** Was judged secret. */
    public Transition locked() {
      return new Transition(this, new Locked(standing.next()));
    }
  }

  /** Every review is signed; a publisher may release it. */
  record Approved(Standing standing) implements Editable {
    /** Other flags or another impact ask for further reviews. */
    public Transition reopened() {
      return new Transition(this, new InReview(standing.next()));
    }

    /** Other flags or another impact ask for no further review. */
    public Transition marked() {
      return new Transition(this, new Approved(standing.next()));
    }

    /** Is put before the public. */
    public Transition released(Instant at) {
      return new Transition(this, new Published(standing.next(), at));
    }
  }

  /** Stands before the public. */
  record Published(Standing standing, Instant releasedAt) implements Edition {
    /** Is taken down. */
    public Transition withdrawn(WithdrawalReason reason, String words, Instant at) {
      return new Transition(this, new Withdrawn(standing.next(), releasedAt, at, reason, words));
    }
  }

  /** Was before the public and is so no more. */
  record Withdrawn(
      Standing standing,
      Instant releasedAt,
      Instant withdrawnAt,
      WithdrawalReason reason,
      String words)
      implements Edition {}

  /**
   * Judged secret: nobody but those involved and secrecy reviewers sees it, and nothing leads on.
   */
  record Locked(Standing standing) implements Edition {}
}
