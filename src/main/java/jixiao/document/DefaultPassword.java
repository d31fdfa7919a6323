package jixiao.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * 默认密码: a .xlsx that Excel enciphered with the password that it tries by itself, so that nobody is ever asked for one
 * (保护工作簿 in old versions, document systems). Such a file is deciphered; any other password is a person's.
 */
public final class DefaultPassword {
    private DefaultPassword() {}

    /**
     * The package inside.
     *
     * @param bytes of a file
     * @param most how large the package may be, in bytes
     * @return empty where the file is no enciphered package, or has another password, or holds more
     */
    public static Optional<byte[]> opened(byte[] bytes, long most) {
        if (FileKind.of(bytes) != FileKind.OLE2) {
            return Optional.empty();
        }
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return isPackage(file.getRoot()) ? opened(file.getRoot(), most) : Optional.empty();
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    /** The package inside, else the file as it is. */
    public static byte[] openedOrSame(byte[] bytes) {
        return opened(bytes, Integer.MAX_VALUE - 8L).orElse(bytes);
    }

    /**
     * Whether a file's result is a zip package: it is one, enciphered or not, or a document; the old format is none. A result
     * must have the ending of its content, or Excel refuses to open it.
     */
    public static boolean isPackage(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4096);
            FileKind kind = FileKind.of(head);
            if (kind == FileKind.PDF || kind == FileKind.HTML) {
                return true;
            }
            if (head.length < 4 || (head[0] & 0xFF) != 0xD0 || (head[1] & 0xFF) != 0xCF) {
                return head.length > 1 && head[0] == 'P' && head[1] == 'K';
            }
        }
        try (POIFSFileSystem system = LegacyFile.open(Files.readAllBytes(file))) {
            return isPackage(system.getRoot()) || LegacyFile.isWord(system.getRoot());
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    /** Whether an OLE2 file is an enciphered package, whatever its password. */
    static boolean isPackage(DirectoryNode root) {
        return root.hasEntryCaseInsensitive("EncryptedPackage") || root.hasEntryCaseInsensitive("EncryptionInfo");
    }

    static Optional<byte[]> opened(DirectoryNode root, long most) {
        try {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(root));
            if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                return Optional.empty();
            }
            try (InputStream in = decryptor.getDataStream(root)) {
                byte[] content = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8L));
                return content.length > most ? Optional.empty() : Optional.of(content);
            }
        } catch (IOException | GeneralSecurityException | RuntimeException broken) {
            // What POI throws over a damaged or unknown cipher is of no one kind.
            return Optional.empty();
        }
    }
}
