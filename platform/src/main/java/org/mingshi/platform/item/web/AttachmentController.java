package org.mingshi.platform.item.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.mingshi.platform.item.Attachment;
import org.mingshi.platform.item.AttachmentFiles;
import org.mingshi.platform.item.AttachmentId;
import org.mingshi.platform.item.Attachments;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.EditionSight;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands out a file of a text to whoever may see the text. It always comes as a download, never as a
 * page of the console: whatever is in it runs nowhere near the session.
 */
@Controller
class AttachmentController {

  private final Editions editions;
  private final Attachments attachments;
  private final AttachmentFiles files;
  private final EditionSight sight;

  AttachmentController(
      Editions editions, Attachments attachments, AttachmentFiles files, EditionSight sight) {
    this.editions = editions;
    this.attachments = attachments;
    this.files = files;
    this.sight = sight;
  }

  @GetMapping("/editions/{id}/attachments/{attachment}")
  ResponseEntity<byte[]> download(
      Actor actor, @PathVariable UUID id, @PathVariable UUID attachment) {
    Attachment file =
        editions
            .find(new EditionId(id))
            .filter(edition -> sight.maySee(actor, edition))
            .flatMap(edition -> attachments.find(edition.id(), new AttachmentId(attachment)))
            .orElseThrow(() -> new NotFound("attachment " + attachment + " of edition " + id));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("X-Content-Type-Options", "nosniff")
        .cacheControl(CacheControl.noStore())
        .body(files.read(file.sha256()));
  }
}
