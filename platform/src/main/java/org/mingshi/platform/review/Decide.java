package org.mingshi.platform.review;

import java.util.Map;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.item.Words;
import org.mingshi.platform.shell.Actor;

/**
 * Decide in one step of a round.
 *
 * @param seen the hash of the text that the person had before their eyes; they sign for it
 */
public record Decide(EditionId edition, StepId step, RevisionHash seen, Choice choice, Actor by) {

  /** What the person wants to decide. */
  public sealed interface Choice {

    /**
     * What the person says about it, "" for nothing; a decision without a word is kept with the
     * name of its verdict, such as 同意, as its opinion.
     */
    String opinion();

    /**
     * Go on.
     *
     * @param answers the answers to the step's checklists, {@code five-focus:scope} to yes or no
     */
    record Approve(String opinion, Map<String, Boolean> answers) implements Choice {

      /** Cleans the words. */
      public Approve {
        opinion = Words.paragraphs(opinion);
      }
    }

    /** Give it back to its author; the opinion is needed. */
    record Return(String opinion) implements Choice {

      /** Cleans the words. */
      public Return {
        opinion = Words.paragraphs(opinion);
      }
    }

    /**
     * Judge whether it is secret; the only way to go on in a secrecy step.
     *
     * @param basis on what the judgement stands, always needed
     */
    record JudgeSecrecy(Secrecy result, String basis, String opinion, Map<String, Boolean> answers)
        implements Choice {

      /** Cleans the words. */
      public JudgeSecrecy {
        basis = Words.paragraphs(basis);
        opinion = Words.paragraphs(opinion);
      }
    }
  }

  /** The result of a secrecy judgement. */
  public enum Secrecy {
    /** May be made public. */
    NOT_SECRET,
    /** Is secret: the edition is locked. */
    SECRET,
    /** Cannot be told here: it waits for the body that can. */
    UNDETERMINED
  }
}
