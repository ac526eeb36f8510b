package org.mingshi.platform.review;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
     * @param secrecy the judgement of the step's secrecy point, signed apart in the same action;
     *     null where the step has no such point
     * @param acknowledged whether the person took note of the remarks of the steps before
     */
    record Approve(
        String opinion,
        Map<String, Boolean> answers,
        @Nullable Judgement secrecy,
        boolean acknowledged)
        implements Choice {

      /** Cleans the words. */
      public Approve {
        opinion = Words.paragraphs(opinion);
        answers = Map.copyOf(answers);
      }

      /** Goes on where no secrecy is judged and no remark stands. */
      public Approve(String opinion, Map<String, Boolean> answers) {
        this(opinion, answers, null, false);
      }
    }

    /**
     * Give it back to its author, or one step back; the opinion is needed, the answers are kept.
     */
    record Return(String opinion, Map<String, Boolean> answers) implements Choice {

      /** Cleans the words. */
      public Return {
        opinion = Words.paragraphs(opinion);
        answers = Map.copyOf(answers);
      }

      /** Gives back without answers. */
      public Return(String opinion) {
        this(opinion, Map.of());
      }
    }

    /**
     * Judge whether it is secret; the only way to go on in a secrecy step.
     *
     * @param basis on what the judgement stands, always needed
     */
    record JudgeSecrecy(
        Secrecy result,
        String basis,
        String opinion,
        Map<String, Boolean> answers,
        boolean acknowledged)
        implements Choice {

      /** Cleans the words. */
      public JudgeSecrecy {
        basis = Words.paragraphs(basis);
        opinion = Words.paragraphs(opinion);
        answers = Map.copyOf(answers);
      }

      /** Judges where no remark stands. */
      public JudgeSecrecy(
          Secrecy result, String basis, String opinion, Map<String, Boolean> answers) {
        this(result, basis, opinion, answers, false);
      }
    }

    /** Ask the body above that the step names (上报请示); the step waits for its answer. */
    record Refer(String question) implements Choice {

      /** Cleans the words. */
      public Refer {
        question = Words.paragraphs(question);
      }

      @Override
      public String opinion() {
        return question;
      }
    }

    /** Answer what was asked; no signature, the turn goes back to whoever asked. */
    record Answer(String opinion) implements Choice {

      /** Cleans the words. */
      public Answer {
        opinion = Words.paragraphs(opinion);
      }
    }

    /** Put it off (缓议), because now is not the time to publish it. */
    record Postpone(LocalDate againOn, String reason, Map<String, Boolean> answers)
        implements Choice {

      /** Cleans the words. */
      public Postpone {
        reason = Words.paragraphs(reason);
        answers = Map.copyOf(answers);
      }

      /** Puts off without answers. */
      public Postpone(LocalDate againOn, String reason) {
        this(againOn, reason, Map.of());
      }

      @Override
      public String opinion() {
        return reason;
      }
    }
  }

  /**
   * A secrecy judgement inside another signature.
   *
   * @param basis on what it stands, always needed
   */
  public record Judgement(Secrecy result, String basis) {

    /** Cleans the words. */
    public Judgement {
      basis = Words.paragraphs(basis);
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
