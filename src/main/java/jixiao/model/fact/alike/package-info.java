/** 各表相似的事实: what a table of a folder has in common with, or apart from, the tables of other units. */
package jixiao.model.fact.alike;
