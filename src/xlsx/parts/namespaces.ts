/** The two forms of the standard: what Excel writes by default, and Strict. */
export interface Dialect {
  readonly main: string;
  /** Of `r:id`, and the stem of relationship types. */
  readonly relationships: string;
}

export const TRANSITIONAL: Dialect = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

export const STRICT: Dialect = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

export const MAIN_URIS: readonly string[] = [TRANSITIONAL.main, STRICT.main];
export const RELATIONSHIP_URIS: readonly string[] = [TRANSITIONAL.relationships, STRICT.relationships];
export const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
