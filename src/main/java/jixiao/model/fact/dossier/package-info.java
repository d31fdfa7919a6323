/**
 * 卷宗里的事实: what the tables of a dossier say beside one another and beside the bureau's own lists.
 */
package jixiao.model.fact.dossier;
