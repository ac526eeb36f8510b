package org.mingshi.platform.identity.web;

import jakarta.servlet.DispatcherType;
import org.mingshi.platform.identity.EndingSession;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What every request to the console passes: log-in, token against forgery, headers, sessions.
 *
 * <p>Everything needs a log-in except the log-in itself, the first set-up, static files and the
 * sign of life. Pages carry no inline script or style, so the policy allows none. There is no
 * "remember me".
 */
@Configuration(proxyBeanMethods = false)
class ConsoleSecurity {

  private static final String[] OPEN = {
    "/login", "/setup/*", "/password/*", "/assets/**", "/healthz", "/error"
  };
  private static final String CONTENT_POLICY =
      "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";
  private static final String PERMISSIONS_POLICY =
      "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

  @Bean
  static SecurityFilterChain console(
      HttpSecurity http,
      PasswordAuthentication passwords,
      SignInAnswers answers,
      Refusals refusals,
      SignInGuard guard,
      SessionLimits limits) {
    // A manager of its own: else Spring asks the provider a second time as its parent's, and every
    // wrong password would count twice.
    http.authenticationManager(new ProviderManager(passwords))
        .authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(OPEN)
                .permitAll()
                .anyRequest()
                .authenticated())
        .formLogin(form ->
            form.loginPage("/login")
                .usernameParameter("login-name")
                .passwordParameter("password")
                .successHandler(answers)
                .failureHandler(answers))
        .logout(logout ->
            logout
                .logoutUrl("/logout")
                .addLogoutHandler((request, response, who) ->
                    SessionEnd.mark(request, EndingSession.Reason.LOGOUT))
                .logoutSuccessUrl("/login?reason=logout")
                .deleteCookies(ConsoleSession.COOKIE))
        .exceptionHandling(
            errors -> errors.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .sessionManagement(sessions ->
            sessions.sessionFixation(
                SessionManagementConfigurer.SessionFixationConfigurer::changeSessionId))
        .headers(ConsoleSecurity::headers)
        .addFilterBefore(guard.filter(), UsernamePasswordAuthenticationFilter.class)
        .addFilterBefore(limits.filter(), AnonymousAuthenticationFilter.class);
    return http.build();
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY))
        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
  }
}
