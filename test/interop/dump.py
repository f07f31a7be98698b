"""What openpyxl sees in a workbook, as JSON on standard output."""
import json
import sys
import warnings

import openpyxl

try:  # since openpyxl 3.1
    from openpyxl.worksheet.formula import ArrayFormula
except ImportError:
    ArrayFormula = ()

warnings.simplefilter("ignore")


def color(c):
    if c is None:
        return None
    if c.type == "rgb":
        return c.rgb
    return "%s:%s" % (c.type, getattr(c, c.type))


def side(s):
    return None if s is None or s.style is None else [s.style, color(s.color)]


def style(cell):
    fill = cell.fill
    return {
        "font": [cell.font.name, cell.font.sz, bool(cell.font.b), bool(cell.font.i), color(cell.font.color)],
        "fill": [fill.fill_type, color(fill.fgColor)] if fill.fill_type else None,
        "border": [side(getattr(cell.border, s)) for s in ("left", "right", "top", "bottom")],
        "format": cell.number_format,
        "align": [cell.alignment.horizontal, cell.alignment.vertical, bool(cell.alignment.wrap_text)],
    }


def value(v):
    if isinstance(v, ArrayFormula):
        return "{%s}" % v.text
    return v if v is None or isinstance(v, (bool, int, float, str)) else str(v)


def rules(ws):
    found = []
    for block in ws.conditional_formatting:
        for rule in block.rules:
            dxf = rule.dxf
            found.append({
                "sqref": str(block.sqref),
                "type": rule.type,
                "priority": rule.priority,
                "formula": list(rule.formula),
                "fill": color(dxf.fill.bgColor) if dxf is not None and dxf.fill is not None else None,
            })
    return sorted(found, key=lambda rule: rule["priority"])


def local_names(wb, ws, index):
    if hasattr(ws, "defined_names"):
        return {name: d.attr_text for name, d in ws.defined_names.items()}
    return {d.name: d.attr_text for d in wb.defined_names.definedName if d.localSheetId == index}


def global_names(wb):
    if hasattr(wb.defined_names, "definedName"):
        return {d.name: d.attr_text for d in wb.defined_names.definedName if d.localSheetId is None}
    return {name: d.attr_text for name, d in wb.defined_names.items()}


def sheet(wb, ws, values, index):
    cells = {}
    for row in ws.iter_rows():
        for cell in row:
            if cell.has_style or cell.value is not None:
                cells[cell.coordinate] = {
                    "value": value(cell.value),
                    "shown": value(values[cell.coordinate].value),
                    "style": style(cell),
                    "comment": cell.comment.text if cell.comment else None,
                    "link": cell.hyperlink.location if cell.hyperlink else None,
                }
    return {
        "title": ws.title,
        "state": ws.sheet_state,
        "cells": cells,
        "merges": sorted(str(r) for r in ws.merged_cells.ranges),
        "widths": {k: round(d.width, 4) for k, d in ws.column_dimensions.items() if d.customWidth},
        "heights": {str(k): d.height for k, d in ws.row_dimensions.items() if d.height is not None},
        "rules": rules(ws),
        "validations": [[str(v.sqref), v.type, v.formula1] for v in ws.data_validations.dataValidation],
        "charts": len(ws._charts),
        "names": local_names(wb, ws, index),
        "print": {
            "orientation": ws.page_setup.orientation,
            "paper": ws.page_setup.paperSize,
            "fitToWidth": ws.page_setup.fitToWidth,
            "fitToPage": bool(ws.sheet_properties.pageSetUpPr and ws.sheet_properties.pageSetUpPr.fitToPage),
            "titleRows": ws.print_title_rows,
            "area": str(ws.print_area) if ws.print_area else None,
            "footer": ws.oddFooter.center.text,
        },
        "freeze": ws.freeze_panes,
        "gridLines": ws.sheet_view.showGridLines is not False,
    }


path = sys.argv[1]
formulas = openpyxl.load_workbook(path)
values = openpyxl.load_workbook(path, data_only=True)
json.dump(
    {
        "names": global_names(formulas),
        "sheets": [sheet(formulas, ws, values[ws.title], i) for i, ws in enumerate(formulas.worksheets)],
    },
    sys.stdout,
)
