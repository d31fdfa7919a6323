/**
 * 表头: what stands above the funds and the goals: title, labels with their values, units, years.
 */
package jixiao.reading.title;
