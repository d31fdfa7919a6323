/**
 * 权重: the weight of every line of a table and where it comes from.
 */
package jixiao.scoring.weight;
