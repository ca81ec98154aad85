/**
 * Hands each live map to Leaflet when it is first seen. The drawing stays until Leaflet stands in its place; where anything
 * on the way fails, it stays for good.
 */
async function takeOver(root: HTMLElement): Promise<void> {
  const received = async () => {
    const response = await fetch(root.dataset['places']!);
    if (!response.ok) throw new Error(`${response.url} came with ${response.status}`);
    return (await response.json()) as unknown;
  };
  const [{ mountMap: layMap }, json] = await Promise.all([import('./live-map.client.ts'), received()]);
  await layMap(root, json);
}

const seen = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    seen.unobserve(target);
    // eslint-disable-next-line no-console -- the page is whole without it; whoever looks for the reason finds it there.
    takeOver(target as HTMLElement).catch((error: unknown) => console.warn('The map stays a drawing:', error));
  }
});
for (const root of document.querySelectorAll('[data-island=map]')) seen.observe(root);

export {};
