package fuhan.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong with a command line. */
final class WrongUse {
  private WrongUse() {}

  static String sentence(ParameterException e) {
    return switch (e) {
      case MissingParameterException missing ->
        "缺少" + missing.getMissing().stream().map(WrongUse::name).collect(Collectors.joining("、")) + "。";
      case UnmatchedArgumentException unmatched -> "不认识“" + String.join(" ", unmatched.getUnmatched()) + "”。";
      default -> e.getArgSpec() == null ? e.getMessage() : name(e.getArgSpec()) + "的值“" + e.getValue() + "”不能用。";
    };
  }

  private static String name(CommandLine.Model.ArgSpec argument) {
    return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
