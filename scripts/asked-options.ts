import { parseArgs, type ParseArgsConfig } from 'node:util';

/** What was asked for on the command line; else one message for a person with how to ask. */
export function askedOptions<Config extends ParseArgsConfig>(config: Config, usage: string) {
  try {
    return parseArgs(config);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const named = /'(?:-\w, )?(-+[^\s'=]*)/u.exec(message)?.[1] ?? '';
    const trouble =
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? 'is no option of this command' : 'is not used so';
    throw new Error(`“${named}” ${trouble}. ${usage}`, { cause: error });
  }
}
