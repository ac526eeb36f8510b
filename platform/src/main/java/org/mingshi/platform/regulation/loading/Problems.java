package org.mingshi.platform.regulation.loading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingshi.platform.regulation.PackProblem;
import org.mingshi.platform.regulation.PackRejected;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Collects what is wrong in one file. A file of nonsense is told only its first hundred problems.
 */
final class Problems {
  private static final int MOST = 100;

  private final String file;
  private final List<PackProblem> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void add(int line, Optional<String> clause, String sentence) {
    if (found.size() < MOST) {
      found.add(new PackProblem(file, line, clause, sentence));
    }
  }

  void add(Node node, Optional<String> clause, String sentence) {
    add(node.getStartMark().getLine() + 1, clause, sentence);
  }

  List<PackProblem> inOrder() {
    return found.stream().sorted(Comparator.comparingInt(PackProblem::line)).toList();
  }

  void rejectIfAny() {
    if (!found.isEmpty()) {
      throw new PackRejected(inOrder());
    }
  }
}
