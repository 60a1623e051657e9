// Everything that can go wrong, by what a program would do about it.

export class OrchestratorError extends Error {
  constructor(details) {
    super(details.message);
    this.name = new.target.name;
    for (const [name, value] of Object.entries(details)) {
      if (name !== "message") this[name] = value ?? undefined;
    }
  }
}

export class TransportError extends OrchestratorError {}
export class TimeoutError extends TransportError {}
export class AuthError extends OrchestratorError {}
export class PermissionDenied extends OrchestratorError {}
export class NotFound extends OrchestratorError {}
export class Conflict extends OrchestratorError {}
export class RateLimited extends OrchestratorError {}
export class BadRequest extends OrchestratorError {}
export class ServerError extends OrchestratorError {}
export class DecodeError extends OrchestratorError {}
export class OutcomeUnknown extends OrchestratorError {}
export class UsageError extends OrchestratorError {}
export class PagingError extends OrchestratorError {}

const CLASSES = {
  Transport: TransportError,
  Timeout: TimeoutError,
  Auth: AuthError,
  PermissionDenied,
  NotFound,
  Conflict,
  RateLimited,
  BadRequest,
  Server: ServerError,
  Decode: DecodeError,
  OutcomeUnknown,
  Usage: UsageError,
  Paging: PagingError,
};

/** The error for what the native part throws. */
export function errorOf(thrown) {
  if (typeof thrown !== "string") return thrown;
  const details = JSON.parse(thrown);
  return new (CLASSES[details.kind] ?? OrchestratorError)(details);
}
