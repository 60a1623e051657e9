// Everything that can go wrong, by what a program would do about it.

export class OrchestratorError extends Error {
  // Said, because bundlers give classes other names.
  static name = "OrchestratorError";

  constructor(details) {
    super(details.message);
    this.name = new.target.name;
    for (const [name, value] of Object.entries(details)) {
      if (name !== "message") this[name] = value ?? undefined;
    }
  }
}

export class TransportError extends OrchestratorError { static name = "TransportError"; }
export class TimeoutError extends TransportError { static name = "TimeoutError"; }
export class AuthError extends OrchestratorError { static name = "AuthError"; }
export class PermissionDenied extends OrchestratorError { static name = "PermissionDenied"; }
export class NotFound extends OrchestratorError { static name = "NotFound"; }
export class Conflict extends OrchestratorError { static name = "Conflict"; }
export class RateLimited extends OrchestratorError { static name = "RateLimited"; }
export class BadRequest extends OrchestratorError { static name = "BadRequest"; }
export class ServerError extends OrchestratorError { static name = "ServerError"; }
export class DecodeError extends OrchestratorError { static name = "DecodeError"; }
export class OutcomeUnknown extends OrchestratorError { static name = "OutcomeUnknown"; }
export class UsageError extends OrchestratorError { static name = "UsageError"; }
export class PagingError extends OrchestratorError { static name = "PagingError"; }

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
