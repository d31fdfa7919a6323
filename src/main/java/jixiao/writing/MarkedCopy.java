package jixiao.writing;

import java.nio.file.Path;
import java.util.List;
import jixiao.model.Judgement;
import jixiao.reading.ReadTable;

/** 计分工作簿: the submitted workbook again, with scores, marks, 《计分说明》 and 《审核发现》. */
@FunctionalInterface
public interface MarkedCopy {
    /**
     * Writes the marked copy, whole or not at all.
     *
     * @param original the submitted workbook
     * @param tables what was read in it, in order
     * @param judgements one for each of {@code tables}
     * @param target where the copy shall stand; its folder is made where it is missing
     * @param options how to mark
     * @throws OutputProblem when the target exists and may not be replaced, or cannot be written
     */
    void write(Path original, List<ReadTable> tables, List<Judgement> judgements, Path target, MarkOptions options);
}
