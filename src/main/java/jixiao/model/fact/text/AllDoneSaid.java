package jixiao.model.fact.text;

import java.util.Objects;

/**
 * 说全部完成: where a text says that nothing of what a sheet reports is unfinished.
 *
 * @param sheet number of the sheet
 * @param spot where it says so
 */
public record AllDoneSaid(int sheet, TextSpot spot) {
    public AllDoneSaid {
        Objects.requireNonNull(spot);
    }
}
