"""The same job as a careful script over openpyxl would do it: read, rate, fill the cells, write the same sheets."""
import re
import sys

import openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import range_boundaries

SCALE = [
    (91, "Sangat Baik", "Hijau Tua", "00B050"),
    (76, "Tinggi", "Hijau Muda", "92D050"),
    (66, "Sedang", "Kuning Tua", "FFC000"),
    (51, "Rendah", "Kuning Muda", "FFFF00"),
    (float("-inf"), "Sangat Rendah", "Merah", "FF0000"),
]
FILLS = {word: PatternFill("solid", fgColor=color) for _, word, _, color in SCALE}
HAIR = Side(style="hair", color="BFBFBF")
BOX = Border(left=HAIR, right=HAIR, top=HAIR, bottom=HAIR)
WRAP = Alignment(wrap_text=True, vertical="top")
HEADING = PatternFill("solid", fgColor="EEF1F4")
BOLD = Font(bold=True)


def number(value):
    if isinstance(value, (int, float)):
        return float(value)
    match = re.match(r"\s*([\d.]+)(,\d+)?", value or "")
    return float(match.group(1).replace(".", "") + (match.group(2) or "").replace(",", ".")) if match else None


def rate(percent):
    shown = round(percent, 2)
    return next(word for edge, word, _, _ in SCALE if shown >= edge)


def names(book):
    found = book.defined_names
    if hasattr(found, "definedName"):
        return {d.name: d.attr_text for d in found.definedName}
    return {name: d.attr_text for name, d in found.items()}


def put(sheet, row, column, value, fill=None, font=None, number_format=None):
    cell = sheet.cell(row, column, value)
    cell.border = BOX
    cell.alignment = WRAP
    if fill is not None:
        cell.fill = fill
    if font is not None:
        cell.font = font
    if number_format is not None:
        cell.number_format = number_format


def column_of(book, name):
    title, area = names(book)[name].split("!")
    left, top, _, bottom = range_boundaries(area.replace("$", ""))
    return book[title.strip("'")], left, top, bottom


def main(source, target):
    book = openpyxl.load_workbook(source)
    sheet, t, top, bottom = column_of(book, "Target_B")
    r, p, s, i = (column_of(book, name)[1] for name in ("Realisasi_B", "Capaian_B", "Sasaran_B", "Indikator_B"))
    rows, groups = [], {}
    for row in range(top, bottom + 1):
        want, got = sheet.cell(row, t).value, sheet.cell(row, r).value
        goal, done = number(want), number(got)
        percent = done / goal * 100 if goal else None
        word = rate(percent) if percent is not None else None
        if word:
            sheet.cell(row, p).fill = FILLS[word]
        sasaran = sheet.cell(row, s).value
        rows.append((row, sasaran, sheet.cell(row, i).value, want, got, percent, word))
        groups.setdefault(sasaran, []).append(percent)

    out = book.create_sheet("LKjIP Capaian")
    at = 1
    previous = None
    for row, sasaran, indicator, want, got, percent, word in rows:
        if sasaran != previous:
            put(out, at + 1, 1, "Capaian Kinerja Sasaran Strategis", font=BOLD)
            for column, heading in enumerate(["Sasaran Strategis", "Indikator Kinerja", "Target", "Realisasi", "% Capaian", "% Capaian Tahun", "% Capaian Terhadap Target Akhir Renstra", "Kriteria"], 1):
                put(out, at + 2, column, heading, HEADING, BOLD)
                put(out, at + 3, column, column)
            at += 4
            previous = sasaran
        live = isinstance(want, (int, float)) and isinstance(got, (int, float))
        quoted = "'%s'" % sheet.title
        put(out, at, 1, sasaran)
        put(out, at, 2, indicator)
        put(out, at, 3, "=%s!E%d" % (quoted, row) if live else want)
        put(out, at, 4, "=%s!F%d" % (quoted, row) if live else got)
        put(out, at, 5, "=IFERROR(D%d/C%d,\"\")" % (at, at) if live else percent / 100, FILLS.get(word), number_format="0.00%")
        mean = [x for x in groups[sasaran] if x is not None]
        put(out, at, 6, sum(mean) / len(mean) / 100, number_format="0.00%")
        put(out, at, 7, "–")
        put(out, at, 8, word, FILLS.get(word))
        at += 1

    out = book.create_sheet("LKjIP Ringkasan")
    for at, (edge, word, code, _) in enumerate(SCALE, 1):
        put(out, at, 1, word)
        put(out, at, 2, code, FILLS[word])
        put(out, at, 3, sum(1 for x in rows if x[6] == word))
    for at, (sasaran, percents) in enumerate(groups.items(), 8):
        mean = [x for x in percents if x is not None]
        put(out, at, 1, sasaran)
        put(out, at, 2, sum(mean) / len(mean) / 100, number_format="0.00%")
        put(out, at, 3, rate(sum(mean) / len(mean)))

    out = book.create_sheet("LKjIP Skala")
    for at, (edge, word, code, color) in enumerate(SCALE, 1):
        for column, value in enumerate([max(edge, 0), word, code, "#" + color], 1):
            put(out, at, column, value)
    out = book.create_sheet("LKjIP Catatan")
    for at, (row, _, indicator, want, got, percent, _) in enumerate((x for x in rows if x[5] is not None and x[5] > 100), 1):
        for column, value in enumerate([at, "Informasi", "%s F%d" % (sheet.title, row), got, percent, indicator], 1):
            put(out, at, column, value)
    book.save(target)


main(sys.argv[1], sys.argv[2])
