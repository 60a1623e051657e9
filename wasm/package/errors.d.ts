/** Anything that can go wrong with a call; its message says what, where and what to do. */
export declare class OrchestratorError extends Error {
  /** What kind of error it is, as the classes are. */
  readonly kind: string;
  /** What happened, without the place. */
  readonly reason: string;
  /** Identifier of the operation. */
  readonly operation?: string;
  /** Method of the request. */
  readonly method?: string;
  /** Address of the request, without secrets. */
  readonly url?: string;
  /** Status of the answer. */
  readonly status?: number;
  /** The service's error code. */
  readonly code?: string;
  /** What the service's logs know the request by. */
  readonly traceId?: string;
  /** What to do about it. */
  readonly advice?: string;
  /** Seconds after which the service wants to be asked again. */
  readonly retryAfter?: number;
  /** How many times the request was sent. */
  readonly attempts: number;
  /** Whether the service may have done what was asked. */
  readonly mayHaveActed: boolean;
  /** Sets of permissions, each of which is enough for the operation. */
  readonly permissions: readonly (readonly string[])[];
  /** The body of the answer. */
  readonly body: string;
}

/** No connection, or it broke. */
export declare class TransportError extends OrchestratorError {}
/** No answer in time. */
export declare class TimeoutError extends TransportError {}
/** No token, or the service does not take it. */
export declare class AuthError extends OrchestratorError {}
/** Signed in, but not allowed. */
export declare class PermissionDenied extends OrchestratorError {}
/** There is no such thing. */
export declare class NotFound extends OrchestratorError {}
/** It contradicts what is there. */
export declare class Conflict extends OrchestratorError {}
/** Too many requests, and no time left to wait. */
export declare class RateLimited extends OrchestratorError {}
/** The service does not understand the request. */
export declare class BadRequest extends OrchestratorError {}
/** The service failed. */
export declare class ServerError extends OrchestratorError {}
/** The answer is not what was announced. */
export declare class DecodeError extends OrchestratorError {}
/** A write was sent and may or may not have had its effect. */
export declare class OutcomeUnknown extends OrchestratorError {}
/** The call was refused before anything was sent. */
export declare class UsageError extends OrchestratorError {}
/** The pages of a list do not follow one another. */
export declare class PagingError extends OrchestratorError {}
