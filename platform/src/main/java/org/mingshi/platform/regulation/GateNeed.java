package org.mingshi.platform.regulation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a gate asks for. Closed: a pack cannot ask for what no room can check. */
public sealed interface GateNeed {
  /** What must be so, in Chinese: {@code 须有主要负责人、分管负责人任职}. */
  default String words() {
    return switch (this) {
      case PostsHeld held ->
          held.heldIn().map(Scope::words).orElse("本单位")
              + "须有"
              + held.roles().stream().map(RoleRule::name).collect(Collectors.joining("、"))
              + "任职";
      case ChainWithHolders chain -> "审核流程须配置齐全，各环节有人任职";
      case SourceNamed source ->
          "须注明来源"
              + (source.with().contains(SourcePart.LINK) ? "、原文网址" : "")
              + (source.with().contains(SourcePart.TIME) ? "、原发布时间" : "");
      case FlagsAnswered flags -> "须逐项回答" + flags.flags().size() + "项标记";
      case DocumentDataGiven data -> "须填写文号、发文机关和成文日期";
      case NotAllowed no -> "不予接收";
    };
  }

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
