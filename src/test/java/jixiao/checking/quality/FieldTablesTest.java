package jixiao.checking.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 三十张照各类表式编的表: their errors and warnings beside what spec 4 asks for, judged before the checks were run. */
class FieldTablesTest {
    @Test
    @DisplayName("30 张表:每张的错误和警告正好是按审核规则判的那些")
    void judged() throws IOException {
        List<String> wrong = new ArrayList<>();
        FormedTable table = new FormedTable();
        int count = 0;
        for (String row : Files.readAllLines(Path.of("src/test/resources/quality/field-tables.txt"))) {
            String[] cells = row.split("\\|", -1);
            switch (cells[0]) {
                case "表" -> {
                    table = new FormedTable();
                    table.department = cells[1].equals("部门");
                    table.unit = cells[2];
                    table.supervisor = cells[3];
                    table.project = cells[4];
                    table.year = Integer.parseInt(cells[5]);
                    table.budget = cells[6];
                    table.spending = cells[7];
                    table.box = cells[8];
                    count++;
                }
                case "线" -> table.line(row.substring(2));
                case "判" -> {
                    TreeSet<String> found = new TreeSet<>();
                    table.grave().forEach(each -> found.add(each.split(" ")[0]));
                    TreeSet<String> due = new TreeSet<>(List.of(cells[1].split(";")));
                    due.remove("");
                    if (!found.equals(due)) {
                        wrong.add(table.unit + " " + table.project + ": due " + due + ", found " + table.grave());
                    }
                }
                default -> assertThat(row).startsWith("#");
            }
        }
        assertThat(count).isEqualTo(30);
        assertThat(wrong).isEmpty();
    }
}
