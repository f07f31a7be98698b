import { REFUSALS, type Refused } from "../assumptions";

/** Thrown by the object model where Excel would refuse; the interpreter turns it into the error of the response. */
export class Refusal extends Error {
  constructor(
    readonly reason: Refused,
    readonly location: string,
    message = reason.message,
  ) {
    super(message);
  }
}

export const refuse = (reason: keyof typeof REFUSALS, location: string): Refusal =>
  new Refusal(REFUSALS[reason], location);
