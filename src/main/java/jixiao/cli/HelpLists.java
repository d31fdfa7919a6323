package jixiao.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.cli.report.Width;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** 帮助中的清单: options, parameters and commands in columns that count a Chinese character as two. */
final class HelpLists {
    private HelpLists() {}

    /** The same command line with the lists of all its commands drawn here. */
    static CommandLine in(CommandLine line) {
        Map<String, IHelpSectionRenderer> sections = line.getHelpSectionMap();
        sections.put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, HelpLists::options);
        sections.put(UsageMessageSpec.SECTION_KEY_PARAMETER_LIST, HelpLists::parameters);
        sections.put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, HelpLists::commands);
        return line.setHelpSectionMap(sections);
    }

    private static String options(Help help) {
        Map<String, String> rows = new TreeMap<>();
        for (OptionSpec option : help.commandSpec().options()) {
            String names = String.join(", ", option.names());
            String indent = option.shortestName().startsWith("--") ? "    " : "";
            String label = option.arity().max() > 0 ? " " + option.paramLabel() : "";
            rows.put(option.longestName(), indent + names + label + "\t" + description(option));
        }
        return columns(rows.values().stream());
    }

    private static String parameters(Help help) {
        return columns(help.commandSpec().positionalParameters().stream()
                .map(parameter -> parameter.paramLabel() + "\t" + description(parameter)));
    }

    private static String commands(Help help) {
        return columns(help.subcommands().entrySet().stream().map(command -> {
            CommandSpec spec = command.getValue().commandSpec();
            return command.getKey() + "\t" + String.join("", spec.usageMessage().header());
        }));
    }

    private static String description(ArgSpec spec) {
        return String.join("", spec.description());
    }

    /** Rows of a name and a text with a tab between them. */
    private static String columns(Stream<String> rows) {
        List<String[]> cells = rows.map(row -> row.split("\t", 2)).toList();
        int width = cells.stream().mapToInt(cell -> Width.of(cell[0])).max().orElse(0) + 2;
        return cells.stream()
                .map(cell -> "  " + Width.pad(cell[0], width) + cell[1] + System.lineSeparator())
                .collect(Collectors.joining());
    }
}
