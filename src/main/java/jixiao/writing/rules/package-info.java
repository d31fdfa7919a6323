/** 口径写出: workbooks of conventions that an officer is to fill in. */
package jixiao.writing.rules;
