import type { HostError } from "../domain/host-error";
import { err, ok, type Result } from "../domain/result";
import { hostErrorOf } from "./host-error";
import { ask } from "./request";

/** Short texts that travel inside the workbook, unseen by its readers; all of them together below about 1 MB. */
export interface WorkbookSettings {
  /** Null where there is none. */
  get(key: string): Promise<Result<string | null, HostError>>;
  /** Null takes it out. */
  set(key: string, value: string | null): Promise<Result<void, HostError>>;
}

export function createWorkbookSettings(time = 30_000): WorkbookSettings {
  return {
    async get(key) {
      const asked = await ask(({ workbook }) => {
        const item = workbook.settings.getItemOrNullObject(key);
        item.load("value");
        return () => (item.isNullObject ? null : String(item.value));
      }, time);
      return asked.ok ? ok(asked.value) : err(hostErrorOf(asked.error));
    },
    async set(key, value) {
      const asked = await ask(({ workbook }) => {
        // Added first, since one that is not there could not be deleted.
        workbook.settings.add(key, value ?? "");
        if (value === null) workbook.settings.getItem(key).delete();
        return () => undefined;
      }, time);
      return asked.ok ? ok(undefined) : err(hostErrorOf(asked.error));
    },
  };
}
