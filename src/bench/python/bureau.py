"""对照:一个财政局自己写的脚本。逐本打开自评表,按分值×完成值÷目标值计分,写进得分栏,另存。

用法:python3 bureau.py 输入文件夹 输出文件夹(先 pip install openpyxl)
"""
import os
import re
import sys
import time

import openpyxl

NUMBER = re.compile(r"(\d+(?:\.\d+)?)\s*(万|%|‰)?")


def value(cell):
    if isinstance(cell, (int, float)):
        return float(cell)
    found = NUMBER.search(str(cell or ""))
    if not found:
        return None
    factor = {"万": 10000.0, "%": 0.01, "‰": 0.001, None: 1.0}[found.group(2)]
    return float(found.group(1)) * factor


def score(sheet):
    columns = {}
    for row in sheet.iter_rows():
        texts = {str(cell.value or ""): cell.column for cell in row}
        if not columns:
            for text, column in texts.items():
                for word in ("年初目标值", "实际完成值", "分值", "得分"):
                    if text.startswith(word) and any(each.startswith("实际完成值") for each in texts):
                        columns[word] = column
            continue
        target = sheet.cell(row[0].row, columns["年初目标值"]).value
        aim, done = value(target), value(sheet.cell(row[0].row, columns["实际完成值"]).value)
        weight = value(sheet.cell(row[0].row, columns["分值"]).value)
        if None in (aim, done, weight) or not aim or not done:
            continue
        ratio = aim / done if "≤" in str(target) else done / aim
        sheet.cell(row[0].row, columns["得分"]).value = round(weight * min(1.0, ratio), 2)


def main(source, target):
    os.makedirs(target, exist_ok=True)
    begun = time.process_time(), time.time()
    names = sorted(name for name in os.listdir(source) if name.endswith(".xlsx"))
    for name in names:
        book = openpyxl.load_workbook(os.path.join(source, name))
        for sheet in book.worksheets:
            score(sheet)
        book.save(os.path.join(target, name))
    print("%d 本:处理器 %.2f 秒,经过 %.2f 秒" % (len(names), time.process_time() - begun[0], time.time() - begun[1]))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
