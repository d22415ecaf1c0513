// What an app with Relay would write: Relay's compiler reads it, and no test runs it as it stands.
graphql`
  fragment OneSpeaker_statements on Person
  @argumentDefinitions(count: { type: "Int", defaultValue: 3 }, cursor: { type: "String" })
  @refetchable(queryName: "OneSpeakerPageQuery") {
    statements(first: $count, after: $cursor) @connection(key: "OneSpeaker_statements") {
      edges {
        node {
          gist
          about {
            nodes {
              id
              name
            }
          }
        }
      }
    }
  }
`;

graphql`
  query OneSpeakerQuery($id: ID!) {
    node(id: $id) {
      ... on Person {
        name
        ...OneSpeaker_statements @alias(as: "person")
      }
    }
  }
`;
