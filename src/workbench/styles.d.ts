declare module "*.css";

declare module "@univerjs/*/id-ID.js" {
  import type { ILanguagePack } from "@univerjs/core";
  const words: ILanguagePack;
  export = words;
}
