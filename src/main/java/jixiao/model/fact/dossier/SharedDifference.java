package jixiao.model.fact.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import jixiao.model.Entry;
import jixiao.model.Given;
import jixiao.model.Place;

/**
 * 共有指标的不同.
 *
 * @param indicator the indicator that two tables report
 * @param item what of it differs
 */
public record SharedDifference(SharedIndicator indicator, Item item) implements OfDossier {
    /** 不同的栏目. */
    public enum Item {
        /** 年初目标值. */
        TARGET("年初目标值"),
        /** 实际完成值. */
        ACTUAL("实际完成值"),
        /** 完成程度, which follows from both. */
        ACHIEVEMENT("完成程度");

        private final String chinese;

        Item(String chinese) {
            this.chinese = chinese;
        }

        /** As a sentence calls it. */
        public String chinese() {
            return chinese;
        }
    }

    public SharedDifference {
        Given.all(indicator, item);
    }

    /** The cell of the table that it is seen from. */
    public Place place() {
        return indicator.own().place(isTarget());
    }

    @Override
    public int table() {
        return indicator.table();
    }

    @Override
    public String key() {
        return "共有" + table() + place().cell();
    }

    @Override
    public Map<String, String> details() {
        Entry there = indicator.department().entry(isTarget());
        Entry here = indicator.project().entry(isTarget());
        Map<String, String> details = new LinkedHashMap<>();
        details.put("指标", indicator.department().indicator().name());
        details.put("项目", indicator.name());
        details.put("栏目", item.chinese());
        details.put("部门表", there.text());
        details.put("项目表", here.text());
        details.put("部门单元格", there.place().cell());
        details.put("项目单元格", here.place().cell());
        return details;
    }

    private boolean isTarget() {
        return item == Item.TARGET;
    }
}
