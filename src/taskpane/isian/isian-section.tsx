import {
  Button,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import { ISIAN_ROWS, type IsianOptions } from "../../app/format-isian";
import { ISIAN_PANE_WORDS } from "../../text/pane/isian-words";
import { usePane } from "../pane-context";
import { Section } from "../section";
import { useWords } from "../use-words";

const useStyles = makeStyles({
  help: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalM}` },
  field: { marginBottom: tokens.spacingVerticalM },
  control: { minWidth: 0, width: "100%" },
});

const TABLES = Object.keys(ISIAN_ROWS) as readonly (keyof IsianOptions["baris"])[];
const PAPERS = ["A4", "F4"] as const;
const MOST_ROWS = 500;

/** Whole rows, as typed; null where it is none or too many. */
function rowsOf(typed: string): number | null {
  const rows = /^\s*\d{1,3}\s*$/.test(typed) ? Number(typed) : 0;
  return rows >= 1 && rows <= MOST_ROWS ? rows : null;
}

/** Buat Format Isian: how many rows each table is to have, on which paper it is printed, and the button. */
export function IsianSection() {
  const styles = useStyles();
  const { state, actions } = usePane();
  const words = useWords(ISIAN_PANE_WORDS);
  const [typed, setTyped] = useState(() => TABLES.map((table) => String(ISIAN_ROWS[table])));
  const [kertas, setKertas] = useState<IsianOptions["kertas"]>("A4");
  const rows = typed.map(rowsOf);
  const isReady = state.activity.kind === "idle" && rows.every((each) => each !== null);
  const make = (): void => {
    const [sasaran, program, anggaran] = rows.map((each) => each ?? 1);
    actions.makeForm({
      kertas,
      baris: { ...ISIAN_ROWS, sasaran, program, anggaran } as IsianOptions["baris"],
    });
  };
  return (
    <Section title={words.title} open={false}>
      <p className={styles.help}>{words.help}</p>
      {TABLES.map((table, i) => (
        <RowsField
          key={table}
          label={words[table]}
          typed={typed[i] ?? ""}
          onType={(value) => setTyped(typed.map((each, j) => (i === j ? value : each)))}
        />
      ))}
      <Field className={styles.field} label={words.paper} size="small">
        <Select
          className={styles.control}
          size="small"
          value={kertas}
          onChange={(_, { value }) => setKertas(PAPERS.find((paper) => paper === value) ?? "A4")}
        >
          {PAPERS.map((paper) => (
            <option key={paper}>{paper}</option>
          ))}
        </Select>
      </Field>
      <Button disabledFocusable={!isReady} onClick={make}>
        {words.make}
      </Button>
    </Section>
  );
}

interface RowsFieldProps {
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

function RowsField({ label, typed, onType }: RowsFieldProps) {
  const styles = useStyles();
  const words = useWords(ISIAN_PANE_WORDS);
  const isWrong = rowsOf(typed) === null;
  return (
    <Field
      className={styles.field}
      label={label}
      size="small"
      validationState={isWrong ? "error" : "none"}
      {...(isWrong && { validationMessage: words.rows })}
    >
      <Input
        className={styles.control}
        size="small"
        inputMode="numeric"
        value={typed}
        onChange={(_, { value }) => onType(value)}
      />
    </Field>
  );
}
