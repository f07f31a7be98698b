import {
  Button,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { Pratinjau } from "../../app/pengaturan";
import { PENGATURAN_WORDS, SETTING_CHOICES, SETTING_GROUNDS } from "../../text/pane/settings-words";
import { SETTING_WORDS, type SettingKey } from "../../text/settings";
import { usePane } from "../pane-context";
import { useWords } from "../use-words";
import { useSetting, type Setting } from "./use-setting";

const useStyles = makeStyles({
  root: { marginBottom: tokens.spacingVerticalM },
  ground: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground3 },
  control: { minWidth: 0, width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface SettingFieldProps {
  readonly name: SettingKey;
  readonly pratinjau: Pratinjau | null;
}

/** One setting: what it is, a sentence, where it comes from, and the way back to the default. */
export function SettingField({ name, pratinjau }: SettingFieldProps) {
  const styles = useStyles();
  const { bahasa } = usePane().state;
  const words = useWords(PENGATURAN_WORDS);
  const setting = useSetting(name, pratinjau);
  const { label, help } = SETTING_WORDS[name][bahasa];
  const message = setting.wrong ?? setting.locked;
  return (
    <div className={styles.root}>
      <Field
        label={label}
        size="small"
        hint={help}
        validationState={setting.wrong !== null ? "error" : "none"}
        {...(message === null ? {} : { validationMessage: message })}
      >
        <Control name={name} setting={setting} />
      </Field>
      <span className={styles.ground}>{words.ground(SETTING_GROUNDS[name][bahasa])}</span>
      <SettingButtons label={label} setting={setting} />
    </div>
  );
}

function Control({ name, setting, ...field }: { readonly name: SettingKey; readonly setting: Setting }) {
  const styles = useStyles();
  const { bahasa } = usePane().state;
  const value = setting.rows[0]?.[0] ?? "";
  const shared = { ...field, className: styles.control, disabled: setting.locked !== null, value };
  const choices = SETTING_CHOICES[name];
  if (choices === undefined)
    return <Input {...shared} size="small" onChange={(_, { value: typed }) => setting.type([[typed]])} />;
  const known = choices.some(([each]) => each === value);
  return (
    <Select {...shared} size="small" onChange={(_, { value: typed }) => setting.type([[typed]])}>
      {!known && <option value={value}>{value}</option>}
      {choices.map(([each, said]) => (
        <option key={each} value={each}>
          {said[bahasa]}
        </option>
      ))}
    </Select>
  );
}

/** Back to the default, and to the cell where it is locked. */
export function SettingButtons({ label, setting }: { readonly label: string; readonly setting: Setting }) {
  const styles = useStyles();
  const { actions } = usePane();
  const words = useWords(PENGATURAN_WORDS);
  const { isDefault, locked, isian, type } = setting;
  const { tempat } = isian;
  return (
    <div className={styles.buttons}>
      {!isDefault && locked === null && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={words.toDefaultOf(label)}
          onClick={({ currentTarget }) => {
            currentTarget.parentElement?.parentElement?.querySelector<HTMLElement>("input, select")?.focus();
            type(null);
          }}
        >
          {words.toDefault}
        </Button>
      )}
      {locked !== null && tempat !== null && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() =>
            actions.goTo({ sheet: tempat.sheet, row: tempat.rect.top, column: tempat.rect.left })
          }
        >
          {words.openCell}
        </Button>
      )}
    </div>
  );
}
