package jixiao.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** 用法有误: one Chinese sentence for whatever the command line's parser complains of. */
final class UsageSentence {
    private static final String EXAMPLE = "例:";

    private UsageSentence() {}

    /** What is wrong with the words {@code args}. */
    static String of(ParameterException problem, String... args) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (problem instanceof MissingParameterException missing) {
            return missing(missing, List.of(args));
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return "选项 " + name(twice.getOverwritten()) + " 只能写一次。";
        }
        if (problem instanceof MaxValuesExceededException || problem.getArgSpec() != null) {
            String value = problem.getValue() == null ? "" : "“" + problem.getValue() + "”";
            String name = problem.getArgSpec() == null ? "" : " " + name(problem.getArgSpec()) + " ";
            return "参数" + name + "的值" + value + "不合要求。";
        }
        // What a command itself says is a sentence already; picocli's own words are English.
        String own = String.valueOf(problem.getMessage());
        return own.endsWith("。") ? own : "命令写法有误。";
    }

    private static String unmatched(UnmatchedArgumentException problem) {
        String word = problem.getUnmatched().get(0);
        boolean command = !problem.getCommandLine().getSubcommands().isEmpty();
        String kind = problem.isUnknownOption() ? "不认识选项 " : command ? "不认识命令 " : "多余的参数 ";
        List<String> alike = problem.getSuggestions();
        String hint = alike.isEmpty() ? "" : "是否想写 " + String.join("、", alike) + "?";
        return kind + word + "。" + hint;
    }

    /** An option that is not there at all is another mistake than one with nothing behind it. */
    private static String missing(MissingParameterException problem, List<String> words) {
        List<ArgSpec> missing = problem.getMissing();
        List<OptionSpec> absent = missing.stream()
                .filter(OptionSpec.class::isInstance)
                .map(OptionSpec.class::cast)
                .filter(option -> words.stream().noneMatch(word -> isOf(option, word)))
                .toList();
        if (!absent.isEmpty()) {
            return absent.stream().map(UsageSentence::absent).collect(Collectors.joining("、", "缺少", example(problem)));
        }
        String names = missing.stream().map(UsageSentence::name).collect(Collectors.joining("、"));
        boolean option = missing.stream().allMatch(ArgSpec::isOption);
        return option ? "选项 " + names + " 后面缺少内容。" : "缺少" + names + "。";
    }

    /** Whether a word is the option, alone or with its value in one. */
    private static boolean isOf(OptionSpec option, String word) {
        return java.util.Arrays.stream(option.names())
                .anyMatch(name -> word.equals(name)
                        || word.startsWith(name + "=")
                        || !name.startsWith("--") && !word.startsWith("--") && word.startsWith(name));
    }

    private static String absent(OptionSpec option) {
        String what = String.join("", option.description()).replaceFirst("。$", "");
        return "选项 " + option.shortestName() + " " + option.paramLabel() + "(" + what + ")";
    }

    /** The example that the command's help ends with. */
    private static String example(ParameterException problem) {
        return java.util.Arrays.stream(
                        problem.getCommandLine().getCommandSpec().usageMessage().footer())
                .filter(line -> line.startsWith(EXAMPLE))
                .findFirst()
                .map(line -> ",例如 " + line.substring(EXAMPLE.length()) + "。")
                .orElse("。");
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }
}
