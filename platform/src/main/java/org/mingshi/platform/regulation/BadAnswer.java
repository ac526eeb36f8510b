package org.mingshi.platform.regulation;

import java.util.Optional;

/**
 * What a bad answer to a point of a checklist does.
 *
 * @param effect what happens to the item
 * @param code the obstacle that is shown
 * @param raises the flag that is set when the effect is {@link Effect#ESCALATE}, empty otherwise
 */
public record BadAnswer(Effect effect, String code, Optional<String> raises) {
  /** What happens to the item. */
  public enum Effect {
    /** Back to the author, or one step back where the chain says so. */
    RETURN("退回"),
    /** Locked: its content is shown to nobody but those who handle the leak. */
    LOCK("立即锁定"),
    /** Waits for a decision of the body that the step names. */
    REFER("上报请示"),
    /** Waits until it is asked again. */
    POSTPONE("暂缓发布"),
    /** A flag is raised and the chain chosen anew; nothing is rejected. */
    ESCALATE("转按更严格的流程办理，不退回"),
    /** Goes on, but the next step must acknowledge the remark. */
    ACKNOWLEDGE("由下一环节阅知");

    private final String words;

    Effect(String words) {
      this.words = words;
    }

    /** What happens, in Chinese. */
    public String words() {
      return words;
    }
  }
}
