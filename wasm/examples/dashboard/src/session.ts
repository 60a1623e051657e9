/** Who is signed in, and the client that asks on their behalf. */
import { Orchestrator, SignIn } from "orchestrator-odata";
import { Permissions } from "./permissions";

interface Config {
  readonly url: string;
  readonly authorizeUrl: string;
  readonly tokenUrl: string;
  readonly clientId: string;
}

const SCOPES = [
  "openid", "offline_access", "OR.Folders", "OR.Jobs", "OR.Execution", "OR.Queues", "OR.Monitoring",
  "OR.Robots", "OR.Users",
];

/** What every view works with. */
export interface Session {
  readonly client: Orchestrator;
  readonly userName: string;
  readonly permissions: Permissions;
  signOut(): void;
}

/** The way to a session: there is one already, or `begin` leads to the sign-in page. */
export interface Entrance {
  readonly session?: Session;
  begin(): Promise<void>;
}

export async function enter(): Promise<Entrance> {
  const config = await readConfig();
  const signIn = new SignIn({
    authorizeUrl: config.authorizeUrl,
    tokenUrl: config.tokenUrl,
    clientId: config.clientId,
    redirectUri: location.origin + location.pathname,
    scopes: SCOPES.join(" "),
    // A reload does not ask again. The policy of the page lets no foreign script in.
    storage: "session",
  });
  const begin = () => signIn.begin();
  if (!(await signIn.finish())) return { begin };
  const client = new Orchestrator({ url: config.url, token: signIn.token });
  const [user, held] = await Promise.all([
    client.users.getCurrentUser(),
    client.users.getCurrentPermissions(),
  ]);
  const names = (held.Permissions ?? []).filter((name) => name !== null);
  const session = {
    client,
    userName: user?.UserName ?? "unknown",
    permissions: new Permissions(names),
    signOut: () => {
      signIn.signOut();
      location.assign(location.pathname);
    },
  };
  return { begin, session };
}

async function readConfig(): Promise<Config> {
  const reply = await fetch("./config.json", { cache: "no-store" });
  if (!reply.ok) throw new Error(`config.json cannot be read: ${reply.status}`);
  return (await reply.json()) as Config;
}
