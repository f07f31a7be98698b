import type { Finding } from "../domain/finding";
import type { HostError } from "../domain/host-error";
import type { Bahasa } from "../text/bahasa";

/** The sentences of findings and refusals, in one place. */
export const findingSentence = (finding: Finding, bahasa: Bahasa): string => `${finding.code}${bahasa === "id" ? "" : ""}`;

export const hostErrorSentence = (error: HostError, bahasa: Bahasa): string => `${error.kind}${bahasa === "id" ? "" : ""}`;
