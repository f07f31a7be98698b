import { PENGATURAN_WORDS } from "../../text/pane/settings-words";
import { Section } from "../section";
import { useWords } from "../use-words";
import { PengaturanForm } from "./pengaturan-form";

/** Every setting of the workbook, folded until somebody wants one. */
export function PengaturanSection() {
  const words = useWords(PENGATURAN_WORDS);
  return (
    <Section title={words.title} open={false}>
      <PengaturanForm />
    </Section>
  );
}
