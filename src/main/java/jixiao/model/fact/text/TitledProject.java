package jixiao.model.fact.text;

import java.util.Map;
import jixiao.model.Entry;
import jixiao.model.Given;

/**
 * 标题与项目名称: the project that a sheet's title names, beside 项目名称.
 *
 * @param titled the project of the title
 * @param project 项目名称
 * @param titledName the first as names are compared: without words that names have or have not
 * @param projectName the second so
 * @param titledSigns the signs of the first that tell projects apart
 * @param projectSigns those of the second
 * @param sheet name of the sheet
 * @param spot the title
 */
public record TitledProject(
        String titled,
        Entry project,
        String titledName,
        String projectName,
        String titledSigns,
        String projectSigns,
        String sheet,
        TextSpot spot)
        implements InText {
    public TitledProject {
        Given.all(titled, project, titledName, projectName, titledSigns, projectSigns, sheet, spot);
    }

    /** Whether one name holds the other; names of one sign tell nothing. */
    public boolean isNamed() {
        boolean telling = Math.min(titledName.length(), projectName.length()) >= 2;
        return telling && (titledName.contains(projectName) || projectName.contains(titledName))
                || titled.equals(project.text());
    }

    private String shorter() {
        return titledSigns.length() <= projectSigns.length() ? titledSigns : projectSigns;
    }

    /** How many signs of the shorter name the longer one has, too. */
    public long getShared() {
        String longer = titledSigns.length() <= projectSigns.length() ? projectSigns : titledSigns;
        return shorter().chars().filter(sign -> longer.indexOf(sign) >= 0).count();
    }

    /** How many signs of the shorter name the longer one has not. */
    public long getOthers() {
        return shorter().length() - getShared();
    }

    @Override
    public String key() {
        return "标题" + sheet;
    }

    @Override
    public Map<String, String> words() {
        return Map.of(
                "标题项目", titled, "项目名称", project.text(), "单元格", project.place().cell(), "表名", sheet);
    }
}
