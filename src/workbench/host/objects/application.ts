import { HostObject } from "./host-object";

export class Application extends HostObject {
  readonly typeName = "Application";
  #mode = "Automatic";

  override scalars(): readonly string[] {
    return ["CalculationEngineVersion", "CalculationMode", "CalculationState"];
  }
  get CalculationMode(): string {
    return this.#mode;
  }
  set CalculationMode(mode: string) {
    this.#mode = mode;
  }
  get CalculationState(): string {
    return "Done";
  }
  get CalculationEngineVersion(): number {
    return 191_029;
  }
  Calculate(): null {
    return null;
  }
  SuspendApiCalculationUntilNextSync(): null {
    return null;
  }
  SuspendScreenUpdatingUntilNextSync(): null {
    return null;
  }
}
