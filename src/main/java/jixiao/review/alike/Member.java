package jixiao.review.alike;

import jixiao.model.Form;
import jixiao.model.Given;

/**
 * 文件夹里的一张表, as others are held against it.
 *
 * @param key which table
 * @param file its file, as people know it
 * @param unit its unit as written
 * @param id key of its unit, equal for one unit; empty where it names none
 * @param supervisor key of its 主管部门; empty where it is not known
 * @param implementer key of its 实施单位; empty for none
 * @param project 项目名称; empty for a department's table
 * @param form 整体 or 项目
 * @param trace what is kept of it
 */
public record Member(
        String key,
        String file,
        String unit,
        String id,
        String supervisor,
        String implementer,
        String project,
        Form form,
        Trace trace) {
    public Member {
        Given.all(key, file, unit, id, supervisor, implementer, project, form, trace);
    }

    /** Which 主管部门 it belongs to: that of its unit, else, for a department's own table, the unit itself; empty where unknown. */
    String department() {
        return !supervisor.isEmpty() ? supervisor : form == Form.DEPARTMENT ? id : "";
    }
}
