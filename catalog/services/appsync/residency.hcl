flow "source" {
  on = ["AWS::AppSync::DataSource"]
  paths = [
    "DynamoDBConfig.AwsRegion",
    "ElasticsearchConfig.AwsRegion",
    "OpenSearchServiceConfig.AwsRegion",
    "RelationalDatabaseConfig.RdsHttpEndpointConfig.AwsRegion",
  ]
  takes  = "region"
  source = "resource-types"
}

flow "source" {
  on     = ["AWS::AppSync::GraphQLApi"]
  paths  = ["UserPoolConfig.AwsRegion", "AdditionalAuthenticationProviders.UserPoolConfig.AwsRegion"]
  takes  = "region"
  source = "resource-types"
}
