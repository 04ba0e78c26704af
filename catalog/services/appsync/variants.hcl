variant "public" {
  title = "GraphQL API on the internet"
  resource "AWS::AppSync::GraphQLApi" "api" {
    Name               = "orders"
    AuthenticationType = "AWS_IAM"
  }
}

variant "private" {
  title = "Private GraphQL API"
  resource "AWS::AppSync::GraphQLApi" "api" {
    Name               = "orders"
    AuthenticationType = "AWS_IAM"
    Visibility         = "PRIVATE"
  }
}
