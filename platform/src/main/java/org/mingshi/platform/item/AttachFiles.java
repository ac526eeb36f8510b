package org.mingshi.platform.item;

import java.util.List;
import java.util.Set;
import org.mingshi.platform.shell.Actor;

/**
 * Files that a person wants to add to a text.
 *
 * @param taken the names of the files that the text has already
 */
public record AttachFiles(List<Upload> files, Set<String> taken, Actor by) {

  /** Takes copies. */
  public AttachFiles {
    files = List.copyOf(files);
    taken = Set.copyOf(taken);
  }

  /**
   * One file as it came.
   *
   * @param name as the browser or the program calls it; not believed
   * @param bytes not to be changed afterwards
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody; copying 20 MB guards nothing
  public record Upload(String name, byte[] bytes) {}
}
