terraform "aws_appsync_graphql_api" {
  type = "AWS::AppSync::GraphQLApi"
  set  = { AdditionalAuthenticationProviders = self.additional_authentication_provider }
}

terraform "aws_appsync_datasource" {
  type = "AWS::AppSync::DataSource"
  set  = { DynamoDBConfig = self.dynamodb_config == null ? null : merge(self.dynamodb_config[0], { AwsRegion = self.dynamodb_config[0].region }) }
}

types {
  aws_appsync_api                    = "AWS::AppSync::Api"
  aws_appsync_channel_namespace      = "AWS::AppSync::ChannelNamespace"
  aws_appsync_function               = "AWS::AppSync::FunctionConfiguration"
  aws_appsync_source_api_association = "AWS::AppSync::SourceApiAssociation"
  aws_appsync_type                   = "AWS::AppSync::Type"
}
