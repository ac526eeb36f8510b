package org.mingshi.platform.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.regulation.StepKind;
import org.mingshi.platform.review.Outcome;
import org.mingshi.platform.review.PaperSteps;
import org.mingshi.platform.review.RecordPaperSignature;
import org.mingshi.platform.review.RecordingPaperSignature;
import org.mingshi.platform.review.ReviewRound;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.Reviews;
import org.mingshi.platform.review.Scan;
import org.mingshi.platform.review.ScanFile;
import org.mingshi.platform.review.ScanId;
import org.mingshi.platform.review.Scans;
import org.mingshi.platform.review.Seeing;
import org.mingshi.platform.review.StepId;
import org.mingshi.platform.review.WhatIsMissing;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.shell.Views;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Recording a signature given on paper, and looking at its scan. */
@Controller
class PaperController {

  private final Editions editions;
  private final Reviews reviews;
  private final Seeing seeing;
  private final PaperSteps paperSteps;
  private final WhatIsMissing missing;
  private final RecordingPaperSignature recording;
  private final Scans scans;
  private final Views views;
  private final Clock clock;

  PaperController(
      Editions editions,
      Reviews reviews,
      Seeing seeing,
      PaperSteps paperSteps,
      WhatIsMissing missing,
      RecordingPaperSignature recording,
      Scans scans,
      Views views,
      Clock clock) {
    this.editions = editions;
    this.reviews = reviews;
    this.seeing = seeing;
    this.paperSteps = paperSteps;
    this.missing = missing;
    this.recording = recording;
    this.scans = scans;
    this.views = views;
    this.clock = clock;
  }

  @GetMapping("/editions/{id}/steps/{step}/paper")
  ResponseEntity<byte[]> show(
      Frame frame, Actor actor, @PathVariable UUID id, @PathVariable UUID step) {
    Edition edition = visible(id, actor);
    return page(frame, actor, edition, step, PaperForm.blank(LocalDate.now(clock)), List.of());
  }

  @PostMapping("/editions/{id}/steps/{step}/paper")
  ResponseEntity<byte[]> record(
      Frame frame,
      Actor actor,
      @PathVariable UUID id,
      @PathVariable UUID step,
      @RequestParam("seen") String seen,
      @RequestParam(name = "scan", required = false) @Nullable MultipartFile scan,
      HttpServletRequest request)
      throws IOException {
    Edition edition = visible(id, actor);
    boolean secrecy = step(edition, step).kind() == StepKind.SECRECY_REVIEW;
    PaperForm form = PaperForm.of(request);
    Outcome outcome =
        recording.record(
            new RecordPaperSignature(
                edition.id(),
                new StepId(step),
                hash(seen),
                form.person(),
                form.day(),
                form.choice(secrecy),
                file(scan),
                form.confirmed(),
                actor));
    return switch (outcome) {
      case Outcome.Done done ->
          ResponseEntity.status(HttpStatus.SEE_OTHER)
              .location(URI.create("/editions/" + done.edition().id()))
              .build();
      case Outcome.Refused refused ->
          page(frame, actor, visible(id, actor), step, form, refused.obstacles());
    };
  }

  /** Sent as a download, never shown inside a page of the console. */
  @GetMapping("/editions/{id}/scans/{scan}")
  ResponseEntity<byte[]> scan(Actor actor, @PathVariable UUID id, @PathVariable UUID scan) {
    Edition edition = visible(id, actor);
    Scan found =
        scans
            .find(edition.id(), new ScanId(scan))
            .orElseThrow(() -> new NotFound("scan " + scan + " of edition " + id));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(found.kind().mediaType()))
        .cacheControl(CacheControl.noStore())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header(
            "Content-Disposition",
            ContentDisposition.attachment()
                .filename(found.name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(scans.content(found));
  }

  private ResponseEntity<byte[]> page(
      Frame frame,
      Actor actor,
      Edition edition,
      UUID stepId,
      PaperForm form,
      List<Obstacle> refused) {
    ReviewRound round = round(edition, stepId);
    Step step = round.step(new StepId(stepId)).orElseThrow();
    String title = editions.current(edition).text().title();
    return views.page(
        refused.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
        "review/paper.jte",
        Map.of(
            "frame",
            frame,
            "page",
            new PaperPage(
                edition,
                title.isEmpty() ? "（尚无标题）" : title,
                step,
                paperSteps.forRecording(edition, step, actor),
                missing.checklists(round, step),
                paperSteps.signers(edition, round, step),
                missing.remarks(round),
                form,
                refused)));
  }

  private ReviewRound round(Edition edition, UUID step) {
    return reviews.rounds(edition.id()).stream()
        .filter(it -> it.step(new StepId(step)).isPresent())
        .findFirst()
        .orElseThrow(() -> new NotFound("step " + step));
  }

  private Step step(Edition edition, UUID step) {
    return round(edition, step).step(new StepId(step)).orElseThrow();
  }

  private Edition visible(UUID id, Actor actor) {
    return editions
        .find(new EditionId(id))
        .filter(edition -> seeing.maySee(actor, edition))
        .orElseThrow(() -> new NotFound("edition " + id));
  }

  private static ScanFile file(@Nullable MultipartFile scan) throws IOException {
    if (scan == null || scan.isEmpty()) {
      String name = scan == null ? null : scan.getOriginalFilename();
      return name == null ? ScanFile.none() : new ScanFile(name, new byte[0]);
    }
    String name = scan.getOriginalFilename();
    return new ScanFile(name == null ? "" : name, scan.getBytes());
  }

  private static RevisionHash hash(String seen) {
    try {
      return RevisionHash.parse(seen);
    } catch (IllegalArgumentException noHash) {
      throw new NotFound("revision " + seen);
    }
  }
}
