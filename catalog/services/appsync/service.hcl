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

override "appsync-cache-encrypted" {
  on         = ["AWS::AppSync::ApiCache"]
  holders    = { "data.encrypt-rest" = "aws", "data.keys" = "aws" }
  because    = "AppSync encrypts every cache by itself; the switch of earlier days has no meaning any more, and there is no key to choose."
  source     = "appsync-cache-default"
  since      = "2026-03-09"
  confidence = "documented"
}

override "appsync-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::AppSync::GraphQLApi", "AWS::AppSync::Api", "AWS::AppSync::ApiCache"]
  source  = "appsync-security"
}

override "appsync-private" {
  on      = ["AWS::AppSync::GraphQLApi"]
  when    = self.Visibility == "PRIVATE"
  holders = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  parts = {
    "net.firewall"     = { customer = "Security groups of the interface endpoints through which the API is reached." }
    "net.segmentation" = { customer = "The VPCs and subnets in which those endpoints stand." }
  }
  because    = "A private API is reached through interface endpoints in the customer's VPCs alone."
  source     = "appsync-private-apis"
  confidence = "derived"
  example "applies" { Visibility = "PRIVATE" }
  example "does-not-apply" { Visibility = "GLOBAL" }
  example "does-not-apply" "default" { Name = "orders" }
  example "unknown" { Visibility = unknown("parameter without default") }
}

override "appsync-floods" {
  inherit = "application-endpoint"
}

override "appsync-own-name" {
  inherit = "own-name"
  on      = ["AWS::AppSync::DomainName"]
}
