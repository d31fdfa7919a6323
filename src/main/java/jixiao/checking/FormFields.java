package jixiao.checking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jixiao.convention.Convention;
import jixiao.model.Entry;
import jixiao.model.Place;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.EmptyFields;
import jixiao.reading.Boxes;
import jixiao.text.Normal;

/** 表头栏核对: which of the labels that must be filled in a form has and leaves empty. */
final class FormFields {
    private static final String AUTHORITY = "主管部门";

    private final Set<String> fields = new HashSet<>();
    private final Set<String> authorities;

    FormFields(Convention convention) {
        this.authorities = new HashSet<>(convention.synonyms().of(AUTHORITY));
        convention.words("表头必填栏").forEach(word -> fields.add(Normal.text(word)));
    }

    EmptyFields of(SelfEvaluation table, Place title) {
        List<String> labels = new ArrayList<>();
        Place place = title;
        for (Map.Entry<String, Entry> detail : table.details().entrySet()) {
            String label = Normal.text(detail.getKey());
            boolean authority = authorities.contains(label);
            if ((authority || fields.contains(label))
                    && Boxes.isUnfilled(detail.getValue().text())
                    && !(authority && !table.supervisor().isBlank())) {
                Place cell = detail.getValue().place();
                place = labels.isEmpty() && cell.hasCell() ? cell : place;
                labels.add(label);
            }
        }
        return new EmptyFields(labels, place);
    }
}
