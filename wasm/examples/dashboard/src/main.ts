/** Signs in, and puts folders and views together. */
import "./style.css";
import { element, setAttribute, setText } from "./dom";
import { FolderTree, readFolders } from "./folders";
import { JobsView } from "./jobs";
import { LogsView } from "./logs";
import { QueuesView } from "./queues";
import { RobotsView } from "./robots";
import { enter, type Session } from "./session";
import { Tabs } from "./tabs";
import { themeToggle } from "./theme";
import { textOf, type Folder, type View } from "./view";

const app = document.querySelector("#app");
if (!app) throw new Error("the page has no #app");

function welcome(begin: () => void, error?: unknown): HTMLElement {
  const button = element("button", { type: "button", class: "button primary", onclick: begin }, "Sign in");
  return element("main", { class: "welcome" },
    element("img", { src: "./icon.svg", alt: "", width: 56, height: 56 }),
    element("h1", {}, "Orchestrator dashboard"),
    element("p", {}, "Jobs, queues, logs and robots of your folders."),
    error !== undefined && element("p", { class: "error", role: "alert" }, textOf(error)), button);
}

/** What is looked at stands in the address, so that it can be kept. */
const place = () => {
  const [, folder = "", view = ""] = /^#\/(\d+)\/(\w+)/.exec(location.hash) ?? [];
  return { folder, view };
};

async function dashboard(root: Element, session: Session): Promise<void> {
  const views: readonly View[] = [new JobsView(), new QueuesView(), new LogsView(), new RobotsView()];
  let folder: Folder | undefined;
  let leaving = new AbortController();
  const heading = element("h1");
  const path = element("p", { class: "crumb" });
  const open = () => {
    const view = tabs.current;
    if (!folder) return;
    leaving.abort();
    leaving = new AbortController();
    setText(heading, folder.name);
    setText(path, folder.path);
    document.title = `${folder.name} · ${view.title} · Orchestrator dashboard`;
    history.replaceState(null, "", `#/${folder.id}/${view.name}`);
    const client = session.client.inFolder({ id: folder.id });
    view.open({ folder, client, session, signal: leaving.signal, reopen: open });
  };
  const tabs = new Tabs(views, place().view, open);
  const tree = new FolderTree({
    onChange: (chosen) => {
      folder = chosen;
      open();
    },
    onPick: () => showFolders(false),
  });
  const menu = element("button", { type: "button", class: "button quiet menu", "aria-expanded": "false" }, "Folders");
  // Only where the window is too narrow for both.
  const showFolders = (isShown: boolean) => {
    root.classList.toggle("with-folders", isShown);
    setAttribute(menu, "aria-expanded", String(isShown));
  };
  menu.addEventListener("click", () => showFolders(!root.classList.contains("with-folders")));
  root.replaceChildren(
    element("header", { class: "top" },
      element("img", { src: "./icon.svg", alt: "", width: 28, height: 28 }),
      element("span", { class: "brand" }, "Orchestrator"), menu,
      element("span", { class: "user" }, session.userName), themeToggle(),
      element("button", { type: "button", class: "button quiet", onclick: () => session.signOut() }, "Sign out")),
    tree.element,
    element("main", {},
      element("div", { class: "title" }, element("div", {}, path, heading), tabs.element), tabs.panel));
  const folders = await readFolders(session.client);
  tree.show(folders);
  const first = folders.find(({ id }) => id === place().folder) ?? folders[0];
  if (first) tree.choose(first.id);
  else setText(heading, "No folder to show");
}

try {
  const { session, begin } = await enter();
  const signIn = () => begin().catch((error: unknown) => app.replaceChildren(welcome(signIn, error)));
  if (session) await dashboard(app, session);
  else app.replaceChildren(welcome(signIn));
} catch (error) {
  app.replaceChildren(welcome(() => location.assign(location.pathname), error));
}
