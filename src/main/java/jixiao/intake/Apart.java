package jixiao.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jixiao.writing.OutputProblem;

/** 结果与报送分开: results never go to the very folder that is collected, or the next run would take them for filings. */
public final class Apart {
    private Apart() {}

    /**
     * Sees that they do not.
     *
     * @param inputs what is collected
     * @param out the folder of results
     * @param work what is done, in the words of the sentence: 复核, 汇总
     * @throws OutputProblem when the folder of results is one of the inputs; one inside an input is fine
     */
    public static void check(List<Path> inputs, Path out, String work) {
        for (Path input : inputs) {
            try {
                if (Files.exists(out) && Files.isSameFile(input, out)) {
                    throw new OutputProblem("结果文件夹「" + out + "」就是要" + work + "的文件夹,请另指定一个,以免把结果又当作报送的表。");
                }
            } catch (IOException missing) {
                // The collector tells of it.
            }
        }
    }
}
