/** What views have in common. */
import { OrchestratorError, PermissionDenied, type Orchestrator } from "orchestrator-odata";
import type { OperationId } from "orchestrator-odata/permissions";
import { element } from "./dom";
import { needText } from "./permissions";
import type { Session } from "./session";

export interface Folder {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

/** A folder that is being looked at, until the signal says otherwise. */
export interface Scene {
  readonly folder: Folder;
  readonly client: Orchestrator;
  readonly session: Session;
  readonly signal: AbortSignal;
  /** Begins anew. */
  reopen(): void;
}

export interface View {
  readonly name: string;
  readonly title: string;
  readonly element: HTMLElement;
  open(scene: Scene): void;
}

const status = element("div", { class: "toasts", role: "status", "aria-live": "polite" });
document.body.append(status);

/** Says something for a few seconds, to screen readers, too. */
export function say(text: string, tone: "good" | "bad" = "good"): void {
  const toast = element("div", { class: "toast", "data-tone": tone }, text);
  status.append(toast);
  setTimeout(() => toast.remove(), tone === "bad" ? 10_000 : 5000);
}

/** Does something for the user, who is told how it ended. */
export async function act(scene: Scene, operation: OperationId, work: () => Promise<string>): Promise<void> {
  try {
    say(await work());
  } catch (error) {
    if (scene.signal.aborted) return;
    if (scene.session.permissions.learn(error, operation, scene.folder.id)) {
      say(`Not allowed in ${scene.folder.path}: ${needText(missing(scene, operation)).toLowerCase()}`, "bad");
    } else say(textOf(error), "bad");
  }
}

/** Permissions that are missing for an operation in the folder. */
export const missing = (scene: Scene, operation: OperationId): readonly string[] =>
  scene.session.permissions.missing(operation, scene.folder.id);

/** What went wrong, what to do about it, and what the service's logs know it by. */
export function textOf(error: unknown): string {
  if (!(error instanceof OrchestratorError)) return error instanceof Error ? error.message : String(error);
  const trace = error.traceId === undefined ? "" : `Trace id ${error.traceId}.`;
  return [error.reason, error.advice ?? "", trace].filter((part) => part !== "").join(" ");
}

/** Reads for a view; in place of its content stands what is missing or went wrong. */
export async function reading(
  scene: Scene, operation: OperationId, notice: Notice, work: () => Promise<void>,
): Promise<void> {
  notice.hide();
  try {
    const needs = missing(scene, operation);
    if (needs.length > 0) return notice.show("Not allowed", needText(needs));
    await work();
  } catch (error) {
    if (scene.signal.aborted) return;
    if (error instanceof PermissionDenied) {
      scene.session.permissions.learn(error, operation, scene.folder.id);
      notice.show("Not allowed in this folder", needText(missing(scene, operation)));
    } else notice.show("That did not work", textOf(error), () => scene.reopen());
  }
}

/** A text in place of a content. */
export class Notice {
  readonly element = element("div", { class: "notice", role: "status", hidden: true });
  readonly #content: HTMLElement;

  constructor(content: HTMLElement) {
    this.#content = content;
  }

  show(title: string, text: string, again?: () => void): void {
    this.element.replaceChildren(element("strong", {}, title), element("p", {}, text));
    if (again) this.element.append(element("button", { type: "button", class: "button", onclick: again }, "Try again"));
    this.element.hidden = false;
    this.#content.hidden = true;
  }

  hide(): void {
    this.element.hidden = true;
    this.#content.hidden = false;
  }
}
