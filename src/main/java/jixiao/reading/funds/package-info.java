/**
 * 预算执行: the lines of money above the indicators, under a header or behind labels.
 */
package jixiao.reading.funds;
