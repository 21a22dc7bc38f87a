package fuhan.handover;

import java.io.Serial;

/** A package could not be packed or opened; the message is a whole Chinese sentence, and the fault tells a window what to do next. */
public final class HandoverException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final Fault fault;

  /** What is wrong with a package. */
  public enum Fault {
    /** It needs a password, or another one: ask again. */
    PASSWORD,
    /** It was cut short or changed on the way. */
    DAMAGED,
    /** It is some other file. */
    FOREIGN,
    /** A newer program packed it. */
    NEWER,
    /** It is missing, too large or cannot be read. */
    UNREADABLE
  }

  HandoverException(Fault fault, String sentence) {
    super(sentence);
    this.fault = fault;
  }

  HandoverException(Fault fault, String sentence, Throwable cause) {
    super(sentence, cause);
    this.fault = fault;
  }

  static HandoverException damaged(String file) {
    return damaged(file, null);
  }

  static HandoverException damaged(String file, Throwable cause) {
    return new HandoverException(Fault.DAMAGED, "交接包“" + file + "”不完整或者被改动过，没有接收；请重新拷贝，或者请对方重新打包。", cause);
  }

  static HandoverException foreign(String file) {
    return new HandoverException(Fault.FOREIGN, "“" + file + "”不是交接包；请选以 .fuhan 结尾、由复函助手打包的文件。");
  }

  static HandoverException newer(String file) {
    return new HandoverException(Fault.NEWER, "交接包“" + file + "”由更新版本的复函助手打包，没有接收；请先升级程序。");
  }

  static HandoverException tooLarge(String file) {
    return new HandoverException(Fault.DAMAGED, "交接包“" + file + "”解开后过大，不是正常的交接包，没有接收；请对方重新打包。");
  }

  public Fault fault() {
    return fault;
  }
}
