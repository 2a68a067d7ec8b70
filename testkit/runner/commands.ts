/** One `::name key=value::data` of the log, with its escapes undone. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What the runner listens for; any other name is plain text. */
const known = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

function propertiesOf(text: string, separator: string): Record<string, string> {
  const pairs = text.split(separator).filter((pair) => pair.includes('='));
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at).trim(), unescapeProperty(pair.slice(at + 1))];
    }),
  );
}

function split(text: string): readonly [name: string, rest: string] {
  const at = text.indexOf(' ');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1).trim()];
}

/**
 * Reads a command as the runner does (actions/runner, ActionCommand.cs): `::name …::data` where a line begins, blanks
 * aside; and the old form `##[name …]data`, which counts anywhere in a line, and so is a trap for quoted text.
 */
export function parseCommand(line: string): Command | undefined {
  const modern = /^\s*::(.*?)::(.*)$/s.exec(line);
  const old = /##\[([^\]]*)\](.*)$/s.exec(line);
  const found = [
    modern === null ? undefined : commandOf(modern[1] ?? '', modern[2] ?? '', ','),
    old === null ? undefined : commandOf(old[1] ?? '', old[2] ?? '', ';'),
  ];
  return found.find((command) => command !== undefined);
}

function commandOf(head: string, data: string, separator: string): Command | undefined {
  const [name, rest] = split(head);
  if (!known.has(name.toLowerCase())) return undefined;
  return { name: name.toLowerCase(), properties: propertiesOf(rest, separator), data: unescapeData(data) };
}

export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title: string | undefined;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

export interface Group {
  readonly title: string;
  readonly lines: string[];
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

/** The log of a run, line by line in the order in which lines came. */
export class Log {
  readonly annotations: Annotation[] = [];
  readonly groups: Group[] = [];
  readonly masks: string[] = [];
  readonly debug: string[] = [];
  readonly violations: string[] = [];
  /** What a reader sees: without commands, and with `***` for what is masked. */
  readonly shown: string[] = [];
  private stoppedBy: string | undefined;
  private open: Group | undefined;

  read(line: string): void {
    if (this.stoppedBy !== undefined) {
      if (line.trim() === `::${this.stoppedBy}::`) this.stoppedBy = undefined;
      else this.show(line);
      return;
    }
    const command = parseCommand(line);
    if (command === undefined) this.show(line);
    else this.obey(command);
  }

  masked(text: string): string {
    return this.masks.reduce((shown, mask) => shown.replaceAll(mask, '***'), text);
  }

  private show(line: string): void {
    const masked = this.masked(line);
    this.shown.push(masked);
    this.open?.lines.push(masked);
  }

  private obey(command: Command): void {
    const { name, data } = command;
    switch (name) {
      case 'error':
      case 'warning':
      case 'notice':
        this.annotate(name, command);
        return;
      case 'add-mask':
        this.masks.push(...new Set([data, ...data.split('\n')].filter((mask) => mask.trim() !== '')));
        return;
      case 'stop-commands':
        this.stoppedBy = data;
        return;
      case 'debug':
        this.debug.push(data);
        return;
      case 'group':
      case 'endgroup':
        this.turn(name, data);
        return;
      default:
        this.violations.push(`the log has the command ${name}, which the runner no longer obeys`);
    }
  }

  private turn(name: 'group' | 'endgroup', title: string): void {
    this.open = undefined;
    if (name === 'endgroup') return;
    this.open = { title: this.masked(title), lines: [] };
    this.groups.push(this.open);
  }

  private annotate(kind: Annotation['kind'], { properties, data }: Command): void {
    const { title, file, line, col } = properties;
    this.annotations.push({
      kind,
      message: this.masked(data),
      title,
      file,
      line: numberOf(line),
      column: numberOf(col),
    });
    const same = this.annotations.filter((annotation) => annotation.kind === kind).length;
    if (same === 11) this.violations.push(`more than 10 annotations of the kind ${kind}: the runner drops the rest`);
    if (file !== undefined && /^(?:\/|[A-Za-z]:|.*(?:^|\/)\.\.(?:\/|$))/.test(file))
      this.violations.push(`the annotation file ${file} is not relative to the workspace`);
  }
}
