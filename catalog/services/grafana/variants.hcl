variant "public" {
  title = "A workspace with public data sources"
  resource "AWS::Grafana::Workspace" "workspace" {
    Name = "ops"
  }
}

variant "vpc" {
  title = "A workspace connected to a VPC"
  resource "AWS::Grafana::Workspace" "workspace" {
    Name             = "ops"
    VpcConfiguration = { SubnetIds = ["subnet-1", "subnet-2"], SecurityGroupIds = ["sg-1"] }
  }
}
