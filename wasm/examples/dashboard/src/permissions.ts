/** What the signed-in user may do, and which permission is missing where it is not allowed. */
import { PermissionDenied } from "orchestrator-odata";
import { permissionsOf, type Expression, type OperationId } from "orchestrator-odata/permissions";
import { element, setAttribute, setText, uniqueId } from "./dom";

export class Permissions {
  readonly #held: ReadonlySet<string>;
  /** What was refused in a folder although the user has the permission in another. */
  readonly #refused = new Map<string, readonly string[]>();

  constructor(held: Iterable<string>) {
    this.#held = new Set(held);
  }

  /** The permissions that are missing for an operation; none when it is allowed. */
  missing(operation: OperationId, folderId: string): readonly string[] {
    const refused = this.#refused.get(`${operation} ${folderId}`);
    return refused ?? this.#fewest(permissionsOf(operation).named) ?? [];
  }

  /** Remembers a refusal: the service knows the permissions of a folder, its list does not say them. */
  learn(error: unknown, operation: OperationId, folderId: string): error is PermissionDenied {
    if (!(error instanceof PermissionDenied)) return false;
    const needs = error.permissions.length > 0 ? error.permissions : permissionsOf(operation).named;
    const missing = this.#fewest(needs) ?? [];
    this.#refused.set(`${operation} ${folderId}`, missing.length > 0 ? missing : (needs[0] ?? []));
    return true;
  }

  #fewest(needs: Expression): readonly string[] | undefined {
    const lacking = needs.map((set) => set.filter((name) => !this.#held.has(name)));
    return lacking.toSorted((one, other) => one.length - other.length)[0];
  }
}

export const needText = (missing: readonly string[]): string => `Needs ${missing.join(" and ")}`;

/** A button that stays in the order of the keyboard when it is not allowed, and says why not. */
export class ActionButton {
  readonly element: HTMLElement;
  readonly #button: HTMLButtonElement;
  readonly #need: HTMLElement;

  constructor(label: string, readonly operation: OperationId, act: () => void, style = "") {
    const id = uniqueId("need");
    this.#need = element("span", { id, class: "need", hidden: true });
    this.#button = element("button", { type: "button", class: `button ${style}`, "aria-describedby": id }, label);
    this.#button.addEventListener("click", () => {
      if (this.#button.getAttribute("aria-disabled") !== "true") act();
    });
    this.element = element("span", { class: "action" }, this.#button, this.#need);
  }

  /** Greys the button out where permissions are missing, or for another reason. */
  update(missing: readonly string[], reason?: string): void {
    const text = missing.length > 0 ? needText(missing) : reason;
    setAttribute(this.#button, "aria-disabled", text === undefined ? undefined : "true");
    setAttribute(this.#button, "title", text);
    setText(this.#need, text ?? "");
    this.#need.hidden = missing.length === 0;
  }

  rename(label: string): void {
    setText(this.#button, label);
  }

  focus(): void {
    this.#button.focus();
  }
}
