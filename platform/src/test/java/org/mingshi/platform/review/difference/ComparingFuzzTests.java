package org.mingshi.platform.review.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.item.CleanHtml;

/** That no change is lost, whatever two texts are compared; the seed is in the message. */
class ComparingFuzzTests {

  private static final String SIGNS = "关于做好年春季学期开学工作的通知各校要在前完成安全检查，。、；（）〔2027〕abc 3.5%𠮷\n";

  @Test
  void bothTextsCanBeMadeAgainFromWhatIsSaidAboutThem() {
    for (long seed = 1; seed <= 600; seed++) {
      RandomGenerator random = new Random(seed);
      List<String> first = blocks(random, random.nextInt(12));
      List<String> second = edited(first, random);
      CleanHtml before = CleanHtml.of(String.join("", first));
      CleanHtml after = CleanHtml.of(String.join("", second));
      BodyChange change = ComparingBlocks.compare(before, after);
      String run = "seed " + seed;
      assertThat(Reading.before(change)).as(run).isEqualTo(Reading.keys(Blocks.of(before)));
      assertThat(Reading.after(change)).as(run).isEqualTo(Reading.keys(Blocks.of(after)));
      assertThat(change.isEmpty()).as(run).isEqualTo(before.equals(after));
      assertThat(change.isEmpty())
          .as(run)
          .isEqualTo(counted(change) == 0 && !change.restructured());
    }
  }

  @Test
  void aLongTextIsComparedInBoundedTime() {
    RandomGenerator random = new Random(7);
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    for (int i = 0; i < 1_500; i++) {
      first.add("<p>" + words(random, 70) + "</p>");
      second.add("<p>" + words(random, 70) + "</p>");
    }
    String whole = words(random, 100_000);
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          assertComplete(String.join("", first), String.join("", second));
          assertComplete("<p>" + whole + "</p>", "<p>" + words(random, 100_000) + "</p>");
          assertComplete("<p>" + whole + "</p>", "<p>新" + whole.replace("检查", "排查") + "</p>");
          assertComplete("<p>字</p>".repeat(15_000), "<p>词</p><p>字</p>".repeat(7_000));
        });
  }

  private static void assertComplete(String first, String second) {
    BodyChange change =
        ComparingBlocks.compare(CleanHtml.restored(first), CleanHtml.restored(second));
    assertThat(Reading.after(change))
        .isEqualTo(Reading.keys(Blocks.of(CleanHtml.restored(second))));
  }

  private static long counted(BodyChange change) {
    return change.stretches().stream().filter(it -> it.change() != null).count();
  }

  private static List<String> blocks(RandomGenerator random, int count) {
    List<String> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      blocks.add(block(random));
    }
    return blocks;
  }

  private static String block(RandomGenerator random) {
    return switch (random.nextInt(9)) {
      case 0 -> "<h2>" + words(random, 8) + "</h2>";
      case 1 ->
          "<ul><li>"
              + words(random, 9)
              + "</li><li>"
              + words(random, 9)
              + "<ol><li>"
              + words(random, 4)
              + "</li></ol></li></ul>";
      case 2 ->
          "<ol start=\"3\"><li><p>"
              + words(random, 9)
              + "</p><p>"
              + words(random, 9)
              + "</p></li></ol>";
      case 3 -> "<blockquote><p>" + words(random, 20) + "</p></blockquote>";
      case 4 ->
          "<table><caption>"
              + words(random, 5)
              + "</caption><thead><tr><th>"
              + words(random, 4)
              + "</th><th></th></tr></thead><tbody><tr><td>"
              + words(random, 6)
              + "</td><td><ul><li>"
              + words(random, 5)
              + "</li></ul></td></tr></tbody></table>";
      case 5 ->
          "<p>"
              + words(random, 9)
              + "<strong>"
              + words(random, 5)
              + "</strong><br>"
              + words(random, 9)
              + "</p>";
      case 6 ->
          "<p><a href=\"https://a.example.cn/"
              + random.nextInt(3)
              + "\">"
              + words(random, 4)
              + "</a>"
              + words(random, 9)
              + "</p>";
      default -> "<p>" + words(random, 30) + "</p>";
    };
  }

  private static List<String> edited(List<String> blocks, RandomGenerator random) {
    List<String> edited = new ArrayList<>(blocks);
    int edits = random.nextInt(5);
    for (int i = 0; i < edits && !edited.isEmpty(); i++) {
      int at = random.nextInt(edited.size());
      switch (random.nextInt(6)) {
        case 0 -> edited.remove(at);
        case 1 -> edited.add(at, block(random));
        case 2 -> Collections.swap(edited, at, random.nextInt(edited.size()));
        case 3 -> edited.set(at, edited.get(at).replace("p>", "h3>"));
        case 4 -> edited.set(at, edited.get(at).replaceFirst("检|工|的|，", words(random, 3)));
        default -> edited.set(at, block(random));
      }
    }
    return edited;
  }

  private static String words(RandomGenerator random, int length) {
    StringBuilder text = new StringBuilder();
    int[] signs = SIGNS.codePoints().toArray();
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(signs[random.nextInt(signs.length)]);
    }
    return text.toString();
  }
}
