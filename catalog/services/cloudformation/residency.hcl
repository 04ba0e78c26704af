flow "deployment" {
  on     = ["AWS::CloudFormation::StackSet"]
  paths  = ["StackInstancesGroup.Regions"]
  takes  = "region"
  source = "resource-types"
}

# The type is Onus's own.
flow "deployment" {
  on     = ["AWS::CloudFormation::StackInstances"]
  paths  = ["Regions"]
  takes  = "region"
  source = "terraform-resources"
}
