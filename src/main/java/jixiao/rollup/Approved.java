package jixiao.rollup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jixiao.Engine;
import jixiao.aggregation.Projects;
import jixiao.model.InputProblem;
import jixiao.model.SelfEvaluation;

/** 批复的表: tables whose targets were approved for a whole project. */
record Approved(Path file, List<SelfEvaluation> tables) {
    static Approved read(Engine engine, Path file) {
        return new Approved(file, engine.open(file).orThrow().tables());
    }

    /**
     * The approved table of a project: of its name and year, else of its name; where there is one project and one table, it
     * is that, if it names no other project.
     *
     * @param alone whether there is one project only
     * @throws InputProblem when there is one project and no table for it, or several
     */
    Optional<SelfEvaluation> of(SelfEvaluation table, boolean alone) {
        String key = Projects.key(table);
        List<SelfEvaluation> named = tables.stream()
                .filter(each -> !key.isEmpty() && Projects.key(each).equals(key))
                .filter(each -> each.year().isEmpty()
                        || table.year().isEmpty()
                        || each.year().equals(table.year()))
                .toList();
        if (named.size() == 1) {
            return Optional.of(named.get(0));
        }
        boolean only =
                named.isEmpty() && tables.size() == 1 && tables.get(0).project().isBlank();
        if (alone && only) {
            return Optional.of(tables.get(0));
        }
        if (alone) {
            throw new InputProblem("「" + file.getFileName() + "」里" + (named.isEmpty() ? "没有" : "不止一张")
                    + "项目「" + table.project().text() + "」"
                    + table.year().map(year -> year + "年度").orElse("")
                    + "的表,不能确定批复的目标。");
        }
        return Optional.empty();
    }
}
