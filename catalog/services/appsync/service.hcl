service "appsync" {
  title    = "AWS AppSync"
  names    = ["appsync", "graphql", "graphql api", "AWS AppSync"]
  model    = "abstracted"
  prefixes = ["AWS::AppSync::"]
  because  = "AWS runs the GraphQL and event endpoints and scales them; schema, resolver code, who may call what, and the rights of the data sources are the customer's."
  sources  = ["best-practices-wp", "srm-page", "appsync-security"]

  type "AWS::AppSync::GraphQLApi" {
    title  = "GraphQL API"
    traits = ["host", "endpoint"]
  }
  type "AWS::AppSync::Api" {
    title  = "Event API"
    traits = ["host", "endpoint"]
  }
  type "AWS::AppSync::ApiCache" {
    title  = "Cache of a GraphQL API"
    traits = ["host", "store"]
  }
  type "AWS::AppSync::ApiKey" {
    title  = "API key"
    traits = ["identity"]
  }
  type "AWS::AppSync::DomainName" {
    title  = "Custom domain name"
    name   = "DomainName"
    traits = ["endpoint"]
  }
  type "AWS::AppSync::Resolver" {
    title  = "Resolver"
    traits = ["code"]
  }
  type "AWS::AppSync::FunctionConfiguration" {
    title  = "Function of a pipeline resolver"
    traits = ["code"]
  }
  type "AWS::AppSync::ChannelNamespace" {
    title  = "Channel namespace of an event API"
    traits = ["code"]
    bears  = ["net.exposure"]
  }
  type "AWS::AppSync::DataSource" {
    title  = "Data source"
    traits = ["setting"]
    bears  = ["data.transit"]
  }
}

override "appsync-cache" {
  on      = ["AWS::AppSync::ApiCache"]
  holders = { "svc.capacity" = "shared", "data.backup" = "not-applicable" }
  parts = {
    "svc.capacity" = {
      aws      = "Runs the cache instances."
      customer = "Choosing their size: the cache does not grow by itself."
    }
  }
  because    = "A cache is sized by the customer, and what it holds can be fetched again."
  source     = "appsync-caching"
  confidence = "derived"
}
