package org.mingshi.platform.regulation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a gate asks for. Closed: a pack cannot ask for what no room can check. */
public sealed interface GateNeed {
  /**
   * Each of these roles has a holder.
   *
   * @param roles looked for in the publishing unit unless {@code heldIn} says otherwise
   * @param heldIn where they are looked for; empty: in the publishing unit
   * @param recorded whether the holders of that day are stored with each released edition
   */
  record PostsHeld(List<RoleRule> roles, Optional<Scope> heldIn, boolean recorded)
      implements GateNeed {
    /** Takes a copy. */
    public PostsHeld {
      roles = List.copyOf(roles);
    }
  }

  /** A chain is found and each of its steps has a holder. */
  record ChainWithHolders() implements GateNeed {}

  /**
   * The source is named.
   *
   * @param with what must be given beside its name
   */
  record SourceNamed(Set<SourcePart> with) implements GateNeed {
    /** Takes a copy. */
    public SourceNamed {
      with = Set.copyOf(with);
    }
  }

  /**
   * Each of these flags was answered with yes or no.
   *
   * @param flags the asked ones of the pack
   */
  record FlagsAnswered(List<FlagRule> flags) implements GateNeed {
    /** Takes a copy. */
    public FlagsAnswered {
      flags = List.copyOf(flags);
    }
  }

  /** Number, issuer and date of the official document are given. */
  record DocumentDataGiven() implements GateNeed {}

  /** Nothing helps: an item for which the gate's condition holds is not taken. */
  record NotAllowed() implements GateNeed {}

  /** What a source has beside its name. */
  enum SourcePart {
    /** The address of the original. */
    LINK,
    /** When the original appeared. */
    TIME
  }
}
