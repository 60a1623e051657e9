// Generated from the service's description.
import { properties } from "../query.js";
