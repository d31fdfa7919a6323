#!/usr/bin/env bash
# Double-click: opens the page in the browser. The window stays open while the page is in use.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P) || exit 1
echo '正在打开网页,请稍候(首次使用要多等十几秒)…'
echo '网页在浏览器里打开;这个窗口开着,网页才能用。用完了,关掉这个窗口。'
echo
"$here/jixiao" serve "$@"
code=$?
# Ctrl-C and a closed window are ends as they should be.
if [ "$code" -ne 0 ] && [ "$code" -lt 128 ]; then
    echo
    echo '没有打开,原因见上。按回车键关闭。'
    read -r _
fi
exit "$code"
