variant "image" {
  title = "A container image of the customer's own"
  resource "AWS::AppRunner::Service" "service" {
    SourceConfiguration = { ImageRepository = { ImageIdentifier = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop:1", ImageRepositoryType = "ECR" } }
  }
}

variant "code" {
  title = "Source code on a managed runtime"
  resource "AWS::AppRunner::Service" "service" {
    SourceConfiguration = { CodeRepository = { RepositoryUrl = "https://github.com/example/shop" } }
  }
}
