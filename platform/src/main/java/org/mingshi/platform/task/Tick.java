package org.mingshi.platform.task;

/**
 * One stage of the way of a subject, as a tick in the inbox: 科室初审 ●.
 *
 * @param name the stage in Chinese, such as {@code 科室初审}
 * @param state where it stands
 */
public record Tick(String name, State state) {

  /** Where a stage stands; each is a word on screens, the sign only repeats it. */
  public enum State {
    DONE("done", "✓", "已办"),
    CURRENT("current", "●", "正在办"),
    WAITING("waiting", "○", "未到");

    private final String id;
    private final String sign;
    private final String label;

    State(String id, String sign, String label) {
      this.id = id;
      this.sign = sign;
      this.label = label;
    }

    /** The word in rows. */
    public String id() {
      return id;
    }

    /** The sign beside the name. */
    public String sign() {
      return sign;
    }

    /** The Chinese word for who cannot see the sign. */
    public String label() {
      return label;
    }
  }

  /** A stage that is over. */
  public static Tick done(String name) {
    return new Tick(name, State.DONE);
  }

  /** A stage that is under way. */
  public static Tick current(String name) {
    return new Tick(name, State.CURRENT);
  }

  /** A stage that is still to come. */
  public static Tick waiting(String name) {
    return new Tick(name, State.WAITING);
  }
}
