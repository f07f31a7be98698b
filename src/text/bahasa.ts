/** Language of everything that a person reads. Indonesian is the default. */
export type Bahasa = "id" | "en";
