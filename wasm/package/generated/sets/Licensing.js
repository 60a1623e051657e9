// Generated from the service's description.
import { set } from "../../set.js";

export const Licensing = /* @__PURE__ */ set("Licensing", {
  acquire: "Acquire POST /api/%/^ mv bcount:# breference btype > ~ $OR.Administration|OR.Administration.Write",
  release: "Release PUT /api/%/^ mv bcount:# breference btype > ~ $OR.Administration|OR.Administration.Write",
});
