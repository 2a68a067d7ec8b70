import { messageDataOf, type MessageInput } from './message-data.ts';
import type { Limits } from './meter.ts';
import type { Semver } from './sprig/semver.ts';
import { parseTemplate } from './template.ts';

/** What Flux writes where the automation has no template of its own. */
const DEFAULT_TEMPLATE = 'Update from image update automation';

/**
 * Renders a commit message as Flux does (internal/source/source.go); the output is the message as it stands, newlines
 * and all. Throws a TemplateError: `'{{ .AutomationObject }}' → 'flux-system/auto'`.
 */
export function renderMessage(template: string, input: MessageInput, semver: Semver, limits?: Limits): string {
  const text = template === '' ? DEFAULT_TEMPLATE : template;
  return parseTemplate('commit message', text, semver).execute(messageDataOf(input), limits);
}
