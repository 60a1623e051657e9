/** The tree of folders, with a keyboard as trees have it. */
import type { Orchestrator } from "orchestrator-odata";
import { element, setAttribute, setText, uniqueId } from "./dom";
import type { Folder } from "./view";
import { VirtualList, type RowElement } from "./virtual-list";

const ROW_HEIGHT = 32;

interface Node extends Folder {
  readonly level: number;
  readonly children: Node[];
  readonly parent: Node | undefined;
  isOpen: boolean;
  position: number;
  size: number;
}

export async function readFolders(client: Orchestrator): Promise<Folder[]> {
  const rows = await client.folders
    .list({ select: ["Id", "DisplayName", "FullyQualifiedName"] })
    .toArray();
  return rows.map((row) => ({
    id: row.Id,
    name: row.DisplayName,
    path: row.FullyQualifiedName ?? row.DisplayName,
  }));
}

/** Folders below folders, by their paths, in the order of the alphabet. */
function treeOf(folders: readonly Folder[]): Node[] {
  const roots: Node[] = [];
  const byPath = new Map<string, Node>();
  const collator = new Intl.Collator("en", { numeric: true });
  const depth = ({ path }: Folder) => path.split("/").length;
  for (const folder of folders.toSorted((one, other) => depth(one) - depth(other))) {
    const parent = byPath.get(folder.path.slice(0, folder.path.lastIndexOf("/")));
    const level = parent ? parent.level + 1 : 1;
    const node: Node = { ...folder, level, parent, children: [], isOpen: level < 2, position: 0, size: 0 };
    byPath.set(folder.path, node);
    (parent?.children ?? roots).push(node);
  }
  const arrange = (nodes: Node[]) => {
    nodes.sort((one, other) => collator.compare(one.name, other.name));
    for (const [index, node] of nodes.entries()) {
      Object.assign(node, { position: index + 1, size: nodes.length });
      arrange(node.children);
    }
  };
  arrange(roots);
  return roots;
}

export interface FolderTreeEvents {
  /** Another folder is chosen, by the page or by a person. */
  readonly onChange: (folder: Folder) => void;
  /** A person has chosen, if only the same folder again. */
  readonly onPick: () => void;
}

export class FolderTree {
  readonly element: HTMLElement;
  readonly #viewport = element("div", { class: "tree", role: "tree", tabindex: 0, "aria-label": "Folders" });
  readonly #search = element("input", { type: "search", placeholder: "Find a folder", "aria-label": "Find a folder" });
  readonly #nothing = element("p", { class: "empty", hidden: true }, "No folder has that name.");
  readonly #list: VirtualList<Node>;
  readonly #events: FolderTreeEvents;
  #roots: Node[] = [];
  #chosen: string | undefined;
  #typed = { text: "", at: 0 };

  constructor(events: FolderTreeEvents) {
    this.#events = events;
    this.element = element("nav", { class: "folders", "aria-label": "Folders" },
      this.#search, this.#nothing, this.#viewport);
    this.#list = new VirtualList<Node>({
      viewport: this.#viewport, rowHeight: ROW_HEIGHT, idPrefix: uniqueId("folder"), make: () => this.#row(),
    });
    this.#search.addEventListener("input", () => this.#onSearch());
    this.#viewport.addEventListener("keydown", (event) => this.#onKey(event));
    this.#viewport.addEventListener("click", (event) => this.#onClick(event));
  }

  show(folders: readonly Folder[]): void {
    this.#roots = treeOf(folders);
    this.#show();
  }

  /** Chooses a folder by its number. */
  choose(id: string): boolean {
    const node = this.#all().find((one) => one.id === id);
    if (!node) return false;
    for (let above = node.parent; above; above = above.parent) above.isOpen = true;
    this.#show();
    this.#choose(node);
    return true;
  }

  #all(): Node[] {
    const all: Node[] = [];
    const walk = (nodes: readonly Node[]) => {
      for (const node of nodes) {
        all.push(node);
        walk(node.children);
      }
    };
    walk(this.#roots);
    return all;
  }

  #visible(): Node[] {
    const wanted = this.#search.value.trim().toLowerCase();
    if (wanted) return this.#all().filter(({ path }) => path.toLowerCase().includes(wanted));
    const isVisible = (node: Node): boolean => !node.parent || (node.parent.isOpen && isVisible(node.parent));
    return this.#all().filter(isVisible);
  }

  #show(active?: Node): void {
    const kept = active ?? this.#list.items[this.#list.active];
    const nodes = this.#visible();
    this.#viewport.hidden = nodes.length === 0;
    this.#nothing.hidden = nodes.length > 0 || this.#roots.length === 0;
    this.#list.show(nodes);
    this.#list.activate(Math.max(0, kept ? nodes.indexOf(kept) : 0));
  }

  #onSearch(): void {
    const chosen = this.#all().find(({ id }) => id === this.#chosen);
    for (let above = chosen?.parent; above; above = above.parent) above.isOpen = true;
    this.#show(chosen);
    this.#list.reveal(this.#list.active);
  }

  #choose(node: Node): void {
    const index = this.#list.items.indexOf(node);
    this.#list.activate(index);
    this.#list.reveal(index);
    if (this.#chosen === node.id) return;
    this.#chosen = node.id;
    this.#events.onChange(node);
  }

  #pick(node: Node): void {
    this.#choose(node);
    this.#events.onPick();
  }

  #row(): RowElement<Node> {
    const arrow = element("span", { class: "arrow", "aria-hidden": "true" });
    const name = element("span", { class: "name" });
    const path = element("span", { class: "path" });
    const row = element("div", { class: "row", role: "treeitem" }, arrow, name, path);
    const fill = (node: Node, index: number) => {
      const isFound = this.#search.value.trim() !== "";
      const hasChildren = node.children.length > 0 && !isFound;
      row.style.setProperty("--level", isFound ? "0" : String(node.level - 1));
      row.dataset["index"] = String(index);
      row.classList.toggle("active", index === this.#list.active);
      setAttribute(row, "aria-level", String(node.level));
      setAttribute(row, "aria-posinset", String(node.position));
      setAttribute(row, "aria-setsize", String(node.size));
      setAttribute(row, "aria-expanded", hasChildren ? String(node.isOpen) : undefined);
      setAttribute(row, "aria-selected", String(node.id === this.#chosen));
      setAttribute(row, "title", node.path);
      setText(name, node.name);
      setText(path, isFound && node.parent ? node.parent.path : "");
    };
    return { element: row, fill };
  }

  #onClick(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const row = event.target.closest<HTMLElement>(".row");
    const node = this.#list.items[Number(row?.dataset["index"] ?? -1)];
    if (!node) return;
    if (event.target.classList.contains("arrow") && node.children.length > 0) this.#toggle(node, !node.isOpen);
    else this.#pick(node);
  }

  #toggle(node: Node, isOpen: boolean): void {
    node.isOpen = isOpen;
    this.#show(node);
  }

  #onKey(event: KeyboardEvent): void {
    const { items, active, pageSize } = this.#list;
    const node = items[active];
    if (!node || event.ctrlKey || event.metaKey || event.altKey) return;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + pageSize, PageUp: active - pageSize,
      Home: 0, End: items.length - 1,
    };
    const move = moves[event.key];
    if (move !== undefined) this.#move(move);
    else if (event.key === "Enter" || event.key === " ") this.#pick(node);
    else if (event.key === "ArrowRight") this.#right(node, active);
    else if (event.key === "ArrowLeft") {
      if (node.isOpen && node.children.length > 0) this.#toggle(node, false);
      else if (node.parent) this.#move(items.indexOf(node.parent));
    } else if (event.key.length === 1) this.#type(event.key);
    else return;
    event.preventDefault();
  }

  #right(node: Node, active: number): void {
    if (node.children.length === 0) return;
    if (node.isOpen) this.#move(active + 1);
    else this.#toggle(node, true);
  }

  #move(index: number): void {
    const bounded = Math.max(0, Math.min(this.#list.items.length - 1, index));
    this.#list.activate(bounded);
    this.#list.reveal(bounded);
  }

  /** Letters lead to the next folder whose name begins with them. */
  #type(letter: string): void {
    const { items, active } = this.#list;
    const isSame = performance.now() - this.#typed.at < 700;
    const text = (isSame ? this.#typed.text : "") + letter.toLowerCase();
    this.#typed = { text, at: performance.now() };
    const from = active + (isSame ? 0 : 1);
    const order = [...items.slice(from), ...items.slice(0, from)];
    const found = order.find(({ name }) => name.toLowerCase().startsWith(text));
    if (found) this.#move(items.indexOf(found));
  }
}
