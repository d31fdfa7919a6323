import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.Arrays;
import javax.net.ssl.SSLContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;

/** 探针: whether a runtime has the parts of Java that the program finds by name only. One line, or the fault. */
final class RuntimeProbe {
    public static void main(String[] args) throws Exception {
        System.setProperty("java.awt.headless", "true");
        try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:");
                ResultSet row = memory.createStatement().executeQuery("select sqlite_version()")) {
            row.next();
            System.out.print("SQLite " + row.getString(1));
        }
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream("<表>一</表>".getBytes(StandardCharsets.UTF_8)));
        TransformerFactory.newInstance().newTransformer();
        System.out.print(",XML " + document.getDocumentElement().getTextContent());
        Graphics2D graphics = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB).createGraphics();
        int width =
                graphics.getFontMetrics(new Font(Font.SERIF, Font.PLAIN, 12)).stringWidth("width");
        if (width <= 0) {
            throw new IllegalStateException("no fonts");
        }
        System.out.print(",字体");
        KeyPairGenerator curve = KeyPairGenerator.getInstance("EC");
        curve.initialize(new ECGenParameterSpec("secp256r1"));
        curve.generateKeyPair();
        boolean elliptic = Arrays.stream(
                        SSLContext.getDefault().createSSLEngine().getSupportedCipherSuites())
                .anyMatch(each -> each.startsWith("TLS_ECDHE"));
        if (!elliptic) {
            throw new IllegalStateException("no elliptic curves");
        }
        System.out.print(",TLS");
        if (!new String("表".getBytes("GBK"), Charset.forName("GB18030")).equals("表")) {
            throw new IllegalStateException("no GBK");
        }
        Path zip = Files.createTempFile("probe", ".zip");
        Files.delete(zip);
        try (var archive = java.nio.file.FileSystems.newFileSystem(
                java.net.URI.create("jar:" + zip.toUri()), java.util.Map.of("create", "true"))) {
            Files.writeString(archive.getPath("a"), "a");
        }
        Files.delete(zip);
        System.out.println(",GBK,压缩包");
    }
}
