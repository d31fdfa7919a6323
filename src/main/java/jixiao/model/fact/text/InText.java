package jixiao.model.fact.text;

import jixiao.model.Place;

/** 文中所述: a subject that stands at one spot of a document. */
interface InText extends OfText {
    /** Where it stands. */
    TextSpot spot();

    @Override
    default Place place() {
        return spot().place();
    }

    @Override
    default String quote() {
        return spot().quote();
    }

    @Override
    default int order() {
        return spot().order();
    }
}
