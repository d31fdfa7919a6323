package jixiao.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import jixiao.sheet.Limits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option that widens or narrows the limits of reading (读取上限). */
final class LimitOption {
    @Option(
            names = "--limit",
            paramLabel = "上限=数",
            description = "改一项读取上限,可以写多次:file 文件 MiB(20)、part 部件解压后 MiB(64)、parts 部件个数(500)、"
                    + "ratio 压缩比(200)、cells 单元格(100000)、sheets 工作表(200)、merges 合并区域(20000)、seconds 每个文件的秒数(10)。")
    private Map<String, Integer> given = new LinkedHashMap<>();

    /** The limits as given, the others as they are. */
    Limits limits(CommandSpec spec) {
        Limits limits = Limits.DEFAULT;
        for (Map.Entry<String, Integer> each : given.entrySet()) {
            limits = limits.with(each.getKey(), each.getValue())
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "没有这样的上限",
                            null,
                            spec.findOption("--limit"),
                            each.getKey() + "=" + each.getValue()));
        }
        return limits;
    }
}
