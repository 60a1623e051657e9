/** Light and dark: as the system says, until somebody chooses. */
import { element, setAttribute, setText } from "./dom";

const KEY = "dashboard-theme";
const system = matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();

const isDark = (): boolean => {
  const chosen = localStorage.getItem(KEY);
  return chosen === null ? system.matches : chosen === "dark";
};

function apply(): void {
  document.documentElement.dataset["theme"] = isDark() ? "dark" : "light";
  for (const listener of listeners) listener();
}

/** Tells who draws by hand that the colours are others now. */
export const onThemeChange = (listener: () => void): void => {
  listeners.add(listener);
};

/** The value of a colour of the style sheet. */
export const color = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

export function themeToggle(): HTMLElement {
  const button = element("button", { type: "button", class: "button quiet" });
  const show = () => {
    setText(button, isDark() ? "Light theme" : "Dark theme");
    setAttribute(button, "data-icon", isDark() ? "sun" : "moon");
  };
  button.addEventListener("click", () => {
    localStorage.setItem(KEY, isDark() ? "light" : "dark");
    apply();
  });
  onThemeChange(show);
  show();
  return button;
}

system.addEventListener("change", apply);
apply();
