package jixiao.web;

import java.util.List;
import java.util.Optional;
import jixiao.Engine;
import jixiao.writing.form.BlankForm;
import jixiao.writing.form.template.FormTemplates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 预热: loads the engine and has it judge a blank form, as the first file would. */
record Warming(Desk desk) implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Warming.class);

    @Override
    public void run() {
        try {
            desk.titles();
            Engine engine = desk.engine("");
            byte[] blank = engine.forms(FormTemplates.shipped())
                    .blank(Optional.empty(), Optional.empty(), 1, List.of(new BlankForm.Rows("", 1)));
            engine.open("预热.xlsx", blank);
        } catch (RuntimeException fault) {
            LOG.debug("not warmed", fault);
        }
    }
}
