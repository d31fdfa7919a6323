package jixiao.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 最近读的工作簿: the one that was read last is kept, since who reads a sheet of it often reads the next one after. */
public final class LastRead {
    private static byte[] bytes = {};
    private static XSSFWorkbook book;

    private LastRead() {}

    /** The workbook that stands in a file now; not to be changed or closed. */
    public static synchronized XSSFWorkbook of(Path file) throws IOException {
        byte[] now = Files.readAllBytes(file);
        if (book == null || !Arrays.equals(now, bytes)) {
            book = new XSSFWorkbook(new ByteArrayInputStream(now));
            bytes = now;
        }
        return book;
    }
}
