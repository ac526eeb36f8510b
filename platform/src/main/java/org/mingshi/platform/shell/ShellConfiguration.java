package org.mingshi.platform.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class ShellConfiguration {

  @Bean
  static Views views() {
    return new Views(
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, null, "gg.jte.generated.precompiled"));
  }

  @Bean
  static Frames frames(
      ObjectProvider<CurrentActor> currentActor,
      ObjectProvider<Permissions> permissions,
      ObjectProvider<NavigationEntry> navigation,
      @Value("${mingshi.demo:false}") boolean demo) {
    return new Frames(currentActor, permissions, navigation, demo);
  }

  @Bean
  static WebMvcConfigurer frameArguments(Frames frames) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new FrameArgument(frames));
      }
    };
  }
}
