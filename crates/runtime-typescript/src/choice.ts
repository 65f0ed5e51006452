import { environment } from "./environment.ts";
import { InvalidRequestError } from "./errors.ts";
import { checkBaseURL, type OwnServer, type Server, type ServerChooser } from "./servers.ts";

/** The server of a name or an index, with the variables of its URL filled in. */
export const chooseServer: ServerChooser = (servers, { server: name, serverIdx = 0, serverVariables = {} }) => {
  const isNamed = (server: Server) => typeof server === "object" && server.name === name;
  const index = name === undefined ? serverIdx : servers.findIndex(isNamed);
  const server = servers[index];
  if (server === undefined) {
    if (index === 0) return undefined;
    throw new InvalidRequestError(name === undefined ? "serverIdx" : "server", "is of no server");
  }
  const { url, variables = {} } = typeof server === "object" ? server : { url: server };
  return url.replace(/\{([^{}]+)\}/g, (placeholder, variable: string) => {
    const definition = variables[variable];
    if (definition === undefined) return placeholder;
    const value = serverVariables[variable] ?? definition.default;
    if (definition.allowed?.includes(value) === false) {
      throw new InvalidRequestError(variable, `is not ${definition.allowed.join(" or ")}`);
    }
    return value;
  });
};

/** The first of an operation's own servers. */
export const ownServer: OwnServer = (servers, { definition, options }) => {
  const serverWasGiven = options.serverURL ?? environment(`${definition.env}_BASE_URL`);
  const url = serverWasGiven ? undefined : chooseServer(servers, { serverVariables: options.serverVariables });
  return url === undefined ? undefined : checkBaseURL(url, options);
};
