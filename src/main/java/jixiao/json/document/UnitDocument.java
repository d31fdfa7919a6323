package jixiao.json.document;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * 汇总的一张表.
 *
 * @param unit 单位名称
 * @param file file name
 * @param sheet sheet name
 * @param sha256 digest of the file's bytes
 * @param funds its weight in means, in 万元
 * @param units how many units it stands for
 */
public record UnitDocument(
        String unit,
        @Made String file,
        @Made String sheet,
        @Made String sha256,
        @Made Optional<BigDecimal> funds,
        @Made Optional<BigDecimal> units) {}
