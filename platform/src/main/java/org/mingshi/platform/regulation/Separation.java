package org.mingshi.platform.regulation;

/**
 * Which signatures shut each other out: within one of these nobody signs two review steps of one
 * item.
 */
public enum Separation {
  /** The content chain; a secrecy step inside it counts with it. */
  CONTENT,
  /** A secrecy chain of its own: the same person may sign there and in the content chain. */
  SECRECY
}
