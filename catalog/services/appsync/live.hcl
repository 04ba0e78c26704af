live "AWS::AppSync::GraphQLApi" {
  service   = "appsync"
  operation = "ListGraphqlApis"
  actions   = ["appsync:ListGraphqlApis"]
  items     = "graphqlApis[]"
  id        = "apiId"
  page      = { in = "nextToken", out = "nextToken" }
  core      = true
  equal     = ["AdditionalAuthenticationProviders.AuthenticationType", "AuthenticationType", "LogConfig.FieldLogLevel", "QueryDepthLimit", "Visibility", "XrayEnabled"]
}
