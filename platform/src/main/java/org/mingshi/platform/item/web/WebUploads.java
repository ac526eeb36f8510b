package org.mingshi.platform.item.web;

import jakarta.servlet.MultipartConfigElement;
import org.mingshi.platform.item.Importing;
import org.springframework.boot.servlet.MultipartConfigFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Lets a file through that is a little too large, so that the form can say so in words. */
@Configuration(proxyBeanMethods = false)
class WebUploads {

  private static final long ROOM = 6L * 1024 * 1024;

  @Bean
  static MultipartConfigElement uploads() {
    MultipartConfigFactory factory = new MultipartConfigFactory();
    factory.setMaxFileSize(DataSize.ofBytes(Importing.LIMIT * 3L));
    factory.setMaxRequestSize(DataSize.ofBytes(Importing.LIMIT * 3L + ROOM));
    return factory.createMultipartConfig();
  }
}
