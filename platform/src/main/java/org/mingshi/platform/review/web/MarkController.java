package org.mingshi.platform.review.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.Impact;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.review.Mark;
import org.mingshi.platform.review.Marking;
import org.mingshi.platform.review.web.EditionPages.Said;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Frame;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Raises and lowers flags and the impact of what is under review. */
@Controller
class MarkController {

  private final EditionAnswers answers;
  private final Marking marking;

  MarkController(EditionAnswers answers, Marking marking) {
    this.answers = answers;
    this.marking = marking;
  }

  @PostMapping("/editions/{id}/mark")
  ResponseEntity<byte[]> mark(
      Frame frame,
      Actor actor,
      @PathVariable UUID id,
      @RequestParam("seen") String seen,
      @RequestParam(name = "raise", required = false) @Nullable List<String> raise,
      @RequestParam(name = "lower", required = false) @Nullable List<String> lower,
      @RequestParam(name = "impact", defaultValue = "") String impact,
      @RequestParam(name = "reason", defaultValue = "") String reason) {
    Edition edition = answers.visible(id, actor);
    RevisionHash hash = EditionAnswers.hash(seen);
    return answers.answer(
        frame,
        actor,
        edition,
        answers.since(edition, hash),
        Said.marking(reason),
        marking.mark(
            new Mark(edition.id(), hash, set(raise), set(lower), impact(impact), reason, actor)),
        "marks");
  }

  private static Set<String> set(@Nullable List<String> ids) {
    return ids == null ? Set.of() : Set.copyOf(ids);
  }

  private static @Nullable Impact impact(String id) {
    return Stream.of(Impact.values()).filter(it -> it.id().equals(id)).findFirst().orElse(null);
  }
}
