package org.mingshi.platform.item.web;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.servlet.MultipartConfigFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Lets files through that are a little too large, so that the form can say so in words. */
@Configuration(proxyBeanMethods = false)
class WebUploads {

  @Bean
  static MultipartConfigElement uploads() {
    MultipartConfigFactory factory = new MultipartConfigFactory();
    factory.setMaxFileSize(DataSize.ofMegabytes(60));
    factory.setMaxRequestSize(DataSize.ofMegabytes(120));
    return factory.createMultipartConfig();
  }
}
