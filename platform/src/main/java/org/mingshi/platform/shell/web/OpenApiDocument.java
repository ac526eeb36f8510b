package org.mingshi.platform.shell.web;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the description of the JSON interface; it holds no secret, so no log-in is asked for. */
@RestController
class OpenApiDocument {

  @GetMapping("/api/openapi.json")
  ResponseEntity<Resource> show() {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(new ClassPathResource("api/openapi.json"));
  }
}
