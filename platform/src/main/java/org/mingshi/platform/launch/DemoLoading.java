package org.mingshi.platform.launch;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Loads every part of the demo, in order, at the end of the start. */
@Component
@ConditionalOnBooleanProperty("mingshi.demo")
class DemoLoading implements ApplicationRunner {

  private final List<Demo> parts;

  DemoLoading(List<Demo> parts) {
    this.parts = List.copyOf(parts);
  }

  @Override
  public void run(ApplicationArguments arguments) {
    parts.forEach(Demo::loadIfEmpty);
  }

  List<String> announcement() {
    return parts.stream().flatMap(part -> part.announcement().stream()).toList();
  }
}
