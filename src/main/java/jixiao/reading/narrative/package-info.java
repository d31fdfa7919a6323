/** 读文稿: reports and accounts, paragraph by paragraph, to facts with their places. */
package jixiao.reading.narrative;
