package jixiao.bad;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a library writes: deflated, encrypted, or in the old format. */
final class Packed {
    private Packed() {}

    static void add(Map<String, byte[]> files) throws IOException {
        files.put(
                "bomb.xlsx",
                new Book()
                        .part("xl/media/zeros.bin", new byte[8 << 20])
                        .deflated()
                        .bytes());
        files.put("password.xlsx", encrypted(new Book().bytes(), EncryptionMode.standard, "123"));
        files.put(
                "default-password.xlsx",
                encrypted(new Book().bytes(), EncryptionMode.agile, Decryptor.DEFAULT_PASSWORD));
        byte[] legacy = legacy(book -> {});
        files.put("legacy-named.xlsx", legacy);
        files.put("cut.xls", Arrays.copyOf(legacy, legacy.length / 2));
        byte[] scrambled = legacy.clone();
        Arrays.fill(scrambled, 512, 1_536, (byte) 0x5A);
        files.put("scrambled.xls", scrambled);
        files.put("error-actual.xls", legacy(book -> cell(book, 7, 4).setCellErrorValue(FormulaError.DIV0.getCode())));
        files.put("very-hidden.xls", legacy(book -> {
            book.createSheet("说明");
            book.setActiveSheet(1);
            book.setSheetVisibility(0, org.apache.poi.ss.usermodel.SheetVisibility.VERY_HIDDEN);
        }));
        files.put("long-cell.xls", legacy(book -> cell(book, 7, 7).setCellValue("长".repeat(32_767))));
        files.put("password.xls", locked("123"));
        files.put("doc-password.doc", lockedDocument("123"));
        files.put("default-password.xls", locked(Decryptor.DEFAULT_PASSWORD));
        for (String[] each : new String[][] {
            {"word.xls", "WordDocument"},
            {"slides.xls", "PowerPoint Document"},
            {"excel95-in-container.xls", "Book"},
            {"other-container.xls", "Other"}
        }) {
            files.put(each[0], container(each[1]));
        }
    }

    private static byte[] lockedDocument(String password) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (InputStream in = Files.newInputStream(Path.of("src/test/resources/doc/shapes.doc"));
                HWPFDocument document = new HWPFDocument(in)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] locked(String password) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            return legacy(book -> book.writeProtectWorkbook("保护", "张三"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private interface Change {
        void to(HSSFWorkbook book);
    }

    private static HSSFCell cell(HSSFWorkbook book, int row, int column) {
        var found = book.getSheetAt(0).getRow(row);
        return found.getCell(column) == null ? found.createCell(column) : found.getCell(column);
    }

    /** The correct table in the old format. */
    private static byte[] legacy(Change change) throws IOException {
        try (XSSFWorkbook from = new XSSFWorkbook(new ByteArrayInputStream(new Book().bytes()));
                HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            HSSFSheet sheet = book.createSheet("自评表");
            Sheet read = from.getSheetAt(0);
            for (Row row : read) {
                for (Cell cell : row) {
                    HSSFCell copy = (sheet.getRow(row.getRowNum()) == null
                                    ? sheet.createRow(row.getRowNum())
                                    : sheet.getRow(row.getRowNum()))
                            .createCell(cell.getColumnIndex());
                    switch (cell.getCellType()) {
                        case NUMERIC -> copy.setCellValue(cell.getNumericCellValue());
                        default -> copy.setCellValue(cell.getStringCellValue());
                    }
                }
            }
            for (CellRangeAddress merge : read.getMergedRegions()) {
                sheet.addMergedRegion(merge);
            }
            change.to(book);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] encrypted(byte[] whole, EncryptionMode mode, String password) throws IOException {
        try (POIFSFileSystem system = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream locked = encryptor.getDataStream(system)) {
                locked.write(whole);
            } catch (GeneralSecurityException absent) {
                throw new IOException(absent);
            }
            system.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] container(String stream) throws IOException {
        try (POIFSFileSystem system = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            system.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            system.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
