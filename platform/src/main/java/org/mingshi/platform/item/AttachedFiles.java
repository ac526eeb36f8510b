package org.mingshi.platform.item;

import java.util.List;

/**
 * What became of files that a person wanted to add: the good ones are kept even where others are
 * refused, so that nobody uploads them twice.
 *
 * @param files what may now be put into a text, in the order in which it came
 * @param faults for each refused file what is wrong, in Chinese, with its name
 */
public record AttachedFiles(List<Attachment> files, List<String> faults) {

  /** Takes copies. */
  public AttachedFiles {
    files = List.copyOf(files);
    faults = List.copyOf(faults);
  }
}
