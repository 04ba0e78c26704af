variant "managed-image" {
  title = "An image that AWS maintains"
  resource "AWS::CodeBuild::Project" "project" {
    Environment = { Type = "LINUX_CONTAINER", ComputeType = "BUILD_GENERAL1_SMALL", Image = "aws/codebuild/amazonlinux-x86_64-standard:5.0" }
  }
}

variant "pinned-image" {
  title = "One release of an image that AWS maintains"
  resource "AWS::CodeBuild::Project" "project" {
    Environment = { Type = "LINUX_CONTAINER", ComputeType = "BUILD_GENERAL1_SMALL", Image = "aws/codebuild/standard:7.0-24.10.29" }
  }
}

variant "own-image" {
  title = "An image of the customer's own"
  resource "AWS::CodeBuild::Project" "project" {
    Environment = { Type = "LINUX_CONTAINER", ComputeType = "BUILD_GENERAL1_SMALL", Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/build:1" }
  }
}
