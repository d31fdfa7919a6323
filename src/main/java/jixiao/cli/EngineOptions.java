package jixiao.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import jixiao.Engine;
import jixiao.document.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options by which a command chooses its engine: the convention (口径) and the limits of reading (读取上限). */
@Command(addMethodSubcommands = false)
final class EngineOptions {
    @Option(
            names = "--rules",
            paramLabel = "口径",
            description = "计分口径:wuhan、mof-2020、sichuan、yitihua 或它的中文名称,或自备口径的文件夹;不写时各表按印出的标志和分值自行识别"
                    + "(见 jixiao rules list),识别不出的用 wuhan。")
    private String rules = "";

    @Option(
            names = "--limit",
            paramLabel = "上限=数",
            description = "改一项读取上限,可以写多次:file 文件 MiB(20)、part 部件解压后 MiB(64)、parts 部件个数(500)、ratio 压缩比(200)、cells"
                    + " 单元格(100000)、sheets 工作表(200)、merges 合并区域(20000)、pages PDF 页数(300)、seconds 每个文件的秒数(10)。")
    private Map<String, Integer> given = new LinkedHashMap<>();

    /** The engine for them. */
    Engine engine(Main main, CommandSpec spec) {
        Engine engine = main.engine(rules);
        return given.isEmpty() ? engine : engine.within(limits(spec));
    }

    private Limits limits(CommandSpec spec) {
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
