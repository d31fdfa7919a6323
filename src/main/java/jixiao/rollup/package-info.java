/** 汇总: the tables of many files, grouped by project, each project's tables made one and written with its explanation. */
package jixiao.rollup;
