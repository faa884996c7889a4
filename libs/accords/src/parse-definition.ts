import { LineCounter, parseDocument } from 'yaml';
import { AccordDefinition } from './accord-definition';
import { valueReadAhead } from './read-yaml';

export type DefinitionProblem = { file: string; line: number; path: string; reason: string };
export type ParsedDefinition = { definition: AccordDefinition } | { problems: DefinitionProblem[] };

/** Reads one definition file. Problems name the file, the line and the reason; nothing is thrown. */
export function parseDefinition(file: string, source: string): ParsedDefinition {
  const ahead = AccordDefinition.safeParse(valueReadAhead(source));
  if (ahead.success) return { definition: ahead.data };
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => ({
        file,
        line: lines.linePos(error.pos[0]).line,
        path: '',
        reason: error.message.split('\n')[0] ?? error.message,
      })),
    };
  }
  const parsed = AccordDefinition.safeParse(document.toJS());
  if (parsed.success) return { definition: parsed.data };
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  return {
    problems: parsed.error.issues.map((issue) => ({
      file,
      line: lineOf(issue.path),
      path: issue.path.join('.'),
      reason: issue.message,
    })),
  };
}
