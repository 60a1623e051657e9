// Generated from the service's description.
import { set } from "../../set.js";

export const Translations = /* @__PURE__ */ set("Translations", {
  getTranslations: "GetTranslations GET /api/%/^ nvr ulang >",
});
