// Generated from the service's description.
import { properties } from "../query.js";
export const Book = /* @__PURE__ */ properties("type:p userName=userName:t userName_2=UserName:t rest_2=rest:t self:t value2ndTitle=2ndTitle:t meta=__meta:0 result:1 event:2 eventDto:3", () => [PairOfStringInt32, ResultType, Event, EventDto]);
export const Event = /* @__PURE__ */ properties("at:d");
export const EventDto = /* @__PURE__ */ properties("at:p");
export const PairOfStringInt32 = /* @__PURE__ */ properties("key:t");
export const ResultType = /* @__PURE__ */ properties("ok=OK:p");
