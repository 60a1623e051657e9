/** Robots of the folder, and the sessions in which they are connected. */
import { Session as SessionModel } from "orchestrator-odata/models";
import { element, pause, setText } from "./dom";
import { ago, moment, plural } from "./format";
import { Grid } from "./grid";
import { ActionButton } from "./permissions";
import { act, missing, Notice, reading, type Scene, type View } from "./view";

interface RobotRow {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly machine: string;
  readonly user: string;
  readonly isEnabled: boolean;
}

interface SessionRow {
  readonly id: string;
  readonly robot: string;
  readonly host: string;
  readonly machine: string;
  readonly state: string;
  readonly isUnresponsive: boolean;
  readonly reported: number;
  readonly version: string;
}

const INTERVAL = 5000;
const TONES: Readonly<Record<string, string>> = {
  Available: "good", Busy: "info", Disconnected: "idle", Unresponsive: "bad", Unknown: "idle",
};
const stateOf = ({ state, isUnresponsive }: SessionRow): string => (isUnresponsive ? "Unresponsive" : state);

export class RobotsView implements View {
  readonly name = "robots";
  readonly title = "Robots";
  readonly element: HTMLElement;
  readonly #robots: Grid<RobotRow>;
  readonly #sessions: Grid<SessionRow>;
  readonly #counts = { robots: element("span", { class: "total" }), sessions: element("span", { class: "total" }) };
  readonly #toggle = new ActionButton("Disable", "Robots.ToggleEnabledStatus", () => this.#toggleRobot());
  readonly #heading = element("h2");
  readonly #details = element("aside", { class: "card details", "aria-label": "The selected robot", hidden: true });
  readonly #facts = element("dl");
  readonly #notice: Notice;
  #scene: Scene | undefined;
  #questions = 0;
  #shown = 0;

  constructor() {
    this.#robots = new Grid<RobotRow>({
      label: "Robots",
      key: ({ id }) => id,
      columns: [
        { title: "Robot", width: "minmax(130px, 2fr)", text: ({ name }) => name },
        { title: "Enabled", width: "100px", text: ({ isEnabled }) => (isEnabled ? "Enabled" : "Disabled"), tone: ({ isEnabled }) => (isEnabled ? "good" : "idle") },
        { title: "Type", width: "120px", text: ({ type }) => type },
        { title: "Machine", width: "minmax(120px, 2fr)", text: ({ machine }) => machine || "–" },
        { title: "Runs as", width: "minmax(140px, 2fr)", text: ({ user }) => user || "–" },
      ],
      onSelect: (robot) => this.#select(robot),
      onOpen: () => this.#toggle.focus(),
    });
    this.#sessions = new Grid<SessionRow>({
      label: "Sessions",
      key: ({ id }) => id,
      columns: [
        { title: "State", width: "130px", text: stateOf, tone: (session) => TONES[stateOf(session)] ?? "idle" },
        { title: "Robot", width: "minmax(130px, 2fr)", text: ({ robot }) => robot || "–" },
        { title: "Host", width: "minmax(110px, 1fr)", text: ({ host }) => host || "–" },
        { title: "Machine", width: "minmax(120px, 1fr)", text: ({ machine }) => machine || "–" },
        { title: "Last heard", width: "150px", text: ({ reported }) => ago(reported) },
        { title: "Version", width: "110px", text: ({ version }) => version },
      ],
    });
    this.#details.append(this.#heading, this.#facts, element("div", { class: "actions" }, this.#toggle.element));
    const card = (title: string, count: HTMLElement, grid: HTMLElement) =>
      element("div", { class: "card table" }, element("div", { class: "card-head" }, element("h2", {}, title), count), grid);
    const content = element("div", { class: "content" },
      element("div", { class: "split" }, card("Robots", this.#counts.robots, this.#robots.element), this.#details),
      card("Sessions", this.#counts.sessions, this.#sessions.element));
    this.#notice = new Notice(content);
    this.element = element("section", { class: "view robots" }, this.#notice.element, content);
  }

  open(scene: Scene): void {
    this.#scene = scene;
    this.#robots.clear();
    this.#sessions.clear();
    void reading(scene, "Robots.list", this.#notice, async () => {
      while (!scene.signal.aborted) {
        await this.#read(scene);
        await pause(INTERVAL, scene.signal);
      }
    });
  }

  async #read({ client, signal }: Scene): Promise<void> {
    const question = (this.#questions += 1);
    const [robots, sessions] = await Promise.all([
      client.robots.list({ signal, select: ["Id", "Name", "Type", "MachineName", "Username", "Enabled"] }).toArray(),
      client.sessions.list({ signal, expand: [SessionModel.robot] }).toArray(),
    ]);
    // What was asked earlier and is answered later is older.
    if (question < this.#shown) return;
    this.#shown = question;
    this.#robots.show(robots.map((robot) => ({
      id: robot.Id, name: robot.Name, type: robot.Type, machine: robot.MachineName ?? "",
      user: robot.Username ?? "", isEnabled: robot.Enabled,
    })));
    this.#sessions.show(sessions.map((session) => ({
      id: session.Id, robot: session.Robot?.Name ?? "", host: session.HostMachineName ?? "",
      machine: session.MachineName ?? session.Robot?.MachineName ?? "", state: session.State,
      isUnresponsive: session.IsUnresponsive, reported: moment(session.ReportingTime), version: session.Version ?? "–",
    })));
    setText(this.#counts.robots, plural(robots.length, "robot"));
    setText(this.#counts.sessions, plural(sessions.length, "session"));
  }

  #select(robot: RobotRow | undefined): void {
    this.#details.hidden = !robot;
    const scene = this.#scene;
    if (!robot || !scene) return;
    setText(this.#heading, robot.name);
    const facts: readonly [string, string][] = [
      ["Type", robot.type], ["Machine", robot.machine || "–"], ["Runs as", robot.user || "–"],
      ["Enabled", robot.isEnabled ? "yes" : "no"],
    ];
    this.#facts.replaceChildren(...facts.flatMap(([name, value]) =>
      [element("dt", {}, name), element("dd", {}, value)]));
    this.#toggle.rename(robot.isEnabled ? "Disable" : "Enable");
    this.#toggle.update(missing(scene, "Robots.ToggleEnabledStatus"));
  }

  #toggleRobot(): void {
    const [scene, robot] = [this.#scene, this.#robots.selected];
    if (!scene || !robot) return;
    void act(scene, "Robots.ToggleEnabledStatus", async () => {
      const enabled = !robot.isEnabled;
      await scene.client.robots.toggleEnabledStatus({ robotIds: [robot.id], enabled });
      await this.#read(scene);
      return `${robot.name} is ${enabled ? "enabled" : "disabled"}`;
    }).then(() => this.#select(this.#robots.selected));
  }
}
