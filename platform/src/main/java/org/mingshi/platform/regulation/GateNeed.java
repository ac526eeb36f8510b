package org.mingshi.platform.regulation;

import java.util.List;

/** What a gate asks for. Closed: a pack cannot ask for what no room can check. */
public sealed interface GateNeed {
  /**
   * Each of these roles has a holder in the publishing unit.
   *
   * @param roles role ids
   * @param recorded whether the holders of that day are stored with each released edition
   */
  record PostsHeld(List<RoleRule> roles, boolean recorded) implements GateNeed {}

  /** A chain is found and each of its steps has a holder. */
  record ChainWithHolders() implements GateNeed {}

  /** The source is named. */
  record SourceNamed() implements GateNeed {}
}
