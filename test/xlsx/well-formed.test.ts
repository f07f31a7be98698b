import { refuseIllFormed } from "../../src/xlsx/xml/well-formed";
import { ByteWriter } from "../../src/xlsx/xml/byte-writer";
import { encode, escapeAttribute, escapeCellText, escapeText } from "../../src/xlsx/xml/encode-text";
import { parseXml, attributeOf, textOf } from "../../src/xlsx/xml/tree";
import { unescapeCellText } from "../../src/xlsx/xml/decode-text";

const isWellFormed = (...chunks: readonly (string | Uint8Array)[]): boolean => {
  try {
    refuseIllFormed(chunks.map((chunk) => (typeof chunk === "string" ? encode(chunk) : chunk)));
    return true;
  } catch {
    return false;
  }
};

test.each([
  ["<a/>"],
  ['<?xml version="1.0"?>\n<!-- a -- b --><a b="1" c=\'"\'>t&amp;&#x9;&#13;<b />]] ><c></c ></a>\n<!--x-->'],
  ["\ufeff<a>≥ 😀</a>"],
  ["<a><![CDATA[<&]]]]></a>"],
  ["<x:a xmlns:x='u' x:b = '>'/>"],
])("a part that every reader takes is let through: %s", (xml) => {
  expect(isWellFormed(xml)).toBe(true);
  const bytes = encode(xml);
  expect(isWellFormed(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toBe(true);
});

test.each([
  [""],
  ["a"],
  ["<a>"],
  ["<a></b>"],
  ["<a/><b/>"],
  ["<a/>x"],
  ["x<a/>"],
  ["<a b=1/>"],
  ['<a b="1"c="2"/>'],
  ['<a b="<"/>'],
  ["<a>&</a>"],
  ["<a>&b;</a>"],
  ["<a>&#11;</a>"],
  ["<a>&#xD800;</a>"],
  ["<a>\u000b</a>"],
  ["<a>\uffff</a>"],
  ["<1/>"],
  ["<!DOCTYPE a><a/>"],
  ["<a><!-- </a>"],
  ["<a/>\ufeff"],
])("a part that another reader would refuse is not given out: %j", (xml) => {
  expect(isWellFormed(xml)).toBe(false);
});

test("half a character of two or three bytes is not given out", () => {
  expect(isWellFormed("<a>", Uint8Array.of(0xe2, 0x89), "</a>")).toBe(false);
  expect(isWellFormed("<a>", Uint8Array.of(0xc0, 0x80), "</a>")).toBe(false);
  expect(isWellFormed("<a>", Uint8Array.of(0xed, 0xa0, 0x80), "</a>")).toBe(false);
});

/** Every character of the first plane, half pairs included, in texts of 64. */
const PLANE = Array.from({ length: 1024 }, (_, block) =>
  Array.from({ length: 64 }, (_, i) => String.fromCharCode(block * 64 + i)).join("|"),
);

const written = (write: (out: ByteWriter) => void): Uint8Array => {
  const out = new ByteWriter();
  out.raw(encode("<a>"));
  write(out);
  out.raw(encode("</a>"));
  return Buffer.concat(out.finish());
};

const SURROGATE = /[\ud800-\udfff]/g;
const LOST = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/g;

test("every character of the first plane comes back from a cell's text as it was, by either writer", () => {
  for (const text of PLANE) {
    const expected = text.replace(SURROGATE, "\ufffd");
    for (const bytes of [written((out) => out.cellText(text)), encode(`<a>${escapeCellText(text)}</a>`)]) {
      refuseIllFormed([bytes]);
      expect(unescapeCellText(textOf(parseXml(bytes)))).toBe(expected);
    }
  }
});

test("what XML cannot hold is taken out of formulas and attributes, and nothing else is", () => {
  for (const text of PLANE) {
    const expected = text.replace(LOST, "");
    for (const bytes of [written((out) => out.formulaText(text)), encode(`<a>${escapeText(text)}</a>`)]) {
      refuseIllFormed([bytes]);
      expect(textOf(parseXml(bytes))).toBe(expected);
    }
    const bytes = encode(`<a b="${escapeAttribute(text)}"/>`);
    refuseIllFormed([bytes]);
    expect(attributeOf(parseXml(bytes), "b")).toBe(expected);
  }
});
