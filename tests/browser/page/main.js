// A page that uses three sets: what bundlers make of it is measured, and run.
import { Connection } from "orchestrator-odata/core";
import { Folder } from "orchestrator-odata/models";
import { Folders } from "orchestrator-odata/sets/Folders";
import { Jobs } from "orchestrator-odata/sets/Jobs";
import { QueueItems } from "orchestrator-odata/sets/QueueItems";

window.run = async (url, token, folder) => {
  const client = new Connection({ url, token });
  const filter = Folder.fullyQualifiedName.eq(folder);
  const [found] = await new Folders(client).list({ filter, select: ["Id"] }).toArray();
  const inside = client.inFolder({ id: found.Id });
  return [new Jobs(inside), new QueueItems(inside)].map((set) => typeof set.list);
};
window.firstJobs = async (url, token) => {
  for await (const page of new Jobs(new Connection({ url, token })).list().pages()) return page.length;
};
window.isReady = true;
