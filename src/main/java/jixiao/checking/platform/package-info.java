/** 平台口径: facts about what integrated budget platforms (预算管理一体化) reckon and print, for the rules of {@code platform.drl}. */
package jixiao.checking.platform;
