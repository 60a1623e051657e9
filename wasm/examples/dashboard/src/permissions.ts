/** What the signed-in user may do, and which permission is missing where it is not allowed. */
import { PermissionDenied } from "orchestrator-odata";
import { element, setAttribute, setText, uniqueId } from "./dom";

/** Sets of permissions, each of which is enough. */
type Needs = readonly (readonly string[])[];

/** What operations need, as their documentation in the package says. */
export const NEEDS = {
  "Jobs.list": [["Jobs.View"]],
  "Jobs.startJobs": [["Jobs.Create"]],
  "Jobs.stopJob": [["Jobs.Edit"]],
  "QueueItems.list": [["Queues.View", "Transactions.View"]],
  "QueueItems.setItemReviewStatus": [["Queues.View", "Transactions.Edit"]],
  "RobotLogs.list": [["Logs.View"]],
  "Robots.list": [["Robots.View"]],
  "Robots.toggleEnabledStatus": [["Robots.Edit"]],
  "Sessions.list": [["Robots.View"]],
} as const satisfies Readonly<Record<string, Needs>>;

/** An operation that the dashboard calls. */
export type Operation = keyof typeof NEEDS;

export class Permissions {
  readonly #held: ReadonlySet<string>;
  /** What was refused in a folder although the user has the permission in another. */
  readonly #refused = new Map<string, readonly string[]>();

  constructor(held: Iterable<string>) {
    this.#held = new Set(held);
  }

  /** The permissions that are missing for an operation; none when it is allowed. */
  missing(operation: Operation, folderId: string): readonly string[] {
    const refused = this.#refused.get(`${operation} ${folderId}`);
    return refused ?? this.#fewest(NEEDS[operation]) ?? [];
  }

  /** Remembers a refusal: the service knows the permissions of a folder, its list does not say them. */
  learn(error: unknown, operation: Operation, folderId: string): error is PermissionDenied {
    if (!(error instanceof PermissionDenied)) return false;
    const needs = error.permissions.length > 0 ? error.permissions : NEEDS[operation];
    const missing = this.#fewest(needs) ?? [];
    this.#refused.set(`${operation} ${folderId}`, missing.length > 0 ? missing : (needs[0] ?? []));
    return true;
  }

  #fewest(needs: Needs): readonly string[] | undefined {
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

  constructor(label: string, readonly operation: Operation, act: () => void, style = "") {
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
