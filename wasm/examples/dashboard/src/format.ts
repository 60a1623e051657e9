/** Numbers and times as people read them. */

const NUMBER = new Intl.NumberFormat("en");
const TIME = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit" });
const DAY = new Intl.DateTimeFormat("en-GB", { day: "2-digit", month: "short" });

export const number = (value: number): string => NUMBER.format(value);

/** The moment of a text of the service, in milliseconds; 0 where there is none. */
export const moment = (text: string | null | undefined): number => (text ? Date.parse(text) : 0);

/** Time of the day, with the day before it where that is not today. */
export function time(milliseconds: number): string {
  if (!milliseconds) return "–";
  const date = new Date(milliseconds);
  const isToday = date.toDateString() === new Date().toDateString();
  return isToday ? TIME.format(date) : `${DAY.format(date)} ${TIME.format(date)}`;
}

/** Time of the day with milliseconds. */
export function preciseTime(milliseconds: number): string {
  return `${TIME.format(milliseconds)}.${String(milliseconds % 1000).padStart(3, "0")}`;
}

export function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  const hours = Math.floor(seconds / 3600);
  if (hours < 48) return `${hours} h ${Math.floor((seconds % 3600) / 60)} min`;
  return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

/** How long ago that was. */
export const ago = (milliseconds: number): string =>
  milliseconds ? `${duration(Date.now() - milliseconds)} ago` : "never";

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;
