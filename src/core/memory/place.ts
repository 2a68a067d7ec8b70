/** Neither branch nor tag: no list shows it, no checkout fetches it, no workflow runs for it. */
export const memoryRef = 'refs/image-automation/memory';
export const memoryFile = 'memory.json';
export const memoryMessage = 'Remember what was seen of image registries';
