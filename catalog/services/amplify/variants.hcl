variant "standard-image" {
  title = "App built in Amplify's own image"
  resource "AWS::Amplify::App" "app" {
    Name = "site"
  }
}

variant "custom-image" {
  title = "App built in an image of the customer's"
  resource "AWS::Amplify::App" "app" {
    Name                 = "site"
    EnvironmentVariables = [{ Name = "_CUSTOM_IMAGE", Value = "public.ecr.aws/example/build:1" }]
  }
}
