/**
 * Search engines need not keep what connects any two of all entities, nor go on from there without end. A
 * robots.txt that kept crawlers away would also keep away who reads the title and the image of a shared link.
 */
export function NotIndexed() {
  return <meta name="robots" content="noindex, nofollow" />;
}
