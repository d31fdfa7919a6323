/** 任务: reviews that the page keeps on the operator's disk: what each is about, where its files are, which folders may be named. */
package jixiao.review.task;
