package org.mingshi.platform.regulation;

import java.util.List;
import org.mingshi.platform.shell.Actor;

/**
 * Which packs hold for which authority, unit or site, in order. The baseline is never bound: it
 * holds everywhere.
 */
public interface PackBindings {

  /**
   * From now on exactly these packs are bound to the subject, in this order. Runs in the caller's
   * transaction and writes the change to the ledger. What is under way stays on the versions it
   * started with.
   *
   * <p>Example: {@code bindings.bind(new SubjectId("authority", id), List.of(new
   * PackId("some-district-2021")), actor)}.
   *
   * @throws IllegalArgumentException for a pack that is not shipped, the baseline, or a pack twice;
   *     for a subject outside the actor's authority; and when the actor may not bind packs
   */
  void bind(SubjectId subject, List<PackId> packs, Actor by);

  /** The packs bound now, in order. */
  List<PackId> boundTo(SubjectId subject);
}
