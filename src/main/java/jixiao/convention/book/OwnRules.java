package jixiao.convention.book;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jixiao.convention.ConventionFile;

/** 自备规则文件: what a {@code *.drl} in a convention's folder must not hold: numbers and sentences, which are the workbook's. */
public final class OwnRules {
    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\d+\\.\\d+|\\b\\d+B\\b");
    private static final Pattern SENTENCE = Pattern.compile("[。;!?]\"");

    private OwnRules() {}

    /** One sentence for each line of a rule file that holds a decimal or a sentence. */
    public static List<String> faults(ConventionFile file) {
        List<String> faults = new ArrayList<>();
        for (Source source : file.sources()) {
            source.rules().forEach((name, text) -> {
                String[] lines = COMMENT.matcher(text)
                        .replaceAll(match -> "\n".repeat((int) match.group()
                                .chars()
                                .filter(sign -> sign == '\n')
                                .count()))
                        .split("\n", -1);
                for (int at = 0; at < lines.length; at++) {
                    if (NUMBER.matcher(lines[at]).find()) {
                        faults.add(source.folder() + "/" + name + "第" + (at + 1)
                                + "行:规则文件里写了小数,应把数字写进 convention.xlsx 的《参数》或《审核规则》“限值”。");
                    } else if (SENTENCE.matcher(lines[at]).find()) {
                        faults.add(source.folder() + "/" + name + "第" + (at + 1)
                                + "行:规则文件里写了句子,应把句子写进 convention.xlsx 的《审核规则》“发现”。");
                    }
                }
            });
        }
        return faults;
    }
}
