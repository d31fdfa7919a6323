package jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import jixiao.model.InputProblem;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 密码: the salt, and with it every enciphered byte, is new at each writing. */
class PasswordTest {
    private static final String DEFAULT = "VelvetSweatshop";

    private static byte[] xls(String password) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            HSSFSheet sheet = book.createSheet("表");
            sheet.createRow(0).createCell(0).setCellValue("甲");
            for (int row = 0; row < 30; row++) {
                sheet.addMergedRegion(new CellRangeAddress(row, row, 2, 3));
            }
            book.write(out);
            return out.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] xlsx(EncryptionMode mode, String password) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (XSSFWorkbook book = new XSSFWorkbook();
                    OutputStream locked = encryptor.getDataStream(system)) {
                book.createSheet("表").createRow(0).createCell(0).setCellValue("甲");
                book.write(locked);
            }
            system.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    /** Read from the ciphertext, the number of merges would be above 20,000 in two files of three. */
    @RepeatedTest(8)
    @DisplayName(".xls:默认密码照常读,30 处合并一处不少;别的密码说有密码,从不说合并太多")
    void legacy() throws IOException {
        Grid sheet = new WorkbookReader().read("a.xls", xls(DEFAULT)).sheets().get(0);
        assertThat(sheet.cell(0, 0).text()).isEqualTo("甲");
        assertThat(sheet.merges()).hasSize(30);
        byte[] locked = xls("123456");
        assertThatExceptionOfType(InputProblem.class)
                .isThrownBy(() -> new WorkbookReader().read("a.xls", locked))
                .withMessage("工作簿「a.xls」设有打开密码,无法读取;请取消密码后再报送。");
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"standard", "agile"})
    @DisplayName(".xlsx:默认密码照常读,别的密码说有密码")
    void packages(EncryptionMode mode) throws Exception {
        byte[] open = xlsx(mode, DEFAULT);
        assertThat(new WorkbookReader()
                        .read("a.xlsx", open)
                        .sheets()
                        .get(0)
                        .cell(0, 0)
                        .text())
                .isEqualTo("甲");
        byte[] locked = xlsx(mode, "123456");
        assertThat(DefaultPassword.opened(locked, 1 << 20)).isEqualTo(Optional.empty());
        assertThatExceptionOfType(InputProblem.class)
                .isThrownBy(() -> new WorkbookReader().read("a.xlsx", locked))
                .withMessage("工作簿「a.xlsx」设有打开密码,无法读取;请取消密码后再报送。");
        // The package is larger than 100 bytes: never deciphered beyond the limit.
        assertThat(DefaultPassword.opened(open, 100)).isEmpty();
    }
}
