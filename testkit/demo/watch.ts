/** The story's own time: a day passes by a call, for the stand-in for GitHub and for the program alike. */
export class Watch {
  #now: number;

  constructor(start: string) {
    this.#now = Date.parse(start);
  }

  /** Looks at the watch, which goes on by a second. */
  readonly look = (): Date => {
    this.#now += 1000;
    return new Date(this.#now);
  };

  /** Lets hours pass. */
  wait(hours: number): void {
    this.#now += hours * 3_600_000;
  }

  /** Sets the clock of a Node process by this watch, from outside: the program knows nothing of it. */
  nodeOptions(): string {
    const ahead = this.#now - Date.now();
    const program = `const now=Date.now;Date.now=()=>now()+(${String(ahead)});`;
    return `--import=data:text/javascript,${encodeURIComponent(program)}`;
  }
}
