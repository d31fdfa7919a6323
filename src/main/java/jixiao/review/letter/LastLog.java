package jixiao.review.letter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jixiao.model.InputProblem;
import jixiao.review.decide.FilledSheet;

/** 上年的整改台账: the log of last year's result folder or archive, of which what is not settled is carried over. */
final class LastLog {
    private LastLog() {}

    /**
     * What is to be carried over.
     *
     * @param last last year's result folder or archive
     * @return none where there was no log
     * @throws InputProblem when the archive cannot be read
     * @throws jixiao.writing.OutputProblem when the log cannot be read
     */
    static List<CarriedItem> unsettled(Path last) {
        try {
            if (!Files.isRegularFile(last)) {
                return items(last.resolve(MendingLog.FILE));
            }
            Path copy = Files.createTempFile("jixiao-last", ".xlsx");
            try {
                return unpack(last, copy) ? items(copy) : List.of();
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException broken) {
            throw new InputProblem("「" + last + "」不能读取:不是完整的复核档案,或文件夹已断开。");
        }
    }

    private static boolean unpack(Path archive, Path copy) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            Optional<ZipEntry> log = Optional.ofNullable(zip.getEntry(MendingLog.FILE));
            if (log.isPresent()) {
                try (InputStream in = zip.getInputStream(log.get())) {
                    Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return log.isPresent();
        }
    }

    private static List<CarriedItem> items(Path log) {
        return read(log).stream()
                .filter(each -> !each.isSettled())
                .map(CarriedItem::nextYear)
                .toList();
    }

    /** All rows of a log; none where there is no such workbook. */
    static List<CarriedItem> read(Path log) {
        return new FilledSheet(log, MendingLog.NAME, CarriedItem.COLUMNS, MendingLog.WHITE)
                .rows().stream()
                        .map(CarriedItem::of)
                        .filter(each -> !each.id().isEmpty())
                        .toList();
    }
}
