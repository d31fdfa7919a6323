/** 命令行: the door {@code jixiao}. It parses words, calls the engine and prints; no rule of any kind lives here. */
package jixiao.cli;
