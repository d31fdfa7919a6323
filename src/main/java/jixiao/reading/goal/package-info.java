/**
 * 目标和指标: the goals with their lines, from header to header, points printed with their names included.
 */
package jixiao.reading.goal;
