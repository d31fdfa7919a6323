/** 平台文件: the {@code .xls} that a provincial budget platform (预算管理一体化) imports, made from a scored table and checked before it is uploaded. */
package jixiao.writing.platform;
