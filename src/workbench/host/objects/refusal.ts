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

/** With the code that Excel was seen to answer, whether or not it is one of the list. */
export const refuseWith = (code: string, location: string): Refusal => {
  const known = Object.values(REFUSALS).find((reason) => reason.code === code);
  return new Refusal(known ?? { code, message: code, http: 400 }, location);
};

export const refuse = (reason: keyof typeof REFUSALS, location: string): Refusal =>
  new Refusal(REFUSALS[reason], location);
