package jixiao.model.fact;

import jixiao.model.Indicator;
import jixiao.model.Place;

/** 指标的各格: where the parts of a line stand. */
public interface LinePlaces {
    /** The line as submitted. */
    Indicator indicator();

    /** Cell of the name. */
    default Place getNamePlace() {
        return indicator().place();
    }

    /** Cell of the target, else of the name. */
    default Place getTargetPlace() {
        return orName(indicator().targetEntry().place());
    }

    /** Cell of the actual, else of the name. */
    default Place getActualPlace() {
        return orName(indicator().actual().entry().place());
    }

    /** Cell of the claim, else of the name. */
    default Place getScorePlace() {
        return orName(indicator().claimed().place());
    }

    /** Cell of the reason, else of the name. */
    default Place getReasonPlace() {
        return orName(indicator().reason().place());
    }

    private Place orName(Place place) {
        return place.hasCell() ? place : indicator().place();
    }
}
