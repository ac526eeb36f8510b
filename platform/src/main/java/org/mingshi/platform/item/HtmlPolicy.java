package org.mingshi.platform.item;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The list of what is allowed, given to the sanitizer and asked once more about the result. */
final class HtmlPolicy {

  private static final Pattern SPAN = Pattern.compile("[1-9][0-9]?");
  private static final Pattern SCOPE = Pattern.compile("(?:row|col|rowgroup|colgroup)");
  private static final Pattern START = Pattern.compile("[1-9][0-9]{0,3}");
  private static final Pattern LINK = Pattern.compile("(?i)https?://[^\\s\"'<>\\\\]+");

  private static final Map<String, Map<String, Pattern>> ALLOWED =
      Map.ofEntries(
          Map.entry("p", Map.of()),
          Map.entry("br", Map.of()),
          Map.entry("h2", Map.of()),
          Map.entry("h3", Map.of()),
          Map.entry("h4", Map.of()),
          Map.entry("ul", Map.of()),
          Map.entry("ol", Map.of("start", START)),
          Map.entry("li", Map.of()),
          Map.entry("blockquote", Map.of()),
          Map.entry("strong", Map.of()),
          Map.entry("em", Map.of()),
          Map.entry("sub", Map.of()),
          Map.entry("sup", Map.of()),
          Map.entry("a", Map.of("href", LINK)),
          Map.entry("table", Map.of()),
          Map.entry("caption", Map.of()),
          Map.entry("thead", Map.of()),
          Map.entry("tbody", Map.of()),
          Map.entry("tfoot", Map.of()),
          Map.entry("tr", Map.of()),
          Map.entry("th", Map.of("scope", SCOPE, "colspan", SPAN, "rowspan", SPAN)),
          Map.entry("td", Map.of("colspan", SPAN, "rowspan", SPAN)));

  /** Blocks that only carry other text; {@link HtmlStructure} makes paragraphs of them. */
  private static final Set<String> CARRIERS =
      Set.of(
          "div", "section", "article", "main", "center", "header", "footer", "dl", "dt", "dd",
          "pre");

  private static final PolicyFactory SANITIZER = sanitizer();

  private HtmlPolicy() {}

  static String sanitize(String html) {
    return SANITIZER.sanitize(html);
  }

  /** Whether an element and all that is in it stands on the list. */
  static boolean allows(Element element) {
    return element.stream().allMatch(HtmlPolicy::allowsAlone);
  }

  private static boolean allowsAlone(Element element) {
    Map<String, Pattern> attributes = ALLOWED.get(element.normalName());
    if (attributes == null) {
      return false;
    }
    for (Attribute attribute : element.attributes()) {
      Pattern pattern = attributes.get(attribute.getKey());
      if (pattern == null || !pattern.matcher(attribute.getValue()).matches()) {
        return false;
      }
    }
    return true;
  }

  private static PolicyFactory sanitizer() {
    HtmlPolicyBuilder policy = new HtmlPolicyBuilder().allowUrlProtocols("http", "https");
    ALLOWED.forEach((element, attributes) -> {
      policy.allowElements(element);
      attributes.forEach((attribute, pattern) ->
          policy.allowAttributes(attribute).matching(pattern).onElements(element));
    });
    policy.allowElements(CARRIERS.toArray(new String[0]));
    renamed(policy, "h2", "h1");
    renamed(policy, "h4", "h5", "h6");
    renamed(policy, "strong", "b");
    renamed(policy, "em", "i");
    return policy.toFactory();
  }

  private static void renamed(HtmlPolicyBuilder policy, String to, String... from) {
    policy.allowElements((name, attributes) -> to, from);
  }
}
