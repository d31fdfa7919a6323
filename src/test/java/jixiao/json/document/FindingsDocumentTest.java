package jixiao.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jixiao.json.DocumentText;
import jixiao.json.DocumentWriter;
import jixiao.json.Sample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is read of a table's document for its findings is what stands in the whole document. */
class FindingsDocumentTest {
    @Test
    @DisplayName("只读发现时,发现和各行的位置、名称与读全文相同")
    void same() {
        byte[] line = new DocumentWriter(Sample.STAMP, table -> Sample.WORDING)
                .line(List.of(Sample.judgement()))
                .getBytes(StandardCharsets.UTF_8);
        TableDocument whole = DocumentText.table(line);
        FindingsDocument part = DocumentText.findings(line);
        assertThat(part.findings()).isNotEmpty().isEqualTo(whole.findings());
        assertThat(part.goals())
                .isNotEmpty()
                .isEqualTo(whole.goals().stream()
                        .map(goal -> new FindingsDocument.Goal(goal.indicators().stream()
                                .map(each -> new FindingsDocument.Line(
                                        each.cell(), each.place(), each.level3(), each.cells()))
                                .toList()))
                        .toList());
    }

    @Test
    @DisplayName("文档里没有目标、没有发现的表,读出来也没有")
    void empty() {
        FindingsDocument none =
                DocumentText.findings("{\"tables\":[{\"unit\":\"甲\"}]}".getBytes(StandardCharsets.UTF_8));
        assertThat(none.goals()).isEmpty();
        assertThat(none.findings()).isEmpty();
    }
}
