package jixiao.model.fact.text;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.Form;
import jixiao.model.Given;
import jixiao.model.Place;

/**
 * 文旁的表: a self-evaluation table that lies beside a text.
 *
 * @param no its number among those of the text, from 0
 * @param name its title; with its file where that is another one
 * @param file its file
 * @param document the file of the text
 * @param form 表式
 * @param spent 执行数 of the whole, in 万元; empty where it cannot be read
 * @param basic 基本支出 of a department's table, in 万元; empty where it has none
 * @param projects 项目支出 of a department's table, in 万元; empty where it has none
 * @param targets the header of its targets; nowhere where it has none
 * @param behind the position behind all paragraphs of the text
 */
public record TextSheet(
        int no,
        String name,
        String file,
        String document,
        Form form,
        Optional<BigDecimal> spent,
        Optional<BigDecimal> basic,
        Optional<BigDecimal> projects,
        Place targets,
        int behind) {
    public TextSheet {
        Given.all(name, file, document, form, spent, basic, projects, targets);
    }

    /** Whether it stands in the document itself. */
    public boolean isOwn() {
        return file.equals(document);
    }

    /** Whether it says of which parts its spending is made. */
    public boolean isParted() {
        return form == Form.DEPARTMENT && basic.isPresent() && projects.isPresent();
    }

    /** 基本支出 and 项目支出 together, in 万元; it has to be parted. */
    public BigDecimal getParts() {
        return basic.orElseThrow().add(projects.orElseThrow());
    }

    /** 执行数, in 万元; zero where it cannot be read. */
    public BigDecimal getSpending() {
        return spent.orElse(BigDecimal.ZERO);
    }
}
