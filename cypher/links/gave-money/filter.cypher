// Keeps the links by some kinds of money.
WHERE link.kind IN $args.moneyKind
