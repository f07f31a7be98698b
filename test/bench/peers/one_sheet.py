"""A plain script over openpyxl: reads the columns by their names, rates, fills % Capaian, writes one sheet of results."""
import re
import sys

import openpyxl
from openpyxl.styles import PatternFill
from openpyxl.utils import range_boundaries

SCALE = [
    (91, "Sangat Baik", "00B050"),
    (76, "Tinggi", "92D050"),
    (66, "Sedang", "FFC000"),
    (51, "Rendah", "FFFF00"),
    (float("-inf"), "Sangat Rendah", "FF0000"),
]
FILLS = {word: PatternFill("solid", fgColor=color) for _, word, color in SCALE}


def number(value):
    if isinstance(value, (int, float)):
        return float(value)
    match = re.match(r"\s*([\d.]+)(,\d+)?", value or "")
    return float(match.group(1).replace(".", "") + (match.group(2) or "").replace(",", ".")) if match else None


def column_of(book, name):
    title, area = book.defined_names[name].attr_text.split("!")
    left, top, _, bottom = range_boundaries(area.replace("$", ""))
    return book[title.strip("'")], left, top, bottom


book = openpyxl.load_workbook(sys.argv[1])
sheet, target, top, bottom = column_of(book, "Target_B")
realisasi, capaian, indikator = (column_of(book, f"{name}_B")[1] for name in ("Realisasi", "Capaian", "Indikator"))
out = book.create_sheet("Hasil")
out.append(["Indikator Kinerja", "Target", "Realisasi", "% Capaian", "Kriteria"])
for row in range(top, bottom + 1):
    want, got = sheet.cell(row, target).value, sheet.cell(row, realisasi).value
    goal, done = number(want), number(got)
    percent = done / goal * 100 if goal else None
    word = next((w for edge, w, _ in SCALE if round(percent, 2) >= edge), None) if percent is not None else None
    if word:
        sheet.cell(row, capaian).fill = FILLS[word]
    out.append([sheet.cell(row, indikator).value, want, got, percent / 100 if word else None, word])
    if word:
        out.cell(out.max_row, 4).number_format = "0.00%"
        out.cell(out.max_row, 5).fill = FILLS[word]
book.save(sys.argv[2])
