/** 样子: how a worksheet looks, for showing it elsewhere than in an office program; nothing is ever computed from it. */
package jixiao.document.look;
