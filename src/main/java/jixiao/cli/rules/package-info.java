/**
 * 口径命令: {@code jixiao rules} and its commands, which list, show, explain, begin, check and try a convention.
 */
package jixiao.cli.rules;
