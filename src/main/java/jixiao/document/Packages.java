package jixiao.document;

import java.util.function.Function;
import jixiao.document.ooxml.OfficePackage;
import jixiao.document.ooxml.PackageLimits;
import jixiao.document.ooxml.PackageProblem;

/** 文件包读取: what a package says is wrong with it, as one sentence that names the file. */
final class Packages {
    private Packages() {}

    /**
     * Reads something out of a package.
     *
     * @param file the name for messages
     * @param bytes the whole file
     * @param read what is made of its parts
     * @throws jixiao.model.InputProblem when it is broken or beyond the limits
     */
    static <T> T read(String file, byte[] bytes, Limits limits, Function<OfficePackage, T> read) {
        try {
            return read.apply(OfficePackage.open(
                    bytes, new PackageLimits(limits.entries(), limits.entryBytes(), limits.ratio())));
        } catch (PackageLimits.Exceeded beyond) {
            throw beyond.isOfParts()
                    ? Refusals.tooMany(file, "压缩包部件", beyond.found(), limits.entries())
                    : Refusals.swollen(file, beyond.found(), limits);
        } catch (PackageProblem broken) {
            throw broken.isDocumentType() ? Refusals.doctype(file) : Refusals.corrupt(file);
        }
    }
}
