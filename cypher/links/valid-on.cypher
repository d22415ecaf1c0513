// Keeps the links that may have been valid on a day: all but those that had certainly not begun or
// had certainly ended.
WHERE link.sinceEarliest <= $args.validOn AND link.untilLatest >= $args.validOn
