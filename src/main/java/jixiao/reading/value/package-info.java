/**
 * 取值: texts of cells to {@link jixiao.model.Target}, {@link jixiao.model.Actual}, {@link jixiao.model.Figure} and dates.
 * Words and units come from the convention (《词表》《度量单位》); digits, signs and the forms of dates are grammar and live
 * here. Nothing here fails on any text: what is not understood stays text.
 */
package jixiao.reading.value;
