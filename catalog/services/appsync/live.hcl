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

live "AWS::AppSync::Api" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "appsync:ListApis"]
  input     = { TypeName = "AWS::AppSync::Api" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "appsync:GetApi", "appsync:ListTagsForResource"]
    input   = { TypeName = "AWS::AppSync::Api", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
