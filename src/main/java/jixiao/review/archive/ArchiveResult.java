package jixiao.review.archive;

import java.nio.file.Path;
import java.util.List;

/**
 * 归档结果.
 *
 * @param file the archive
 * @param files how many files are in it, but for the list of digests
 * @param tables how many tables
 * @param secret how many of them are 涉密
 * @param withoutText conventions whose text at the time is not at hand
 */
public record ArchiveResult(Path file, int files, int tables, int secret, List<String> withoutText) {
    public ArchiveResult {
        withoutText = List.copyOf(withoutText);
    }
}
