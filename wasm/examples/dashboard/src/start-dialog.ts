/** Which process to start, how often and with what. */
import { element, uniqueId } from "./dom";
import { plural } from "./format";
import { act, say, textOf, type Scene } from "./view";

export class StartDialog {
  readonly element: HTMLDialogElement;
  readonly #process = element("select", { id: uniqueId("process"), required: true });
  readonly #count = element("input", { id: uniqueId("count"), type: "number", min: 1, max: 100, value: 1, required: true });
  readonly #input = element("textarea", { id: uniqueId("input"), rows: 4, spellcheck: "false", placeholder: '{"in_Mailbox": "invoices@example.com"}' });
  readonly #onStarted: (scene: Scene) => Promise<void>;
  #scene: Scene | undefined;

  constructor(onStarted: (scene: Scene) => Promise<void>) {
    this.#onStarted = onStarted;
    const title = uniqueId("title");
    const field = (label: string, input: HTMLElement) =>
      element("div", { class: "field" }, element("label", { for: input.id }, label), input);
    const form = element("form", { method: "dialog" },
      element("h2", { id: title }, "Start a job"),
      field("Process", this.#process), field("Number of jobs", this.#count),
      field("Input, as JSON (optional)", this.#input),
      element("div", { class: "actions" },
        element("button", { type: "button", class: "button", onclick: () => this.element.close() }, "Cancel"),
        element("button", { type: "submit", class: "button primary" }, "Start")));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#input.addEventListener("input", () => this.#input.setCustomValidity(""));
    this.element = element("dialog", { "aria-labelledby": title }, form);
  }

  async open(scene: Scene | undefined): Promise<void> {
    if (!scene) return;
    this.#scene = scene;
    try {
      const { signal } = scene;
      const processes = await scene.client.releases
        .list({ signal, select: ["Key", "Name", "ProcessVersion"] }).toArray();
      if (processes.length === 0) return say(`There is no process in ${scene.folder.path}`, "bad");
      this.#process.replaceChildren(...processes.map(({ Key, Name, ProcessVersion }) =>
        element("option", { value: Key ?? "" }, `${Name} ${ProcessVersion ?? ""}`)));
      this.element.showModal();
      this.#process.focus();
    } catch (error) {
      if (!scene.signal.aborted) say(textOf(error), "bad");
    }
  }

  #submit(): void {
    const scene = this.#scene;
    const input = this.#input.value.trim();
    if (!scene || !this.#isJson(input)) return;
    this.element.close();
    const name = this.#process.selectedOptions[0]?.textContent ?? "";
    const startInfo = {
      ReleaseKey: this.#process.value, Strategy: "ModernJobsCount", JobsCount: Number(this.#count.value),
      ...(input && { InputArguments: input }),
    };
    void act(scene, "Jobs.StartJobs", async () => {
      const { signal } = scene;
      const jobs = await scene.client.jobs.startJobs({ startInfo, signal }).toArray();
      return `${plural(jobs.length, "job")} of ${name.trim()} started`;
    }).then(() => this.#onStarted(scene));
  }

  #isJson(text: string): boolean {
    try {
      if (text) JSON.parse(text);
      return true;
    } catch (error) {
      this.#input.setCustomValidity(`This is not JSON: ${textOf(error)}`);
      this.#input.reportValidity();
      return false;
    }
  }
}
