/** 终端报告: what the terminal shows of a judged table. Sentences about scores and findings come from {@code wording}. */
package jixiao.cli.report;
