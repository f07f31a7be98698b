// What the example host lacks of Excel's API and the Excel Workbook asks for. The example itself stays as it is:
// its classes are reached through its objects.
const { Workbook, Range, HostError } = require("./richapi-host.cjs");

const HostObject = Object.getPrototypeOf(Workbook);
const sample = new Workbook();
const sheet = sample.Worksheets.Add("Contoh");
const cell = sheet.GetRange("A1");
const rule = cell.ConditionalFormats.Add("Custom");
const name = sample.Names.Add("Contoh", "=1");

const Worksheet = sheet.constructor;
const Collection = Object.getPrototypeOf(sample.Worksheets.constructor);
const RangeFormat = cell.Format.constructor;
const Rules = cell.ConditionalFormats.constructor;
const ConditionalFormat = rule.constructor;
const NamedItem = name.constructor;

/** An object with members that are stored and nothing else. */
class Stored extends HostObject {
  constructor(type, members) {
    super();
    Object.defineProperty(this, "$type", { value: type });
    Object.assign(this, members);
  }
  get $scalars() {
    return Object.keys(this);
  }
}

const property = (Class, key, descriptor) => Object.defineProperty(Class.prototype, key, { configurable: true, enumerable: true, ...descriptor });
/** A member of every object of a class, made when it is first asked for. */
const lazy = (Class, key, make) => {
  const made = new WeakMap();
  property(Class, key, {
    get() {
      if (!made.has(this)) made.set(this, make(this));
      return made.get(this);
    },
    set(value) {
      made.set(this, value);
    },
  });
};

lazy(Workbook, "ReadOnly", () => false);
lazy(Workbook, "Protection", () => new Stored("WorkbookProtection", { Protected: false }));

lazy(Worksheet, "Protection", () => new Stored("WorksheetProtection", { Protected: false }));
lazy(Worksheet, "Gridlines", () => true); // `showGridlines`, as it travels
lazy(Worksheet, "FreezePanes", () => new FreezePanes());
lazy(Worksheet, "PageLayout", () => new PageLayout());
lazy(Worksheet, "HorizontalPageBreaks", () => new PageBreaks());
lazy(Worksheet, "$merges", () => []);
Worksheet.prototype.GetRanges = function (addresses) {
  return new RangeAreas(this, addresses.split(",").map((address) => this.GetRange(address)));
};

class FreezePanes extends HostObject {
  $rows = 0;
  FreezeRows(count) {
    this.$rows = count;
    return null;
  }
  Unfreeze() {
    this.$rows = 0;
    return null;
  }
}

class PageBreaks extends HostObject {
  $cells = [];
  Add(cell) {
    this.$cells.push(cell);
    return new HostObject();
  }
  RemovePageBreaks() {
    this.$cells = [];
    return null;
  }
}

class PageLayout extends Stored {
  constructor() {
    super("PageLayout", {
      Orientation: "Portrait",
      PaperSize: "A4",
      Zoom: { scale: 100 },
      ...Object.fromEntries(["Left", "Right", "Top", "Bottom", "Header", "Footer"].map((side) => [`${side}Margin`, 50])),
      CenterHorizontally: false,
      CenterVertically: false,
    });
    this.HeadersFooters = new Stored("HeaderFooterGroup", {});
    this.HeadersFooters.DefaultForAllPages = new Stored("HeaderFooter", { CenterFooter: "" });
  }
  SetPrintTitleRows(rows) {
    this.$titleRows = rows;
    return null;
  }
}

const within = (outer, inner) =>
  inner.r >= outer.$r && inner.r < outer.$r + outer.$rows && inner.c >= outer.$c && inner.c < outer.$c + outer.$cols;

Object.assign(Range.prototype, {
  GetEntireRow() {
    return new Range(this.$ws, { r: this.$r, c: 0, rows: this.$rows, cols: 16384 });
  },
  /** The example hides no rows: all that is asked about is seen. */
  GetSpecialCellsOrNullObject() {
    return new RangeAreas(this.$ws, [this]);
  },
  GetMergedAreasOrNullObject() {
    const found = this.$ws.$merges.filter((merge) => within(this, merge));
    return found.length === 0 ? null : new RangeAreas(this.$ws, found.map((merge) => new Range(this.$ws, merge)));
  },
  Merge(across) {
    const block = { r: this.$r, c: this.$c, rows: this.$rows, cols: this.$cols };
    const rows = Array.from({ length: this.$rows }, (_, i) => ({ ...block, r: this.$r + i, rows: 1 }));
    this.$ws.$merges.push(...(across ? rows : [block]));
    return null;
  },
  Unmerge() {
    this.$ws.$merges = this.$ws.$merges.filter((merge) => !within(this, merge));
    return null;
  },
});

// In Excel an apostrophe in front says that the rest is a text.
const values = Object.getOwnPropertyDescriptor(Range.prototype, "Values");
const typed = (value) => (typeof value === "string" && value.startsWith("'") ? { text: value.slice(1) } : value);
property(Range, "Values", {
  get: values.get,
  set(given) {
    const cells = Array.isArray(given) ? given.map((row) => row.map(typed)) : typed(given);
    values.set.call(this, cells);
    this.$write(cells, (stored) => {
      if (typeof stored.v === "object" && stored.v !== null) stored.v = stored.v.text;
    });
  },
});

for (const key of ["VerticalAlignment", "IndentLevel"]) {
  property(RangeFormat, key, {
    get() {
      return this.$t.$fmtGet(key);
    },
    set(value) {
      this.$t.$fmtSet(key, value);
    },
  });
}

class Borders extends HostObject {
  constructor(target) {
    super();
    this.$target = target;
  }
  GetItem(edge) {
    const border = new HostObject();
    for (const key of ["Style", "Weight", "Color"]) {
      Object.defineProperty(border, key, {
        get: () => this.$target.$fmtGet(`Border.${edge}.${key}`),
        set: (value) => this.$target.$fmtSet(`Border.${edge}.${key}`, value),
      });
    }
    return border;
  }
  $item(edge) {
    return this.GetItem(edge);
  }
}
lazy(RangeFormat, "Borders", (format) => new Borders(format.$t));

class RangeAreas extends HostObject {
  constructor(worksheet, ranges) {
    super();
    Object.assign(this, { $ws: worksheet, $ranges: ranges });
  }
  get Address() {
    return this.$ranges.map((range) => range.Address).join(",");
  }
  get Areas() {
    return new Collection(this.$ranges);
  }
  get Format() {
    return new RangeFormat(this);
  }
  get ConditionalFormats() {
    return new Rules(this);
  }
  GetIntersectionOrNullObject(other) {
    return this.$ranges.map((range) => range.GetIntersectionOrNullObject(other)).find((found) => found !== null) ?? null;
  }
  Clear(applyTo) {
    for (const range of this.$ranges) range.Clear(applyTo);
    return null;
  }
  $fmtGet(key) {
    return this.$ranges[0].$fmtGet(key);
  }
  $fmtSet(key, value) {
    for (const range of this.$ranges) range.$fmtSet(key, value);
  }
  _KeepReference() {
    return null;
  }
}
// Rules that lie on several areas meet a range when one of the areas does.
const meets = Range.prototype.GetIntersectionOrNullObject;
Range.prototype.GetIntersectionOrNullObject = function (other) {
  return other instanceof RangeAreas ? other.GetIntersectionOrNullObject(this) : meets.call(this, other);
};

lazy(ConditionalFormat, "$lines", () => new Map());
const custom = Object.getOwnPropertyDescriptor(ConditionalFormat.prototype, "Custom");
property(ConditionalFormat, "Custom", {
  get() {
    const found = custom.get.call(this);
    const lines = this.$lines;
    found.Format.Borders ??= Object.assign(new HostObject(), {
      GetItem: (edge) => lines.get(edge) ?? lines.set(edge, new Stored("ConditionalRangeBorder", { Style: "None", Color: "#000000" })).get(edge),
      $item(edge) {
        return this.GetItem(edge);
      },
    });
    return found;
  },
});

const formula = Object.getOwnPropertyDescriptor(NamedItem.prototype, "Formula");
property(NamedItem, "Formula", {
  get: formula.get,
  set(value) {
    delete this.$range;
    this.$formula = value;
  },
});
NamedItem.prototype.Delete = function () {
  for (const list of [this.$wb.$names, ...this.$wb.$sheets.map((one) => one.$lnames)]) {
    const index = list.indexOf(this);
    if (index >= 0) list.splice(index, 1);
  }
  return null;
};

module.exports = { HostError, Workbook };
