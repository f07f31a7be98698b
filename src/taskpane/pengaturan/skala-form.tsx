import { Button, Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef } from "react";
import type { Pratinjau } from "../../app/pengaturan";
import { contrastOfBlackOn, LEAST_CONTRAST } from "../../domain/contrast";
import { roomOf } from "../../domain/perubahan";
import { formatUpTo } from "../../text/numbers";
import { PENGATURAN_WORDS, SETTING_GROUNDS, SKALA_FORM_WORDS } from "../../text/pane/settings-words";
import { usePane } from "../pane-context";
import { useWords } from "../use-words";
import { SettingButtons } from "./setting-field";
import { SKALA, type Rows } from "./typed";
import { useSetting, type Setting } from "./use-setting";

/** At 200 % there is no room for edge and kriteria beside each other. */
const NARROW = "@media (max-width: 240px)";

const useStyles = makeStyles({
  help: {
    ...typographyStyles.caption1,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground3,
  },
  band: {
    display: "grid",
    gridTemplateColumns: "32px minmax(44px, 64px) minmax(60px, 1fr) auto",
    gap: tokens.spacingHorizontalXS,
    alignItems: "center",
    marginBottom: tokens.spacingVerticalS,
    [NARROW]: { gridTemplateColumns: "32px minmax(0, 1fr) auto" },
  },
  input: { minWidth: 0, width: "100%" },
  word: { minWidth: 0, width: "100%", [NARROW]: { gridColumn: "1 / 4", gridRow: 2 } },
  code: { gridColumn: "2 / 4", minWidth: 0, width: "100%", [NARROW]: { gridColumn: "1 / 4" } },
  remove: { minWidth: "32px", padding: 0 },
  colour: {
    width: "32px",
    height: "24px",
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    forcedColorAdjust: "none",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The scale, band by band from the highest: lower edge, kriteria, and its colour, of which black text must stand out. */
export function SkalaForm({ pratinjau }: { readonly pratinjau: Pratinjau | null }) {
  const styles = useStyles();
  const { bahasa } = usePane().state;
  const settingWords = useWords(PENGATURAN_WORDS);
  const words = useWords(SKALA_FORM_WORDS);
  const setting = useSetting(SKALA, pratinjau);
  const { rows, locked, wrong } = setting;
  const room = roomOf(setting.isian);
  const message = useRemark(setting, room);
  const state = wrong !== null ? "error" : message === null ? "none" : "warning";
  return (
    <div>
      <p className={styles.help}>
        {words.help} {settingWords.ground(SETTING_GROUNDS[SKALA][bahasa])}
      </p>
      <Field validationState={state} {...(message === null ? {} : { validationMessage: message })}>
        <div role="group" aria-label={settingWords.skala}>
          <Bands rows={rows} disabled={locked !== null} type={setting.type} />
        </div>
      </Field>
      {locked === null && <SkalaButtons rows={rows} room={room} type={setting.type} />}
      <SettingButtons label={settingWords.skala} setting={setting} />
    </div>
  );
}

/** What is wrong with the scale, else what stands against it; null for nothing. */
function useRemark({ rows, wrong, locked }: Setting, room: number): string | null {
  const { bahasa } = usePane().state;
  const { fits } = useWords(PENGATURAN_WORDS);
  const words = useWords(SKALA_FORM_WORDS);
  const [faint] = faintBands(rows);
  const contrast = faint === undefined ? null : words.contrast(faint[0], formatUpTo(faint[1], 1, bahasa));
  return wrong ?? locked ?? (rows.length > room ? fits(room) : contrast);
}

const faintBands = (rows: Rows): readonly (readonly [word: string, contrast: number])[] =>
  rows.flatMap(([, word = "", , warna = ""]) => {
    const contrast = contrastOfBlackOn(warna);
    return contrast !== null && contrast < LEAST_CONTRAST ? [[word, contrast] as const] : [];
  });

interface BandsProps {
  readonly rows: Rows;
  readonly disabled: boolean;
  readonly type: (rows: Rows | null) => void;
}

function Bands({ rows, disabled, type }: BandsProps) {
  const list = useRef<HTMLDivElement>(null);
  const change = (at: number, column: number, text: string) =>
    type(rows.map((row, i) => (i === at ? row.map((cell, c) => (c === column ? text : cell)) : row)));
  const remove = (at: number) => {
    // The band that moves into its place keeps the focus near.
    list.current?.querySelectorAll<HTMLElement>("input[type=text]")[Math.max(0, at - 1) * 2]?.focus();
    type(rows.filter((_, i) => i !== at));
  };
  return (
    <div ref={list}>
      {rows.map((row, i) => (
        <BandRow
          key={i}
          n={i + 1}
          row={row}
          disabled={disabled}
          last={rows.length === 1}
          change={(column, text) => change(i, column, text)}
          remove={() => remove(i)}
        />
      ))}
    </div>
  );
}

interface BandRowProps {
  readonly n: number;
  readonly row: readonly string[];
  readonly disabled: boolean;
  readonly last: boolean;
  readonly change: (column: number, text: string) => void;
  readonly remove: () => void;
}

function BandRow({
  n,
  row: [edge = "", word = "", code = "", warna = ""],
  disabled,
  last,
  change,
  remove,
}: BandRowProps) {
  const styles = useStyles();
  const words = useWords(SKALA_FORM_WORDS);
  const text = (label: string, column: number, value: string, className: string) => (
    <Input
      {...{ className, disabled, value }}
      size="small"
      aria-label={label}
      onChange={(_, data) => change(column, data.value)}
    />
  );
  return (
    <div className={styles.band}>
      <input
        type="color"
        className={styles.colour}
        aria-label={words.colour(n)}
        disabled={disabled}
        value={/^#[0-9A-F]{6}$/i.test(warna) ? warna.toLowerCase() : "#ffffff"}
        onChange={({ target }) => change(3, target.value.toUpperCase())}
      />
      {text(words.edge(n), 0, edge, styles.input)}
      {text(words.word(n), 1, word, styles.word)}
      <Button
        size="small"
        appearance="subtle"
        className={styles.remove}
        aria-label={words.remove(n)}
        disabled={disabled || last}
        onClick={remove}
      >
        ×
      </Button>
      {text(words.code(n), 2, code, styles.code)}
    </div>
  );
}

/** What the first band is called in Permendagri 54/2010. */
const PERMENDAGRI = "Sangat Tinggi";

function SkalaButtons({ rows, room, type }: Pick<BandsProps, "rows" | "type"> & { readonly room: number }) {
  const styles = useStyles();
  const words = useWords(SKALA_FORM_WORDS);
  const [[edge = "", , ...look] = [], ...rest] = rows;
  // The last one takes everything below, so the new one goes above it.
  const add = () => type([...rows.slice(0, -1), ["", words.newWord, "", "#FFFFFF"], ...rows.slice(-1)]);
  return (
    <div className={styles.buttons}>
      <Button size="small" disabledFocusable={rows.length >= room} onClick={add}>
        {words.add}
      </Button>
      {rows[0]?.[1] !== PERMENDAGRI && (
        <Button size="small" onClick={() => type([[edge, PERMENDAGRI, ...look], ...rest])}>
          {words.permendagri}
        </Button>
      )}
    </div>
  );
}
