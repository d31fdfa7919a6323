/** 收件: what was handed in: the workbooks of folders and archives, which unit each is of, which version of it counts. */
package jixiao.intake;
