package jixiao.convention.proof;

import jixiao.convention.ConventionFile;
import jixiao.model.Given;

/**
 * 口径改动: one row by which a convention departs from another, or several rows that hold only together (bands, grades and
 * the tiers of one table).
 *
 * @param origin where it stands, for people: 文件《参数》第5行(预算执行分值)
 * @param without the convention as it would be without it: what the other has of the same name holds instead, else what it
 *     extends, if anything does
 */
public record Alteration(String origin, ConventionFile without) {
    public Alteration {
        Given.all(origin, without);
    }
}
