import type { MessageReceiver } from '../environments/configuration.ts';

/** Names a receiver in messages, where its address is a secret. `slack, SLACK_WEBHOOK → 'slack (SLACK_WEBHOOK)'` */
export function receiverName({ type, urlFrom }: Pick<MessageReceiver, 'type' | 'urlFrom'>): string {
  return `${type} (${urlFrom})`;
}
