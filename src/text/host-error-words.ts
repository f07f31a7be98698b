import type { HostError } from "../domain/host-error";
import type { Both } from "./words";

/** What happened, that nothing was lost, and the one thing to do. */
export interface HostErrorWords {
  readonly judul: string;
  readonly pesan: string;
  readonly saran: string;
}

/** A sentence a kind, both languages side by side. */
export type HostErrorTable = {
  readonly [K in HostError["kind"]]: Both<
    (error: Extract<HostError, { readonly kind: K }>) => HostErrorWords
  >;
};
