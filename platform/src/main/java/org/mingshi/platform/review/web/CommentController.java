package org.mingshi.platform.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.review.Outcome;
import org.mingshi.platform.review.comment.CommentId;
import org.mingshi.platform.review.comment.DraftComment;
import org.mingshi.platform.review.comment.DraftingComment;
import org.mingshi.platform.review.comment.DropDraft;
import org.mingshi.platform.review.comment.DroppingDraft;
import org.mingshi.platform.review.comment.ReplyToComment;
import org.mingshi.platform.review.comment.ReplyingToComment;
import org.mingshi.platform.review.comment.ResolveComment;
import org.mingshi.platform.review.comment.ResolvingComment;
import org.mingshi.platform.review.web.EditionPages.Said;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Frame;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writes, answers and settles comments on the page of an edition. */
@Controller
class CommentController {

  private final EditionAnswers answers;
  private final DraftingComment drafting;
  private final DroppingDraft dropping;
  private final ReplyingToComment replying;
  private final ResolvingComment resolving;

  CommentController(
      EditionAnswers answers,
      DraftingComment drafting,
      DroppingDraft dropping,
      ReplyingToComment replying,
      ResolvingComment resolving) {
    this.answers = answers;
    this.drafting = drafting;
    this.dropping = dropping;
    this.replying = replying;
    this.resolving = resolving;
  }

  @PostMapping("/editions/{id}/comments")
  ResponseEntity<byte[]> draft(
      Frame frame,
      Actor actor,
      @PathVariable UUID id,
      @RequestParam("seen") String seen,
      @RequestParam(name = "words", defaultValue = "") String words,
      @RequestParam(name = "binding", defaultValue = "yes") String binding,
      HttpServletRequest request) {
    Edition edition = answers.visible(id, actor);
    Look look = Look.of(request);
    Outcome outcome =
        drafting.draft(
            new DraftComment(
                edition.id(),
                EditionAnswers.hash(seen),
                look.block(),
                look.quote(),
                !binding.equals("no"),
                words,
                actor));
    return answers.answer(
        frame, actor, edition, look, Said.commenting(words), outcome, place(look.block()));
  }

  @PostMapping("/editions/{id}/comments/{comment}/drop")
  ResponseEntity<byte[]> drop(
      Frame frame,
      Actor actor,
      @PathVariable UUID id,
      @PathVariable UUID comment,
      HttpServletRequest request) {
    Edition edition = answers.visible(id, actor);
    Outcome outcome = dropping.drop(new DropDraft(edition.id(), new CommentId(comment), actor));
    return answers.answer(
        frame, actor, edition, Look.of(request), Said.nothing(), outcome, "comments");
  }

  @PostMapping("/editions/{id}/comments/{comment}/reply")
  ResponseEntity<byte[]> reply(
      Frame frame,
      Actor actor,
      @PathVariable UUID id,
      @PathVariable UUID comment,
      @RequestParam(name = "words", defaultValue = "") String words,
      HttpServletRequest request) {
    Edition edition = answers.visible(id, actor);
    Outcome outcome =
        replying.reply(new ReplyToComment(edition.id(), new CommentId(comment), words, actor));
    return answers.answer(
        frame,
        actor,
        edition,
        Look.of(request),
        Said.commenting(words),
        outcome,
        "comment-" + comment);
  }

  @PostMapping("/editions/{id}/comments/{comment}/resolve")
  ResponseEntity<byte[]> resolve(
      Frame frame,
      Actor actor,
      @PathVariable UUID id,
      @PathVariable UUID comment,
      @RequestParam("resolved") boolean resolved,
      HttpServletRequest request) {
    Edition edition = answers.visible(id, actor);
    Outcome outcome =
        resolving.resolve(
            new ResolveComment(edition.id(), new CommentId(comment), resolved, actor));
    return answers.answer(
        frame, actor, edition, Look.of(request), Said.nothing(), outcome, "comment-" + comment);
  }

  private static String place(int block) {
    return block == 0 ? "comments" : "b" + block;
  }
}
