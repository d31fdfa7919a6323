package jixiao.model.fact.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.model.Form;
import jixiao.model.Given;

/**
 * 附件: what a text says is attached, beside what there is.
 *
 * @param name as announced
 * @param form the form of table that its name speaks of; empty for any
 * @param account whether the text is an account and no report by itself
 * @param sheets forms of the tables beside the text
 * @param files other files beside the text that bear the name
 * @param spot where it is announced
 */
public record AnnouncedAnnex(
        String name, Optional<Form> form, boolean account, List<Form> sheets, List<String> files, TextSpot spot)
        implements InText {
    public AnnouncedAnnex {
        Given.all(name, form, spot);
        sheets = List.copyOf(sheets);
        files = List.copyOf(files);
    }

    /** Whether the text is an account. */
    public boolean isAccount() {
        return account;
    }

    /** Forms of the tables that it may be: of its form; any where there are several. */
    public List<Form> getFitting() {
        boolean several = sheets.size() > 1;
        return sheets.stream()
                .filter(sheet ->
                        several || form.filter(wanted -> wanted != sheet).isEmpty())
                .toList();
    }

    @Override
    public String key() {
        return "附件" + spot.order() + name;
    }

    @Override
    public Map<String, String> words() {
        return Map.of("附件名", name);
    }
}
