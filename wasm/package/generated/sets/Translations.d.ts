// Generated from the service's description.
import { EntitySet, CallOptions } from "../../set.js";

/** User interface texts by language. */
export declare class Translations extends EntitySet {
  /**
   * Returns the user interface texts in the given language as one object of keys and texts.
   *
   * `GET /api/Translations/GetTranslations`
   */
  getTranslations(request?: { lang?: string | null } & CallOptions): Promise<{ [name: string]: (string | null) }>;
}
