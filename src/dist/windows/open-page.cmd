@echo off
rem Double-click: opens the page in the browser. The window stays open while the page is in use.
chcp 65001 >nul
title jixiao
echo 正在打开网页,请稍候(首次使用要多等十几秒)…
echo 网页在浏览器里打开;这个窗口开着,网页才能用。用完了,关掉这个窗口。
echo.
call "%~dp0jixiao.cmd" serve %*
if errorlevel 1 (
    echo.
    echo 没有打开,原因见上。按任意键关闭。
    pause >nul
)
