interface ForwardPage {
  items: readonly { cursor: string }[];
  hasMore: boolean;
  isFirst: boolean;
  /** Where to go on, if not behind the last item. */
  endCursor?: string | null;
}

/** What `pageInfo` says of a list that a search pages by itself, and only forward. */
export function forwardPageInfo({ items, hasMore, isFirst, endCursor }: ForwardPage) {
  return {
    hasNextPage: hasMore,
    hasPreviousPage: !isFirst,
    startCursor: items[0]?.cursor ?? null,
    endCursor: endCursor ?? items.at(-1)?.cursor ?? null,
  };
}
