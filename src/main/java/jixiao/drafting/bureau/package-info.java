/** 财政部门的文稿: what a bureau writes from a finished review: its statistics, how results are used, ranking and notice. */
package jixiao.drafting.bureau;
