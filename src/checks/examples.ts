/** Examples beside each rule: what it tells of, and what is nearly the same and right. Read by tests alone. */

/**
 * Tables by their names, each a line for the peran of its columns and a line a row, cells between `|`, typed as into an
 * Indonesian Excel; `=` begins a formula whose value is not stored. A text alone is the only table.
 */
export type Example =
  | string
  | {
      readonly tabel: Readonly<Record<string, string>>;
      /** `LKJIP_…` → its cell. */
      readonly pengaturan?: Readonly<Record<string, string>>;
    };

/** By the codes of the rule's kinds. */
export type Examples = Readonly<Record<string, { readonly fires: Example; readonly silent: Example }>>;
