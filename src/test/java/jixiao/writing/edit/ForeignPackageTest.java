package jixiao.writing.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jixiao.document.ooxml.ContentTypes;
import jixiao.document.ooxml.WellFormed;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 其他程序写的 .xlsx: parts as openpyxl, ClosedXML and old LibreOffice write them. E5 has a comment by 张三. */
class ForeignPackageTest {
    private static final String SHAPES = """
        <ns0:shapelayout xmlns:ns0="urn:schemas-microsoft-com:office:office" xmlns:ns1="urn:schemas-microsoft-com:vml" ns1:ext="edit">\
        <ns0:idmap ns1:ext="edit" data="1"/></ns0:shapelayout>\
        <ns0:shapetype xmlns:ns0="urn:schemas-microsoft-com:vml" id="_x0000_t202" coordsize="21600,21600"/>\
        <ns0:shape xmlns:ns0="urn:schemas-microsoft-com:vml" xmlns:ns1="urn:schemas-microsoft-com:office:excel" id="_x0000_s0001" \
        type="#_x0000_t202" style="visibility:hidden"><ns0:fill color2="#ffffe1"/><ns1:ClientData ObjectType="Note">\
        <ns1:AutoFill>False</ns1:AutoFill><ns1:Row>4</ns1:Row><ns1:Column>4</ns1:Column></ns1:ClientData></ns0:shape>\
        """;

    private static String vmlPart(byte[] book) {
        return Zips.parts(book).keySet().stream()
                .filter(part -> part.endsWith(".vml"))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] withShapes(String vml) {
        byte[] book = FeatureBook.xlsx();
        return Zips.with(book, vmlPart(book), vml.getBytes(StandardCharsets.UTF_8));
    }

    private static void openedByPoi(byte[] copy, int comments) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
            assertThat(book.getSheet(FeatureBook.SHEET).getCellComments()).hasSize(comments);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<xml>" + "%s" + "</xml>", "<xml xmlns:v=\"urn:other\">" + "%s" + "</xml>"})
    @DisplayName("批注图形的根元素没有声明前缀(或声明成别的):加进去的图形自己声明,副本是 XML,POI 打得开")
    void undeclaredPrefixes(String root) {
        byte[] copy = Edits.copied(
                withShapes(root.formatted(SHAPES)),
                Edits.notes(FeatureBook.SHEET, Edits.note("E5", "少2次"), Edits.note("G6", "满分")));
        String vml = Zips.text(copy, vmlPart(copy));
        assertThat(WellFormed.is(vml)).isTrue();
        assertThat(vml).contains(SHAPES.substring(0, 80)).doesNotContain("<v:shapetype");
        openedByPoi(copy, 2);
    }

    @Test
    @DisplayName("批注图形的根元素是空的:打开写上,副本是 XML")
    void emptyRoot() {
        byte[] copy = Edits.copied(withShapes("<xml/>"), Edits.notes(FeatureBook.SHEET, Edits.note("G6", "满分")));
        String vml = Zips.text(copy, vmlPart(copy));
        assertThat(WellFormed.is(vml)).isTrue();
        // Both comments get a box, and the kind of box stands once.
        assertThat(vml.split("<v:shape ", -1)).hasSize(3);
        assertThat(vml.split("<v:shapetype ", -1)).hasSize(2);
    }

    @Test
    @DisplayName("根元素已声明的,不再重复")
    void declaredOnce() {
        byte[] copy = Edits.copied(FeatureBook.xlsx(), Edits.notes(FeatureBook.SHEET, Edits.note("G6", "满分")));
        assertThat(Zips.text(copy, vmlPart(copy)).split("urn:schemas-microsoft-com:vml", -1))
                .hasSize(2);
    }

    /** LibreOffice up to 6.0 names each part of relations by itself; a new one must get a type too. */
    @Test
    @DisplayName("内容类型逐个写明关系部件、没有 rels 的默认类型:新的关系部件也有类型")
    void relationsNamedOneByOne() {
        byte[] plain = HandMade.rows("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        String list = "[Content_Types].xml";
        String types = Zips.text(plain, list);
        StringBuilder named = new StringBuilder();
        Zips.parts(plain).keySet().stream()
                .filter(part -> part.endsWith(".rels"))
                .forEach(part -> named.append("<Override PartName=\"/")
                        .append(part)
                        .append("\" ContentType=\"")
                        .append(ContentTypes.RELATIONSHIPS)
                        .append("\"/>"));
        String without = types.replaceAll("<Default[^>]*Extension=\"rels\"[^>]*/>", "");
        assertThat(without).isNotEqualTo(types);
        byte[] foreign = Zips.with(
                plain, list, without.replace("</Types>", named + "</Types>").getBytes(StandardCharsets.UTF_8));
        byte[] copy = Edits.copied(foreign, Edits.notes("表", Edits.note("A1", "新")));
        assertThat(Zips.text(copy, list)).contains("Extension=\"rels\"");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
            assertThat(book.getSheet("表").getCellComments()).hasSize(1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("原件的批注图形本来就不是 XML(<br> 没有结束):照样写出,不拦")
    void neverWasXml() {
        String vml =
                "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                        + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><v:shape"
                        + " id=\"_x0000_s1025\"><v:textbox><br></v:textbox></v:shape></xml>";
        byte[] copy = Edits.copied(withShapes(vml), Edits.notes(FeatureBook.SHEET, Edits.note("G6", "满分")));
        assertThat(Map.of("vml", List.of(Zips.text(copy, vmlPart(copy)).split("x:ClientData Obj", -1)))
                        .get("vml"))
                .hasSize(3);
    }

    @Test
    @DisplayName("没有声明的前缀、没有结束的标签、空白:都不是 XML")
    void wellFormed() {
        assertThat(WellFormed.is("<a><b/></a>")).isTrue();
        assertThat(WellFormed.is("<a><v:b/></a>")).isFalse();
        assertThat(WellFormed.is("<a><b></a>")).isFalse();
        assertThat(WellFormed.is("")).isFalse();
    }
}
