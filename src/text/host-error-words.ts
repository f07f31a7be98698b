import type { HostError } from "../domain/host-error";

/** What happened, that nothing was lost, and the one thing to do. */
export interface HostErrorWords {
  readonly judul: string;
  readonly pesan: string;
  readonly saran: string;
}

export type HostErrorTable = {
  readonly [K in HostError["kind"]]: (error: Extract<HostError, { readonly kind: K }>) => HostErrorWords;
};
