package jixiao.cli.rules;

import java.util.Optional;
import jixiao.cli.Exit;
import jixiao.cli.report.Width;
import jixiao.convention.Convention;
import jixiao.convention.ConventionFile;
import jixiao.convention.Conventions;
import jixiao.convention.Parameter;
import picocli.CommandLine.Command;

/** {@code jixiao rules list}: the conventions that come with the program (随附口径). */
@Command(name = "list", customSynopsis = "jixiao rules list", header = "列出随程序附带的口径")
final class RulesListCommand extends OneOfRules {
    private static final int NAME = 10;
    private static final int POINTS = 10;

    @Override
    public Integer call() {
        for (String name : Conventions.shipped()) {
            ConventionFile file = Conventions.load(name);
            Convention convention = file.in(Optional.empty());
            String points = convention.parameters().word(Parameter.EXECUTION_POINTS) + "+"
                    + convention.parameters().word(Parameter.INDICATOR_POINTS);
            String standard = name.equals(Conventions.DEFAULT) ? "(默认)" : "";
            rules.terminal()
                    .out()
                    .println(Width.pad(name, NAME) + Width.pad(points, POINTS)
                            + convention.stamp().title() + standard + "  依据:" + file.document()
                            + "  识别:"
                            + (file.recognition().words().isEmpty()
                                    ? "须指明"
                                    : String.join("、", file.recognition().words())));
        }
        return Exit.FINE.code();
    }
}
