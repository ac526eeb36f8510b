package org.mingshi.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk whose power fails after so many operations, in the middle of the next write. */
final class CrashingDisk implements Disk {

  static final class PowerCut extends IOException {
    private static final long serialVersionUID = 1L;

    PowerCut() {
      super("the power failed");
    }
  }

  private final Disk real = Disk.real();
  private int left;

  private CrashingDisk(int left) {
    this.left = left;
  }

  static CrashingDisk afterWrites(int n) {
    return new CrashingDisk(n);
  }

  private boolean spent() {
    return left-- <= 0;
  }

  private void live() throws PowerCut {
    if (spent()) {
      throw new PowerCut();
    }
  }

  @Override
  public void createDirectories(Path directory) throws IOException {
    live();
    real.createDirectories(directory);
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    if (spent()) {
      real.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      throw new PowerCut();
    }
    real.write(file, bytes);
  }

  @Override
  public void copy(Path from, Path to) throws IOException {
    if (spent()) {
      real.write(to, new byte[] {1});
      throw new PowerCut();
    }
    real.copy(from, to);
  }

  @Override
  public void append(Path file, byte[] bytes) throws IOException {
    if (spent()) {
      real.append(file, Arrays.copyOf(bytes, bytes.length / 2));
      throw new PowerCut();
    }
    real.append(file, bytes);
  }

  @Override
  public void replace(Path from, Path to) throws IOException {
    live();
    real.replace(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    live();
    real.delete(file);
  }

  @Override
  public void sync(Path fileOrDirectory) throws IOException {
    live();
    real.sync(fileOrDirectory);
  }
}
