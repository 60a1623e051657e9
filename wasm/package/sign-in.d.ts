import type { Token } from "./core.js";

/** Where people sign in, and as users of which application. */
export interface SignInSettings {
  readonly authorizeUrl: string;
  readonly tokenUrl: string;
  readonly clientId: string;
  /** Where the sign-in page sends the browser back to; registered with the application. */
  readonly redirectUri: string;
  /** Separated by blanks; `openid` for the check of the nonce, `offline_access` for renewal. */
  readonly scopes: string;
  /** Where tokens are kept: in memory unless said, or in the storage of the tab. */
  readonly storage?: "memory" | "session";
  /** Further parameters of the sign-in page, such as `acr_values`. */
  readonly parameters?: { readonly [name: string]: string };
  readonly endSessionUrl?: string;
  readonly postLogoutRedirectUri?: string;
}

/** Signing in of a person in the browser: authorization code with PKCE. */
export declare class SignIn {
  constructor(settings: SignInSettings);
  /** Whether somebody is signed in. */
  readonly isSignedIn: boolean;
  /** Sends the browser to the sign-in page; it comes back to `redirectUri`. */
  begin(): Promise<void>;
  /** The address of the sign-in page, for those who open it by themselves. */
  address(): Promise<string>;
  /** Takes the answer of the sign-in page, if this is one: whether somebody is signed in now. */
  finish(address?: string): Promise<boolean>;
  /** The function that clients take as their `token`. */
  readonly token: () => Promise<Token>;
  /** Forgets the tokens, and ends the session where that has an address. */
  signOut(): void;
}
