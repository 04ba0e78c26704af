variant "ec2" {
  title = "Managed environment on instances"
  resource "AWS::Batch::ComputeEnvironment" "environment" {
    Type             = "MANAGED"
    ComputeResources = { Type = "EC2", MaxvCpus = 16 }
  }
}

variant "ec2-custom-ami" {
  title = "Managed environment on instances with an image of the customer's own"
  resource "AWS::Batch::ComputeEnvironment" "environment" {
    Type             = "MANAGED"
    ComputeResources = { Type = "EC2", MaxvCpus = 16, ImageId = "ami-0123456789abcdef0" }
  }
}

variant "fargate" {
  title = "Managed environment on AWS Fargate"
  resource "AWS::Batch::ComputeEnvironment" "environment" {
    Type             = "MANAGED"
    ComputeResources = { Type = "FARGATE", MaxvCpus = 16 }
  }
}

variant "unmanaged" {
  title = "Unmanaged environment"
  resource "AWS::Batch::ComputeEnvironment" "environment" { Type = "UNMANAGED" }
}
